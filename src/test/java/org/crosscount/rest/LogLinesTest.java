// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Level;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogLinesTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # said           | logged             | why
            all is well      | all is well        | nothing to tame
            Ünïcode تعداد    | Ünïcode تعداد      | letters are letters
            a\\nINFO forged  | a\\n\\tINFO forged | a second line cannot pass for a record
            a\\r\\nINFO x    | a\\u000d\\n\\tINFO x | nor can one that carriage return begins
            a\\u001b[2J      | a\\u001b[2J        | a terminal is not steered
            a\\u2028b        | a\\u2028b          | other line ends are shown
            a\\u202eb        | a\\u202eb          | the direction of writing stays
            """)
    void text_from_outside_stays_in_its_record(String said, String logged, String why) {
        ExtLogRecord entry = entry("%s", unescaped(said));
        assertThat(new LogLines().isLoggable(entry)).isTrue();
        assertThat(message(entry)).as(why).isEqualTo(logged.replace("\\n", "\n").replace("\\t", "\t"));
    }

    @Test
    void a_failure_keeps_its_stack_and_its_causes_with_tame_messages() {
        IllegalStateException failure = new IllegalStateException(
                "outer\n2026-01-01 INFO forged", new IllegalArgumentException("inner\rforged"));
        ExtLogRecord entry = entry("it failed", "");
        entry.setThrown(failure);
        new LogLines().isLoggable(entry);
        StringWriter told = new StringWriter();
        entry.getThrown().printStackTrace(new PrintWriter(told));
        assertThat(told.toString())
                .startsWith("java.lang.IllegalStateException: outer\n\t2026-01-01 INFO forged")
                .contains("Caused by: java.lang.IllegalArgumentException: inner\\u000dforged")
                .contains("at org.crosscount.rest.LogLinesTest.a_failure_keeps");
    }

    @Test
    void a_failure_that_causes_itself_is_told_to_the_end() {
        Exception one = new Exception("one");
        Exception two = new Exception("two", one);
        one.initCause(two);
        ExtLogRecord entry = entry("it failed", "");
        entry.setThrown(one);
        assertThat(new LogLines().isLoggable(entry)).isTrue();
    }

    private static String message(ExtLogRecord entry) {
        return new ExtFormatter() {
            @Override
            public String format(ExtLogRecord told) {
                return formatMessage(told);
            }
        }.format(entry);
    }

    private static ExtLogRecord entry(String message, String argument) {
        ExtLogRecord entry = new ExtLogRecord(Level.INFO, message, ExtLogRecord.FormatStyle.PRINTF, "test");
        entry.setParameters(new Object[] {argument});
        return entry;
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\u001b", "\u001b")
                .replace("\\u2028", "\u2028")
                .replace("\\u202e", "\u202e");
    }
}
