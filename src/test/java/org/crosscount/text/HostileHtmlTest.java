// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to take the stack, the memory or the time of whoever reads them. */
class HostileHtmlTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @ParameterizedTest
    @MethodSource("elements")
    void deep_nesting_neither_overflows_nor_loses_the_text(String element) {
        String page = ("<" + element + ">").repeat(100_000) + "forty-two";
        assertTimeoutPreemptively(
                LONGEST, () -> assertThat(HtmlSamples.text(page)).contains("forty-two"));
    }

    static Stream<String> elements() {
        return Stream.of(
                "div", "b", "span", "ul><li", "blockquote", "article", "sup", "q", "font", "div class='share'");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void no_repeated_part_takes_long(String part) {
        String page = "<p>forty-two</p>" + part.repeat(500_000 / part.length());
        assertTimeoutPreemptively(LONGEST, () -> HtmlSamples.text(page));
    }

    static Stream<String> parts() {
        return Stream.of(
                "<",
                "&",
                "<!--",
                "<a ",
                "<a href=x>y</a>",
                "<p>",
                "<table>",
                "<td>x",
                "<h1>x</h1>",
                "<header>",
                "<form>",
                "<article>x</article>",
                "<main>",
                "<sup><a>",
                "<li><a>x</a>",
                "<meta charset=",
                "<title>",
                "<svg>",
                "<math>",
                "<select>",
                "<frameset>",
                "</p>",
                "</b>",
                "<i><b>",
                "<p class='a share'>x",
                "<time datetime=x>",
                "<script type='application/ld+json'>[",
                "<br>",
                "<pre>\n",
                "x\n",
                "&#x41;",
                "<![CDATA[",
                "<?",
                "<b/><i>");
    }

    @Test
    void twice_the_page_takes_about_twice_the_time() {
        String part = HtmlSamples.NEWS_PAGE.substring(
                HtmlSamples.NEWS_PAGE.indexOf("<p>Some"), HtmlSamples.NEWS_PAGE.indexOf("</article>"));
        time(part.repeat(300));
        long once = Math.max(1, time(part.repeat(800)));
        long twice = time(part.repeat(1600));
        assertThat(twice).isLessThan(once * 6 + 200_000_000L);
    }

    @Test
    void random_bytes_give_a_text_or_a_refusal() {
        Random random = new Random(42);
        String marks = "<>/=\"' abp!-&;#x0123456789\n";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder page = new StringBuilder();
            for (int j = 0; j < 200; j++) {
                page.append(
                        random.nextInt(12) == 0
                                ? (char) (1 + random.nextInt(0xD7FF))
                                : marks.charAt(random.nextInt(marks.length())));
            }
            String text = HtmlSamples.text(page.toString());
            assertThat(text).doesNotContain("\0", "  ");
        }
    }

    private static long time(String page) {
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        HtmlText.read(body, Optional.empty());
        return System.nanoTime() - start;
    }
}
