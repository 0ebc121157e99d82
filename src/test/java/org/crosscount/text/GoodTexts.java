// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Texts with nothing wrong, of the registers that the service meets; a title after {@code ===} begins each. */
final class GoodTexts {
    private GoodTexts() {}

    record GoodText(String register, String text) {
        @Override
        public String toString() {
            return register;
        }
    }

    static List<GoodText> all() {
        try (InputStream file = GoodTexts.class.getResourceAsStream("/text/good-texts.txt")) {
            String texts = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(texts.split("(?m)^=== "))
                    .filter(text -> !text.isBlank())
                    .map(text -> new GoodText(
                            text.substring(0, text.indexOf('\n')),
                            text.substring(text.indexOf('\n') + 1).strip()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
