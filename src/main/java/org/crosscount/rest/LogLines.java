// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Keeps text from outside from looking like a record of the log: a line that a message or an exception brings along is
 * indented, and control characters are written as escapes.
 */
@LoggingFilter(name = "log-lines")
public final class LogLines implements Filter {
    private static final ExtFormatter MESSAGES = new ExtFormatter() {
        @Override
        public String format(ExtLogRecord entry) {
            return formatMessage(entry);
        }
    };

    @Override
    public boolean isLoggable(LogRecord given) {
        if (given instanceof ExtLogRecord entry) {
            String message = entry.getMessage() == null ? "" : MESSAGES.format(entry);
            if (!isTame(message)) {
                entry.setMessage(tamed(message), ExtLogRecord.FormatStyle.NO_FORMAT);
            }
            Throwable thrown = entry.getThrown();
            if (thrown != null) {
                entry.setThrown(new ToldFailure(thrown));
            }
        }
        return true;
    }

    static String tamed(String text) {
        StringBuilder tamed = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                tamed.append("\n\t");
            } else if (c == '\t' || !isControl(c)) {
                tamed.appendCodePoint(c);
            } else {
                tamed.append(String.format("\\u%04x", c));
            }
        });
        return tamed.toString();
    }

    private static boolean isTame(String text) {
        return text.codePoints().noneMatch(LogLines::isControl);
    }

    /** Line and paragraph separators and marks that turn the direction of writing, too. */
    private static boolean isControl(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || c == 0x200E
                || c == 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }
}
