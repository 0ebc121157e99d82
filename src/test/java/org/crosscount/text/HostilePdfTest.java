// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.zip.Deflater;
import org.crosscount.app.UnreadableTextException;
import org.crosscount.app.UnreadableTextException.Kind;
import org.junit.jupiter.api.Test;

/** PDFs made, or broken, to take the time or the memory of whoever reads them. */
class HostilePdfTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Test
    void changed_bytes_give_a_text_or_a_refusal() {
        byte[] pdf = PdfSample.of("About 48,200 people remain displaced.\nThe toll is 37.", "And 12 are missing.");
        Random random = new Random(42);
        assertTimeoutPreemptively(LONGEST, () -> {
            for (int i = 0; i < 600; i++) {
                readOrRefused(changed(pdf, random));
            }
        });
    }

    @Test
    void forms_that_draw_each_other_end_with_the_time_allowed() {
        StringBuilder objects = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            String draws = ("/F" + (i + 1) + " Do ").repeat(12);
            objects.append(10 + i)
                    .append(" 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</F")
                    .append(i + 1)
                    .append(' ')
                    .append(11 + i)
                    .append(" 0 R>>>> /Length ")
                    .append(draws.length())
                    .append(">> stream\n")
                    .append(draws)
                    .append("\nendstream endobj\n");
        }
        objects.append(
                "22 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 3>> stream\nq Q\nendstream endobj\n");
        byte[] pdf = file("/F0 Do", "/XObject <</F0 10 0 R>>", objects.toString());
        assertTimeoutPreemptively(LONGEST, () -> assertThatThrownBy(
                        () -> PdfSample.reading(10, Duration.ofSeconds(2)).read(pdf))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessageContaining("seconds"));
    }

    @Test
    void an_object_stream_that_unpacks_to_too_much_is_refused_before_loading() {
        byte[] packed = packed(80 << 20);
        byte[] pdf = join(
                "%PDF-1.5\n5 0 obj <</Type /Obj#53tm /N 1 /First 5 /Filter /FlateDecode /Length " + packed.length
                        + ">> stream\n",
                packed);
        assertThatThrownBy(() -> PdfSample.text(pdf))
                .isInstanceOfSatisfying(UnreadableTextException.class, refusal -> assertThat(refusal.kind())
                        .isEqualTo(Kind.TOO_LARGE));
    }

    @Test
    void a_row_of_a_gigabyte_is_refused() {
        byte[] packed = packed(1000);
        byte[] pdf = join(
                "%PDF-1.5\n5 0 obj <</Type /XRef /Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns 1999999999>> /Length "
                        + packed.length + ">> stream\n",
                packed);
        assertThatThrownBy(() -> PdfSample.text(pdf)).isInstanceOf(UnreadableTextException.class);
    }

    @Test
    void repeated_words_of_the_format_take_no_time() {
        for (String part : new String[] {
            "1 0 obj ", "stream ", "<<", "[", "/A ", "endobj ", "xref 0 1 ", "trailer <<", "(", "startxref 9 "
        }) {
            byte[] pdf = ("%PDF-1.4\n" + part.repeat(1_000_000 / part.length())).getBytes(StandardCharsets.ISO_8859_1);
            assertTimeoutPreemptively(LONGEST, () -> readOrRefused(pdf), part);
        }
    }

    private static void readOrRefused(byte[] pdf) {
        try {
            assertThat(PdfSample.reading(50, Duration.ofSeconds(5)).read(pdf).text())
                    .doesNotContain("\0");
        } catch (UnreadableTextException refused) {
            assertThat(refused.kind()).isNotNull();
        }
    }

    private static byte[] changed(byte[] pdf, Random random) {
        byte[] changed = pdf.clone();
        for (int i = 0; i <= random.nextInt(20); i++) {
            changed[5 + random.nextInt(changed.length - 5)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] packed(int bytes) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(new byte[bytes]);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    /** A file of one page without a table of its objects, which readers then look for. */
    private static byte[] file(String content, String resources, String objects) {
        return ("%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
                        + "2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"
                        + "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources <<" + resources
                        + ">> /Contents 4 0 R>> endobj\n"
                        + "4 0 obj <</Length " + content.length() + ">> stream\n" + content + "\nendstream endobj\n"
                        + objects
                        + "trailer <</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(String head, byte[] stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(stream);
        bytes.writeBytes("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }
}
