// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.crosscount.app.Cursor;
import org.crosscount.domain.lexicon.Digest;

/** Cursors as opaque text. A check sum tells those that were not given out here, and those of another order. */
final class Cursors {
    private static final int LONGEST = 8_000;
    private static final int CHECK = 8;

    private Cursors() {}

    static String write(Cursor cursor, String order) {
        String content = cursor.sequence() + "\n" + cursor.sortKey();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((check(content, order) + content).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for a text that is no cursor of that order. */
    static Optional<Cursor> read(String text, String order) {
        Optional<String> content = Optional.of(text)
                .filter(given -> given.length() <= LONGEST && given.matches("[A-Za-z0-9_-]*"))
                .flatMap(Cursors::decoded)
                .filter(given -> given.length() > CHECK && given.startsWith(check(given.substring(CHECK), order)))
                .map(given -> given.substring(CHECK));
        return content.map(given -> {
            int line = given.indexOf('\n');
            return new Cursor(given.substring(line + 1), Long.parseLong(given.substring(0, line)));
        });
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String check(String content, String order) {
        return Digest.of("cursor\n" + order + "\n" + content).substring(0, CHECK);
    }
}
