// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.crosscount.app.UnreadableTextException;
import org.crosscount.app.UnreadableTextException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecodingTest {
    private static final String TEXT = "café – “12,000” €";

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            UTF-8        | ''     | ''           | UTF-8 needs no name
            windows-1252 | ''     | ''           | what is no UTF-8 is windows-1252
            UTF-8        | ''     | utf-8        | as the header says
            windows-1252 | ''     | ISO-8859-1   | means windows-1252 on the web
            windows-1252 | ''     | Windows-1252 | capitals do not matter
            UTF-16LE     | ''     | UTF-16LE     | as the header says
            UTF-8        | EFBBBF | ''           | a mark goes
            UTF-8        | EFBBBF | utf-8        | a mark goes beside a header too
            UTF-16LE     | FFFE   | ''           | the mark says it
            UTF-16BE     | FEFF   | ''           | the mark says it
            UTF-16BE     | FEFF   | UTF-16       | the mark gives the order
            """)
    void plain_text_comes_out_to_the_character(String charset, String mark, String header, String why) {
        byte[] body = join(bytes(mark), TEXT.getBytes(Charset.forName(charset)));
        Optional<String> stated = Optional.of(header).filter(name -> !name.isEmpty());
        assertThat(TextDecoding.plain(body, stated)).isEqualTo(TEXT);
        assertThat(TextDecoding.html(body, stated)).as("in HTML too").isEqualTo(TEXT);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            windows-1251 | <meta charset="windows-1251">  | ''    | true  | the page says it
            windows-1251 | <META CHARSET = 'Windows-1251'/> | ''  | true  | however it is written
            windows-1251 | <meta http-equiv="Content-Type" content="text/html; charset=windows-1251"> | '' | true | the old way
            windows-1251 | <meta name="x"><meta charset=windows-1251> | '' | true | in a later element
            UTF-8        | <meta charset="utf-16">         | ''    | true  | read byte by byte it cannot be UTF-16
            UTF-8        | <meta charset="windows-1251">   | utf-8 | true  | the header is the stronger
            UTF-8        | <meta charset="x-nowhere">      | ''    | true  | an unknown one says nothing
            windows-1251 | <p>charset=windows-1251</p>     | ''    | false | not in a meta element
            """)
    void a_page_may_name_its_charset(String charset, String head, String header, boolean read, String why) {
        String page = head + "<p>Сорок два</p>";
        Optional<String> stated = Optional.of(header).filter(name -> !name.isEmpty());
        assertThat(TextDecoding.html(page.getBytes(Charset.forName(charset)), stated)
                        .equals(page))
                .isEqualTo(read);
    }

    @Test
    void line_ends_and_blanks_of_plain_text_stay() {
        String text = " one\r\ntwo\rthree\n\n four\t\u00A0\n";
        assertThat(TextDecoding.plain(text.getBytes(StandardCharsets.UTF_8), Optional.empty()))
                .isEqualTo(text);
    }

    @Test
    void what_cannot_be_decoded_is_refused() {
        refused(new byte[] {'a', (byte) 0xE9}, "utf-8", Kind.DAMAGED, "not of the stated charset");
        refused(new byte[] {'a'}, "x-nowhere", Kind.UNSUPPORTED_TYPE, "an unknown charset");
        refused(new byte[] {'a'}, "no charset!", Kind.UNSUPPORTED_TYPE, "no name of a charset");
        refused(new byte[] {'a', 0, 'b'}, "utf-8", Kind.DAMAGED, "NUL");
        refused(new byte[] {0, (byte) 0xD8, 'a', 0}, "utf-16le", Kind.DAMAGED, "a surrogate alone");
    }

    @Test
    void a_byte_that_windows_1252_does_not_have_is_shown_as_lost() {
        assertThat(TextDecoding.plain(new byte[] {'a', (byte) 0x9D, (byte) 0xE9}, Optional.empty()))
                .isEqualTo("a\uFFFDé");
    }

    private static void refused(byte[] body, String charset, Kind kind, String why) {
        assertThatThrownBy(() -> TextDecoding.plain(body, Optional.of(charset)))
                .as(why)
                .isInstanceOfSatisfying(UnreadableTextException.class, refusal -> assertThat(refusal.kind())
                        .isEqualTo(kind));
    }

    private static byte[] bytes(String hex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < hex.length(); i += 2) {
            bytes.write(Integer.parseInt(hex.substring(i, i + 2), 16));
        }
        return bytes.toByteArray();
    }

    private static byte[] join(byte[] one, byte[] other) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(one);
        bytes.writeBytes(other);
        return bytes.toByteArray();
    }
}
