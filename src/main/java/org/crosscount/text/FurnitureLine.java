// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a line is that is not of the text itself, by its words. Shared by what leaves such lines out and what flags
 * them.
 */
enum FurnitureLine {
    /** Of the text, as far as its words tell. */
    NONE,
    /** A heading over links to elsewhere: "You may also like". */
    POINTER,
    /** Points elsewhere when it holds a link: "See also: …". */
    POINTER_WITH_LINK,
    /** A notice of the site, or words on a button. */
    NOTICE;

    private static final Set<String> POINTERS = Set.of(
            "see also",
            "you may also like",
            "you might also like",
            "you may like",
            "you may also be interested in",
            "related",
            "related articles",
            "related article",
            "related posts",
            "related stories",
            "related story",
            "related news",
            "related topics",
            "related content",
            "related coverage",
            "related links",
            "related reading",
            "recommended",
            "recommended for you",
            "recommended stories",
            "recommended reading",
            "more on this story",
            "more on this topic",
            "more from this author",
            "more stories",
            "more news",
            "more to read",
            "more in this section",
            "read next",
            "read also",
            "also read",
            "further reading on this site",
            "most read",
            "most popular",
            "trending",
            "trending now",
            "editor's picks",
            "editors' picks",
            "don't miss",
            "up next",
            "what to read next",
            "latest stories",
            "top stories");

    private static final List<String> POINTER_STARTS = List.of(
            "see also",
            "read also",
            "also read",
            "read more",
            "related:",
            "read next",
            "more on this",
            "recommended:",
            "you may also like",
            "you might also like",
            "keep reading");

    private static final Set<String> NOTICES = Set.of(
            "advertisement",
            "advertisements",
            "sponsored content",
            "sponsored",
            "leave a comment",
            "leave a reply",
            "post a comment",
            "comments",
            "add a comment",
            "view comments",
            "show comments",
            "share",
            "share this",
            "share this article",
            "share this story",
            "share this post",
            "tweet",
            "email",
            "print",
            "copy link",
            "print this page",
            "skip to content",
            "skip to main content",
            "back to top",
            "go to top",
            "read more",
            "continue reading",
            "load more",
            "show more",
            "click here",
            "privacy policy",
            "cookie policy",
            "privacy & cookies policy",
            "privacy and cookies policy",
            "terms of use",
            "terms of service",
            "terms and conditions",
            "accept",
            "accept all",
            "accept cookies",
            "accept all cookies",
            "reject all",
            "subscribe",
            "subscribe now",
            "sign up",
            "sign in",
            "log in",
            "sign up for our newsletter",
            "follow us",
            "menu",
            "search",
            "post navigation",
            "previous post",
            "next post",
            "previous article",
            "next article",
            "all rights reserved",
            "scroll to continue",
            "story continues below",
            "article continues below",
            "story continues below advertisement",
            "article continues below advertisement",
            "originally posted here",
            "by admin");

    private static final List<String> NOTICE_STARTS = List.of(
            "this website uses cookies",
            "this site uses cookies",
            "we use cookies",
            "our website uses cookies",
            "our site uses cookies",
            "by continuing to use this site",
            "by continuing to browse",
            "this site uses akismet",
            "learn how your comment data",
            "your email address will not be published",
            "required fields are marked",
            "subscribe to our",
            "sign up for our",
            "sign up to our",
            "follow us on",
            "share on ",
            "share this:",
            "click to share",
            "click to email",
            "click to print",
            "originally posted here",
            "originally published here",
            "please enable javascript",
            "copyright \u00A9",
            "\u00A9 ",
            "save my name, email",
            "this post was originally published on");

    /** "/129", "12/129", "Page 3 of 10", "- 3 -"; a bare number may be of the text, "9/11" and "12/2024" are. */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "page \\d{1,4}(?:(?: of |/)\\d{1,4})?|/\\d{1,4}|\\d{1,3} ?/ ?\\d{3}|\\d{1,3} of \\d{2,4}|- ?\\d{1,4} ?-");

    /** Longer lines say something of their own. */
    private static final int LONGEST = 300;

    static FurnitureLine of(String line) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return NONE;
        }
        String plain = plain(line);
        if (POINTERS.contains(plain)) {
            return POINTER;
        }
        if (NOTICES.contains(plain)
                || NOTICE_STARTS.stream().anyMatch(plain::startsWith)
                || PAGE_NUMBER.matcher(plain).matches()) {
            return NOTICE;
        }
        return POINTER_STARTS.stream().anyMatch(plain::startsWith) ? POINTER_WITH_LINK : NONE;
    }

    private static String plain(String line) {
        String plain =
                line.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2013', '-');
        int end = plain.length();
        while (end > 0 && ":.\u2026>\u00BB\u2192!".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, end).strip();
    }
}
