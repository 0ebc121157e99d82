// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import org.crosscount.app.Cursor;
import org.junit.jupiter.api.Test;

class CursorsTest {
    @Test
    void a_cursor_is_read_back_whatever_its_sort_key() {
        for (String key : List.of("", "521", "words, “signs”\nand lines", "𝔘")) {
            Cursor cursor = new Cursor(key, 42);
            assertThat(Cursors.read(Cursors.write(cursor, "value"), "value")).contains(cursor);
        }
    }

    @Test
    void what_was_not_given_out_is_no_cursor() {
        String sound = Cursors.write(new Cursor("521", 42), "value");
        String forged = Base64.getUrlEncoder()
                .encodeToString("00000000notanumber\n521".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (String text : List.of("", "a", "%%%", sound + "x", sound.substring(1), forged, "A".repeat(9000))) {
            assertThat(Cursors.read(text, "value")).as(text).isEmpty();
        }
        assertThat(Cursors.read(sound, "measure")).isEmpty();
    }
}
