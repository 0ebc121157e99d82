// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Pages as sites serve them, with all that stands round a text. */
final class HtmlSamples {
    static final String NEWS_PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB"><head><meta charset="utf-8"><title>Dam holds after second night of rain | The Valley Post</title>
            <meta property="og:title" content="Dam holds after second night of rain | The Valley Post">
            <meta property="og:site_name" content="The Valley Post">
            <meta property="article:published_time" content="2024-05-14T06:30:00+01:00"></head>
            <body class="article-page">
            <a class="skip-link" href="#main">Skip to content</a>
            <div id="cookie-banner"><p>We use cookies to improve your experience. 48 partners store data.</p><button>Accept</button></div>
            <header><div class="logo">The Valley Post</div><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
            <main id="main"><article class="post has-related">
            <ol class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/r">Region</a></li></ol>
            <header><h1>Dam holds after second night of rain</h1><p class="byline">By Ann Reed</p>
            <time datetime="2024-05-14T06:30">14 May 2024</time></header>
            <ul class="share-buttons"><li><a href="x">Share on A</a></li><li><a href="y">Share on B</a></li></ul>
            <p>Some 1,800 people spent a second night in schools and sports halls, the district said.</p>
            <figure><img src="dam.jpg" alt=""><figcaption>The dam on Monday. Photo: R. Hill</figcaption></figure>
            <p>Read more: <a href="/z">Why 3 dams failed in 2009</a></p>
            <p>The water fell by 12 centimetres overnight.</p>
            <div class="newsletter-signup"><p>Join 40,000 readers.</p><form><input name="mail"></form></div>
            <p>“We were lucky,” said the mayor, Ida Moss.</p>
            <aside><h2>In numbers</h2><p>7 of our most read</p></aside>
            <h2>Related articles</h2>
            <ul><li><a href="1">Twelve rescued from flooded camp site in the north</a></li><li><a href="2">Five ways to save water</a></li></ul>
            </article>
            <section id="comments"><h2>3 comments</h2><article class="comment"><p>I counted 5,000 people there, and it was far more than what they
            say here; nobody ever counts right in this valley.</p></article></section></main>
            <footer><p>© 2024 The Valley Post. All rights reserved.</p></footer>
            <script>var n = 99;</script></body></html>
            """;

    static final String NEWS_TEXT = """
            Dam holds after second night of rain
            By Ann Reed
            14 May 2024
            Some 1,800 people spent a second night in schools and sports halls, the district said.
            The dam on Monday. Photo: R. Hill
            The water fell by 12 centimetres overnight.
            “We were lucky,” said the mayor, Ida Moss.""";

    static final String BLOG_PAGE = """
            <html><head><title>Notes on the flood</title></head><body>
            <div id="site-header"><h2>My blog</h2></div>
            <ul><li><a href="/">Home</a></li><li><a href="/about">About</a></li><li><a href="/mail">Write to me</a></li></ul>
            <h1>Notes on the flood</h1>
            <div class="entry"><p>On Sunday the river rose by 2 metres.</p><div class="wp-caption"><p class="wp-caption-text">My street</p></div>
            <p>About 300 of us left.</p></div>
            <p>See also: <a href="/old">The flood of 2009 and its 14 dead</a></p>
            <p>You may also like</p>
            <p><a href="/a">Ten recipes with rice</a></p><p><a href="/b">My garden in May</a></p>
            <h3>Leave a Comment</h3>
            <form><p>Your email address will not be published.</p><textarea></textarea></form>
            <p>This site uses Akismet to reduce spam. Learn how your comment data is processed.</p>
            <p>Copyright © 2024 me</p></body></html>
            """;

    static final String BLOG_TEXT = """
            Notes on the flood
            On Sunday the river rose by 2 metres.
            My street
            About 300 of us left.""";

    private HtmlSamples() {}

    static Extract read(String html) {
        return HtmlText.read(html.getBytes(StandardCharsets.UTF_8), Optional.of("utf-8"));
    }

    static String text(String html) {
        return read(html).text();
    }
}
