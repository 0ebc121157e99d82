// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

/** Fonts may map letters to anything: what no text may hold becomes U+FFFD or a space. */
final class PdfCharacters {
    private PdfCharacters() {}

    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                plain.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c) || c == '\0') {
                plain.append('\uFFFD');
            } else {
                plain.append(c < ' ' || c == '\u00A0' || c == '\u007F' || c == '\u2028' || c == '\u2029' ? ' ' : c);
            }
        }
        return plain.toString();
    }
}
