// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>One</p><p>two</p>                         | One/two       | blocks are lines
            <p>One<br>two<br/>three</p>                  | One/two/three | line breaks
            <p>One <b>and</b>\ttwo &amp; three&nbsp;4</p> | One and two & three 4 | blanks and entities
            <p>t<b>w</b>o</p>                            | two           | no blank where none is
            <ul><li>One</li><li>two</li></ul>            | One/two       | items
            <h1>Title</h1>text<div>more</div>            | Title/text/more | text beside blocks
            <table><tr><th>Dead</th><td>12</td></tr><tr><td>Hurt</td><td>30</td></tr></table> | Dead ¦ 12/Hurt ¦ 30 | cells of a row
            <p>He said <q>go</q> twice</p>               | He said “go” twice | quotation marks
            <p>1,204<sup><a href="#n2">2</a></sup> died</p> | 1,204 died  | a footnote mark is no digit
            <p>1,204<sup>[2]</sup> died</p>              | 1,204 died    | nor in brackets
            <p>1,204<sup>2</sup> died, 5 km<sup>2</sup></p> | 1,204² died, 5 km² | raised digits stay apart
            <p>the 5<sup>th</sup> day</p>                | the 5th day   | raised letters do not
            <p>dis&shy;placed&#8203;</p>                 | displaced     | what has no width goes
            <p><s>12</s> <del>13</del> 14 dead</p>       | 14 dead       | struck out
            <p>A</p><script>b()</script><style>c</style><noscript>d</noscript> | A | no text
            <p>A</p><!-- b --><template><p>c</p></template> | A          | nor this
            <p>A</p><form><p>b</p><input value=c><button>d</button></form> | A | a form
            <form><h1>T</h1><p>A</p></form>              | T/A           | a form round the page
            <p>A</p><p hidden>b</p><p style="display: none">c</p><p aria-hidden="true">d</p> | A | hidden
            <pre>one\\n two</pre>                         | one/two       | lines of their own
            <blockquote><p>A</p><footer>B. C.</footer></blockquote> | A/B. C. | who said it
            <p>x < y && z &zz; &#0;</p>         | x < y && z &zz; � | broken
            """)
    void a_page_gives_one_line_for_each_block(String html, String text, String why) {
        String page = html.replace("\\n", "\n").replace("\\t", "\t");
        assertThat(text(page).replace('\n', '/').replace('|', '¦')).isEqualTo(text);
    }

    @Test
    void captions_stand_on_lines_of_their_own() {
        String page = """
                <article><h1>Flood</h1><p>The river rose <span class="img-caption">The dam in May</span> by a metre.</p>
                <figure><img src="a.jpg" alt="a dam"><figcaption>Workers at the dam (Agency)</figcaption></figure>
                <p>Two villages were cleared.</p></article>
                """;
        assertThat(text(page).lines())
                .containsExactly(
                        "Flood",
                        "The river rose",
                        "The dam in May",
                        "by a metre.",
                        "Workers at the dam (Agency)",
                        "Two villages were cleared.");
    }

    @Test
    void only_the_main_text_of_a_news_page_is_read() {
        assertThat(HtmlSamples.text(HtmlSamples.NEWS_PAGE)).isEqualTo(HtmlSamples.NEWS_TEXT);
    }

    @Test
    void only_the_main_text_of_a_blog_without_article_element_is_read() {
        assertThat(HtmlSamples.text(HtmlSamples.BLOG_PAGE)).isEqualTo(HtmlSamples.BLOG_TEXT);
    }

    @Test
    void a_live_blog_of_many_articles_is_read_whole() {
        String page =
                "<body><h1>Live</h1>" + "<article><h2>10:00</h2><p>Twelve people were hurt.</p></article>".repeat(5);
        assertThat(text(page).lines()).hasSize(11);
    }

    @Test
    void names_that_only_speak_of_furniture_keep_their_text() {
        String page = """
                <body class="single has-sidebar no-comments"><div id="page" class="site share-enabled with-cookie-bar">
                <h1>Flood</h1><div class="post category-social related-to-dam"><p>The river rose.</p><p>Two left.</p><p>Nobody was hurt.</p>
                </div></div></body>
                """;
        assertThat(text(page).lines()).containsExactly("Flood", "The river rose.", "Two left.", "Nobody was hurt.");
    }

    @Test
    void a_page_of_nothing_but_links_keeps_them() {
        String page = "<ul><li><a href=1>One</a></li><li><a href=2>Two</a></li><li><a href=3>Three</a></li></ul>";
        assertThat(text(page)).isEqualTo("One\nTwo\nThree");
    }

    @Test
    void a_list_of_headlines_is_no_menu() {
        String item = "<li><a href=x>Eight miners were brought to the surface alive</a> - Daily News - 3 May 2024</li>";
        assertThat(text("<p>News of the week.</p><ul>" + item.repeat(5) + "</ul>")
                        .lines())
                .hasSize(6);
    }

    @Test
    void the_head_says_who_published_it_and_when() {
        Extract news = HtmlSamples.read(HtmlSamples.NEWS_PAGE);
        assertThat(news.title()).contains("Dam holds after second night of rain");
        assertThat(news.publisher()).contains("The Valley Post");
        assertThat(news.publishedOn().orElseThrow().edtf()).isEqualTo("2024-05-14");
        assertThat(news.language()).contains("en-GB");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            <meta property="article:published_time" content="2024-05-14T01:00:00Z"> | 2024-05-14 | '' | Open Graph
            <meta itemprop="datePublished" content="May 14, 2024"> | 2024-05-14 | '' | microdata
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2024-05-14","publisher":{"name":"Post"}}]}</script> | 2024-05-14 | Post | JSON-LD in a graph
            <script type="application/ld+json">[{"datePublished":"2024-05-14","publisher":[{"name":"Post"}]}]</script> | 2024-05-14 | Post | JSON-LD in lists
            <script type="application/ld+json">{"datePublished":</script><time datetime="2024-05-14">x</time> | 2024-05-14 | '' | broken JSON-LD says nothing
            <time datetime="2024-05-14T10:00">yesterday</time> | 2024-05-14 | '' | a time element
            <meta property="og:site_name" content=" The  Post "> | '' | The Post | the site's name
            <meta name="date" content="soon"> | '' | '' | no date
            """)
    void metadata_has_many_forms(String head, String date, String publisher, String why) {
        Extract page = HtmlSamples.read("<html><head>" + head + "</head><body><p>Text.</p></body></html>");
        assertThat(page.publishedOn().map(Object::toString).orElse("")).isEqualTo(date);
        assertThat(page.publisher().orElse("")).isEqualTo(publisher);
    }

    private static String text(String html) {
        return HtmlText.read(html.getBytes(StandardCharsets.UTF_8), Optional.of("utf-8"))
                .text();
    }
}
