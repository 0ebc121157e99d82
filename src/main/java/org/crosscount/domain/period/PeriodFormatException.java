// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

/** Text that was to say a stretch of time and does not; the message says what is wrong, where, and how to mend it. */
public final class PeriodFormatException extends RuntimeException {

    private static final int LONGEST_ECHO = 40;

    PeriodFormatException(String text, String problem, String mend) {
        super('"' + echo(text) + "\" is no " + problem + "; " + mend);
    }

    /** The text cut short and in plain ASCII, so that a message is safe to log and to send on. */
    private static String echo(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), LONGEST_ECHO); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return text.length() > LONGEST_ECHO ? plain + "..." : plain.toString();
    }

    /** The character itself where it is printable ASCII, and {@code #} otherwise. */
    static char plain(char c) {
        return c >= ' ' && c <= '~' ? c : '#';
    }
}
