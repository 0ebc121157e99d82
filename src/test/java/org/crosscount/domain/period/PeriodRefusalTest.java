// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that is no EDTF of levels 0 and 1 is refused, with a message that helps, and fast. */
class PeriodRefusalTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # text                   | part of the message                              | why
            ''                       | nothing at character 1                           | empty
            '   '                    | nothing at character 1                           | only blanks
            2024-13                  | month 13 at character 6                          | no such month
            2024-00                  | month 00 at character 6                          | no such month
            2024-20                  | month 20 at character 6                          | between months and seasons
            2024-25                  | part of a year 25 (EDTF level 2                  | season of a hemisphere
            2024-42                  | month 42 at character 6                          | past the last division
            2024-4                   | a month that is not of two digits at character 6 | one digit
            2024-123                 | a month that is not of two digits at character 6 | day of the year
            2024-                    | it breaks off at character 6                     | no month
            2024-04-                 | it breaks off at character 9                     | no day
            2024-04-31               | day 31 at character 9; 2024-04 has 30 days       | no such day
            2023-02-29               | day 29 at character 9; 2023-02 has 28 days       | no leap day
            2024-04-00               | day 00 at character 9                            | no such day
            2024-22-05               | unexpected '-' at character 8                    | a day of a season
            2024-W16                 | unexpected 'W' at character 6                    | week date
            20240419                 | a year of 8 digits at character 1                | no hyphens
            202404                   | a year of 6 digits at character 1                | no hyphens
            24                       | a year of 2 digits at character 1                | two-digit year
            7                        | a year of 1 digit at character 1                 | one digit
            17000                    | a longer one as Y17000                           | long year without its letter
            Y2024                    | no more than four digits at character 2          | the letter on a short year
            Y02024                   | no more than four digits at character 2          | padded
            Y1000000000              | a year beyond 999999999 at character 2           | past the calendar
            Y99999999999999999999    | a year beyond 999999999 at character 2           | past any number type
            Y                        | it breaks off at character 2                     | no year
            Y17E7                    | Y with a year of no more than four digits        | exponent
            Y17000E7                 | exponent (EDTF level 2                           | exponent
            Y17000-21                | a season of a year beyond 9999                   | far seasons
            1950S2                   | significant digits or an exponent (EDTF level 2  | significant digits
            -0000                    | a negative year zero at character 1              | ISO has one year zero
            -000X                    | a negative year zero at character 1              | and no decade of it
            +2024                    | unexpected '+' at character 1                    | plus sign
            2XXX                     | the last one or two of a year (EDTF level 2      | three unspecified
            XXXX                     | the last one or two of a year (EDTF level 2      | four unspecified
            2X24                     | the last one or two of a year (EDTF level 2      | in the middle
            202X-04                  | the last one or two of a year (EDTF level 2      | a month of some year
            2024-1X                  | a month with one digit unspecified (EDTF level 2 | half a month
            2024-04-1X               | a day with one digit unspecified (EDTF level 2   | half a day
            2024-XX-19               | a day of an unspecified month (EDTF level 2      | day without month
            202x                     | a year of 3 digits at character 1                | small x
            2024?-04                 | a qualifier inside a date (EDTF level 2          | qualified year
            ?2024                    | write one ~, ? or % after a date                 | in front
            2024?~                   | a qualifier at character 6                       | an older draft's way
            [2023,2024]              | a set of dates (EDTF level 2                     | one of a set
            {2023,2024}              | a set of dates (EDTF level 2                     | all of a set
            2023..2024               | unexpected '.' at character 5                    | dots for a slash
            2025/2024                | an end before its start at character 6           | inverted
            2024-05/2024-04-30       | an end before its start at character 9           | inverted by a day
            /                        | no date on either side of / at character 1       | says nothing
            ../..                    | no date on either side of / at character 3       | says nothing
            ../                      | no date on either side of / at character 3       | says nothing
            ..                       | it breaks off at character 3                     | says nothing
            2023/2024/2025           | a second / at character 10                       | three ends
            2023 / 2024              | unexpected ' ' at character 5                    | blanks inside
            2024-04-19T              | no hour of two digits at character 12            | no time
            2024-04-19T24:00:00      | hour 24 at character 12                          | past midnight
            2024-04-19T10            | a time without minutes at character 14           | only the hour
            2024-04-19T10:60:00      | minute 60 at character 15                        | no such minute
            2024-04-19T10:00:61      | second 61 at character 18                        | no such second
            2024-04-19T10:00:00.     | it breaks off at character 21                    | no fraction
            2024-04-19T10:00:00+0430 | no offset hour of two digits at character 21     | offset without colon
            2024-04T10:00:00         | unexpected 'T' at character 8                    | time without a day
            19 April 2024            | a year of 2 digits at character 1                | words
            April 2024               | unexpected 'A' at character 1                    | words
            ٢٠٢٤                     | unexpected '#' at character 1                    | other digits
            2024–2025                | unexpected '#' at character 5                    | dash
            """)
    void what_is_no_period_is_refused_with_place_and_remedy(String text, String part, String why) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(PeriodFormatException.class)
                .hasMessageContaining(part);
    }

    @Test
    void the_message_says_what_is_wrong_where_and_how_to_mend_it() {
        assertThatThrownBy(() -> Period.parse("2024-13"))
                .hasMessage("\"2024-13\" is no EDTF date: month 13 at character 6;"
                        + " write YYYY, YYYY-MM, YYYY-MM-DD, or two of them with /");
    }

    @Test
    void absurdly_long_text_is_refused_at_once_with_a_short_message() {
        for (String part : new String[] {"9", "2024/", "X", "(", " ", "?", "Y", "2024-04-19T10:00:00.1"}) {
            String text = part.repeat(300_000);
            assertThat(Duration.ofNanos(nanosToRefuse(text))).as(part).isLessThan(Duration.ofSeconds(1));
        }
    }

    private static long nanosToRefuse(String text) {
        long start = System.nanoTime();
        PeriodFormatException refusal =
                catchThrowableOfType(PeriodFormatException.class, () -> PeriodReading.read(text));
        assertThat(refusal.getMessage()).hasSizeLessThan(200).contains("more than 120 characters");
        return System.nanoTime() - start;
    }

    @Test
    void a_message_never_carries_control_characters_or_broken_text() {
        assertThatThrownBy(() -> Period.parse("20\u0000\ud83d\n24")).message().matches("[ -~]+");
    }

    @Test
    void any_text_is_read_or_refused_and_nothing_else() {
        Random random = new Random(20240419);
        String letters = "0123456789012345678901234567890123456789----//..XX~?%YTZ:+ [{SEahAHspring of\u0000é\ud83d";
        for (int i = 0; i < 40_000; i++) {
            readOrRefuse(randomText(random, letters));
        }
    }

    @Test
    void good_text_with_one_character_changed_is_read_or_refused() {
        Random random = new Random(1400);
        String letters = "0129-/.X~?%YTZ:+ S";
        String[] good = {
            "2024-04-19",
            "2024-11/2025-04",
            "../2021-08",
            "2024-04-19T10:00:00Z",
            "Y17000~/Y18000",
            "20XX",
            "1400-05 AH"
        };
        for (int i = 0; i < 40_000; i++) {
            StringBuilder text = new StringBuilder(good[random.nextInt(good.length)]);
            text.setCharAt(random.nextInt(text.length()), letters.charAt(random.nextInt(letters.length())));
            readOrRefuse(text.toString());
        }
    }

    private static String randomText(Random random, String letters) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(14); n > 0; n--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    /** Any other exception fails the test; what was read must survive every question that can be put to it. */
    private static void readOrRefuse(String text) {
        try {
            Period period = PeriodReading.read(text).period();
            assertThat(Period.parse(period.key()).key()).as(text).isEqualTo(period.key());
            assertThat(period.widened().approximate()).as(text).isFalse();
            assertThat(period.enclosing()).as(text).allMatch(unit -> unit.contains(period));
            period.previous()
                    .ifPresent(before ->
                            assertThat(before.isBefore(period)).as(text).isTrue());
        } catch (PeriodFormatException refused) {
            assertThat(refused.getMessage()).as(text).isNotBlank();
        }
    }
}
