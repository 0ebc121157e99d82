// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.crosscount.app.UnreadableTextException;
import org.crosscount.app.UnreadableTextException.Kind;
import org.junit.jupiter.api.Test;

class PdfTextTest {
    private static final String PAGE = """
            # Floods in the Tamar basin

            About 48,200 people remain displaced in three districts, down from 61,000
            a week ago. The death toll stands at 37, with 12 people missing, the govern-
            ment said. Shelter remains the most urgent need.

            Partners have reached 29,500 people with food, and twenty-
            five schools serve as well-
            built shelters. Well-built houses stood firm in 2019-
            2020.
               A paragraph may be set in.
            """;

    @Test
    void wrapped_lines_are_joined_to_paragraphs() {
        assertThat(PdfSample.text(PdfSample.of(PAGE)).lines())
                .containsExactly(
                        "Floods in the Tamar basin",
                        "About 48,200 people remain displaced in three districts, down from 61,000 a week ago. The death"
                                + " toll stands at 37, with 12 people missing, the government said. Shelter remains the"
                                + " most urgent need.",
                        "Partners have reached 29,500 people with food, and twenty-five schools serve as well-built"
                                + " shelters. Well-built houses stood firm in 2019-2020.",
                        "A paragraph may be set in.");
    }

    @Test
    void items_stay_apart() {
        String items = "- 48,200 people displaced in three districts and living in tents by the road\n"
                + "- 37 people dead in the first week after the dam above the villages broke open\n"
                + "- 12 missing";
        assertThat(PdfSample.text(PdfSample.of(items)).lines()).hasSize(3);
    }

    @Test
    void running_heads_and_page_numbers_are_left_out() {
        PdfSample sample = new PdfSample();
        for (int page = 1; page <= 4; page++) {
            sample.page(
                    "On day " + page + " the river rose by " + page + "2 cm and people left",
                    "Flood bulletin",
                    "Page " + page + " of 4");
        }
        assertThat(PdfSample.text(sample.bytes()).lines())
                .containsExactly(
                        "On day 1 the river rose by 12 cm and people left",
                        "On day 2 the river rose by 22 cm and people left",
                        "On day 3 the river rose by 32 cm and people left",
                        "On day 4 the river rose by 42 cm and people left");
    }

    @Test
    void a_page_number_goes_even_where_there_is_one_page() {
        byte[] pdf = new PdfSample().page("The river rose by 42 cm.", "", "7").bytes();
        assertThat(PdfSample.text(pdf)).isEqualTo("The river rose by 42 cm.");
    }

    @Test
    void a_sentence_goes_on_over_the_page() {
        byte[] pdf = new PdfSample()
                .page("The river rose by 42 cm and more than three hundred people left their", "", "1")
                .page("homes, the office said.\nNobody was hurt.", "", "2")
                .bytes();
        assertThat(PdfSample.text(pdf))
                .startsWith(
                        "The river rose by 42 cm and more than three hundred people left their homes, the office said.");
    }

    @Test
    void columns_are_read_one_after_the_other() {
        byte[] pdf = new PdfSample()
                .columns(
                        "The river rose by 42 cm\nand 300 people left their\nhomes in the night.",
                        "The dam held,\nand nobody was hurt.")
                .bytes();
        assertThat(PdfSample.text(pdf).replace('\n', ' '))
                .isEqualTo(
                        "The river rose by 42 cm and 300 people left their homes in the night. The dam held, and nobody was hurt.");
    }

    @Test
    void title_and_language_are_what_the_file_says_but_its_date_is_not_the_texts() {
        byte[] pdf = new PdfSample()
                .page("The river rose.", "", "")
                .information("Microsoft Word - Flood bulletin", "en-GB")
                .bytes();
        Extract extract = PdfSample.reading(10, Duration.ofSeconds(20)).read(pdf);
        assertThat(extract.title()).contains("Flood bulletin");
        assertThat(extract.language()).contains("en-GB");
        assertThat(extract.publishedOn()).isEmpty();
    }

    @Test
    void a_pdf_that_opens_without_password_is_read() {
        byte[] pdf = new PdfSample().page("The river rose.", "", "").locked("", true);
        assertThat(PdfSample.text(pdf)).isEqualTo("The river rose.");
    }

    @Test
    void what_cannot_be_read_is_refused_with_its_reason() {
        PdfSample locked = new PdfSample().page("The river rose.", "", "");
        refused(locked.locked("secret", true), Kind.ENCRYPTED);
        refused(new PdfSample().page("The river rose.", "", "").locked("", false), Kind.ENCRYPTED);
        refused(new PdfSample().scan().scan().bytes(), Kind.EMPTY);
        refused(new PdfSample().bytes(), Kind.EMPTY);
        refused("The river rose.".getBytes(StandardCharsets.UTF_8), Kind.DAMAGED);
        refused(new byte[0], Kind.DAMAGED);
        refused("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), Kind.DAMAGED);
    }

    @Test
    void a_pdf_cut_short_is_read_as_far_as_it_goes_or_refused() {
        byte[] pdf = PdfSample.of(PAGE, PAGE);
        for (int length = 0; length < pdf.length; length += 97) {
            byte[] cut = Arrays.copyOf(pdf, length);
            try {
                assertThat(PdfSample.text(cut)).isNotBlank();
            } catch (UnreadableTextException refused) {
                assertThat(refused.kind()).isIn(Kind.DAMAGED, Kind.EMPTY);
            }
        }
    }

    @Test
    void too_many_pages_or_too_much_time_are_refused() {
        byte[] pdf = PdfSample.of("One", "two", "three");
        assertThatThrownBy(() -> PdfSample.reading(2, Duration.ofSeconds(20)).read(pdf))
                .isInstanceOfSatisfying(UnreadableTextException.class, refusal -> assertThat(refusal.kind())
                        .isEqualTo(Kind.TOO_LARGE));
        assertThatThrownBy(() -> PdfSample.reading(9, Duration.ZERO).read(pdf)).hasMessageContaining("seconds");
    }

    @Test
    void a_pdf_that_unpacks_to_gigabytes_is_refused_before_it_does() {
        byte[] pdf = new PdfSample().raw(1 << 20, 60, COSName.FLATE_DECODE).bytes();
        assertThat(pdf.length).isLessThan(100_000);
        refused(pdf, Kind.TOO_LARGE);
        COSArray twice = new COSArray();
        twice.add(COSName.ASCII85_DECODE);
        twice.add(COSName.FLATE_DECODE);
        refused(new PdfSample().raw(1 << 20, 60, twice).bytes(), Kind.TOO_LARGE);
    }

    private static void refused(byte[] pdf, Kind kind) {
        assertThatThrownBy(() -> PdfSample.text(pdf))
                .isInstanceOfSatisfying(UnreadableTextException.class, refusal -> assertThat(refusal.kind())
                        .isEqualTo(kind));
    }
}
