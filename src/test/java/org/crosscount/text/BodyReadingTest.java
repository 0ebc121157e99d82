// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.crosscount.app.ReadText;
import org.crosscount.app.TextReading;
import org.crosscount.app.UnreadableTextException;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.source.QualityFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyReadingTest {
    private final TextReading reading = new BodyReading(new TextConfig() {
        @Override
        public int pdfPages() {
            return 10;
        }

        @Override
        public Duration pdfTime() {
            return Duration.ofSeconds(20);
        }
    });

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "text/plain, '<p>Twelve</p>'",
        "TEXT/HTML; charset=UTF-8, Twelve",
        "'text/html;charset=\"utf-8\"; x=y', Twelve",
        "application/xhtml+xml, Twelve"
    })
    void the_content_type_says_how_a_body_is_read(String contentType, String text) {
        assertThat(read("<p>Twelve</p>", contentType).text()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource({
        "application/msword, x, UNSUPPORTED_TYPE",
        "'', x, UNSUPPORTED_TYPE",
        ";, x, UNSUPPORTED_TYPE",
        "text/plain; charset=x-nowhere, x, UNSUPPORTED_TYPE",
        "text/plain, %PDF-1.7, UNSUPPORTED_TYPE",
        "text/plain, '', EMPTY",
        "text/plain, ' \n\t', EMPTY",
        "text/html, <script>x</script>, EMPTY",
        "application/pdf, x, DAMAGED"
    })
    void what_is_no_text_is_refused(String contentType, String body, UnreadableTextException.Kind kind) {
        assertThatThrownBy(() -> read(body, contentType))
                .isInstanceOfSatisfying(UnreadableTextException.class, refusal -> assertThat(refusal.kind())
                        .isEqualTo(kind));
    }

    @Test
    void a_text_comes_with_its_date_and_its_flags() {
        ReadText text = read("Flood\n14 May 2024\nThe river rose.\nLeave a Comment", "text/plain");
        assertThat(text.publishedOn()).contains(Period.parse("2024-05-14"));
        assertThat(text.flags()).containsExactly(QualityFlag.PAGE_FURNITURE);
    }

    @Test
    void furniture_that_was_left_out_of_a_page_is_not_flagged() {
        assertThat(read(HtmlSamples.NEWS_PAGE, "text/html").flags()).isEmpty();
        assertThat(read(HtmlSamples.BLOG_PAGE, "text/html").flags()).containsExactly(QualityFlag.MISSING_DATE);
    }

    @Test
    void a_pdf_is_read() {
        byte[] pdf = PdfSample.of("Flood bulletin\n\n14 May 2024\n\nThe river rose by 42 cm.");
        ReadText text = reading.read(pdf, "application/pdf");
        assertThat(text.text()).isEqualTo("Flood bulletin\n14 May 2024\nThe river rose by 42 cm.");
        assertThat(text.publishedOn()).contains(Period.parse("2024-05-14"));
        assertThat(text.flags()).isEmpty();
    }

    @Test
    void a_date_that_is_given_counts_before_one_that_is_found() {
        assertThat(reading.inspect("Flood\n14 May 2024\nThe river rose.", Optional.of(Period.parse("2020-01-01"))))
                .containsExactly(QualityFlag.CONFLICTING_DATES);
        assertThat(reading.inspect("Flood\n14 May 2024\nThe river rose.", Optional.empty()))
                .isEmpty();
    }

    private ReadText read(String body, String contentType) {
        return reading.read(body.getBytes(StandardCharsets.UTF_8), contentType);
    }
}
