// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.period.Period;
import org.crosscount.testsupport.Lexicons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a figure holds, in the words that news, reports and accounts have for it; read on Wednesday, 17 September 2025. */
class PeriodWordingsTest {
    private static final Extractor EXTRACTOR = new Extractor(Lexicons.packaged());
    private static final Optional<Period> WEDNESDAY = Optional.of(Period.parse("2025-09-17"));

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                              | figure | period                | why
            The port handled 34 ships in the year to March.                     | 34     | 2024-04/2025-03       | twelve months up to one
            The port handled 34 ships in the year ended 31 March 2025.          | 34     | 2024-04/2025-03       | up to a day
            The port handled 34 ships in the 12 months up to June 2025.         | 34     | 2024-07/2025-06       | "up to"
            The port handled 34 ships in the quarter ended June 30.             | 34     | 2025-04/2025-06       | a quarter told by its end
            The port handled 34 ships in the half-year to June.                 | 34     | 2025-01/2025-06       | half a year told so
            The port handled 34 ships in the January–August period.             | 34     | 2025-01/2025-08       | a dash between months
            The port handled 34 ships between January and August last year.     | 34     | 2024-01/2024-08       | the year in words, for both
            The port handled 34 ships in August this year.                      | 34     | 2025-08               | "this year"
            The port handled 34 ships in August of last year.                   | 34     | 2024-08               | "of last year"
            The port handled 34 ships on 12-Aug-2025.                           | 34     | 2025-08-12            | in one piece
            The port handled 34 ships on the second of August.                  | 34     | 2025-08-02            | the day in words
            The port handled 34 ships in the first half.                        | 34     | 2025-01/2025-06       | half of the year that is meant
            The port handled 34 ships in FY2024/25.                             | 34     | 2024/2025             | a fiscal year over two
            The port handled 34 ships in the first week of September.           | 34     | 2025-09-01/2025-09-07 | a week of a month
            The port handled 34 ships in the last ten days of August.           | 34     | 2025-08-22/2025-08-31 | counted from its end
            The port handled 34 ships in the second half of August.             | 34     | 2025-08-16/2025-08-31 | half of a month
            The port handled 34 ships in the first three weeks of August.       | 34     | 2025-08-01/2025-08-21 | weeks of a month
            In epidemiological week 35 there were 34 cases.                     | 34     | 2025-08-25/2025-08-31 | weeks as reports number them
            In the past week 34 people died.                                    | 34     | 2025-09-10/2025-09-17 | a stretch without a number
            Over the past decade 34 people died.                                | 34     | 2015-09-17/2025-09-17 | ten years of it
            Overnight, 34 people died.                                          | 34     | 2025-09-16/2025-09-17 | the night before
            Overnight on Sunday 34 people died.                                 | 34     | 2025-09-14            | a night that is named
            In the summer 34 people died in the heat.                           | 34     | 2025-22               | the last one
            On Easter Sunday 34 people died.                                    | 34     | 2025-04-20            | a feast that moves
            Over the Easter weekend 34 people died.                             | 34     | 2025-04-19/2025-04-20 | and the day before it
            During Ramadan 34 people died.                                      | 34     | 2025-03-01/2025-03-29 | a month of the moon
            At Christmas 34 people died.                                        | 34     | 2024-12-25            | the last one
            Since mid-August 34 people have died.                               | 34     | 2025-08/..            | part of a month
            Since last week 34 people have died.                                | 34     | 2025-09-08/..         | since a stretch began
            Since the first quarter of 2024 some 34 people have died.           | 34     | 2024-01/..            | since a quarter began
            At the start of the year the camp held 340 people.                  | 340    | 2025                  | no "since" before it
            Some 340 people fled between mid-April and the end of May.          | 340    | 2025-04/2025-05       | parts of months at both ends
            August inflation was 3.4%.                                          | 3.4%   | 2025-08               | a month that stands before a noun
            The August figure was 340 arrivals.                                 | 340    | 2025-08               | behind an article
            A total of 340 thefts were reported in August.                      | 340    | 2025-08               | done then, and not only told
            The country has counted 340 cases since the outbreak was declared on May 7. | 340 | 2025-05-07/..    | an event since which
            In April 2014 an 8.2 magnitude quake killed six people, and the storm of May 2015 killed 12. | six | 2014-04 | what the sentence begins with
            """)
    void a_figure_holds_when_the_words_for_its_time_say(String text, String figure, String period, String why) {
        assertThat(period(text, figure)).as(why).isEqualTo(period);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                                         | figure | period  | why
            In August 34 ships came, compared with 45 in July.                                             | 34     | 2025-08 | not July's, which is the other's
            In August 34 ships came, compared with 45 in July.                                             | 45     | 2025-07 | its own
            In August 34 ships came, against 45 a year ago.                                                | 45     | 2024-08 | the same month
            In the first half of 2025 34 ships came, compared to 45 in the year-ago period.                | 45     | 2024-01/2024-06 | as long a stretch
            In the first half of 2025 34 ships came, compared to 45 over the same period in 2024.          | 45     | 2024-01/2024-06 | "over" it
            In January and February 34 ships came, against 45 in the same two months of 2024.              | 45     | 2024-01/2024-02 | counted months
            In the year to June 34 ships came, down from 45 in the previous 12 months.                     | 45     | 2023-07/2024-06 | as many before
            On 12 August 34 ships came. That month 450 boats came.                                         | 450    | 2025-08 | the month of the day
            Attacks rose in August. Gunmen carried out 34 attacks in the month, against 45 in July.        | 34     | 2025-08 | the month spoken of
            The storm of 2006 killed 45. The fatality rate then was 4%.                                    | 4%     | 2006    | "then"
            Weekly update, 8 - 14 September 2025\\n\\nDuring the week 34 ships came.                       | 34     | 2025-09-08/2025-09-14 | the head of the report
            Exports came to $2 billion in August. Imports rose 4% from July to $3 billion.                 | $3 billion | 2025-08 | set against the month before
            Last year 34 people were shot in Oslo. Stabbings fell to 45 from 60 in 2023.                   | 45     | 2024    | set against the year before
            In 2024 some 34 people were shot. There were 45 blasts, against 60 the year before.            | 45     | 2024    | not what was a year before
            """)
    void what_it_is_compared_with_is_told_of_another_time(String text, String figure, String period, String why) {
        assertThat(period(text.replace("\\n", "\n"), figure)).as(why).isEqualTo(period);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                                 | figure | base            | why
            In August exports rose 4% from July.                                                   | 4%     | 2025-07         | a month
            Exports rose 4% in the first quarter of 2025 compared with the first quarter of 2024.  | 4%     | 2024-01/2024-03 | the same quarter
            In July 14 came, compared with 20 in July 2024, a drop of 30%.                         | 30%    | 2024-07         | told with the other figure
            Thefts in June were 9% above the 5,294 of June 2019.                                   | 9%     | 2019-06         | the other figure before its time
            Fewer than one third of the 3,000 wards are open.                                      | one third | wards        | a number before the whole
            Gifts cover at most 40% of needs.                                                      | 40%    | needs           | a noun that looks like a verb
            Together they hold just over half the total.                                           | half   | total           | without "of"
            Of all returnees, 58 per cent were boys.                                               | 58 per cent | returnees  | the whole in front
            About 2,300 jobs, or one in twelve, are to go.                                         | one in twelve | jobs     | said as a number first
            Nine in ten suspects were men and one third were under 21.                             | one third | suspects     | the same whole again
            """)
    void a_change_and_a_share_have_what_they_are_told_against(String text, String figure, String base, String why) {
        assertThat(claim(text, figure).base()).as(why).contains(base);
    }

    private static String period(String text, String figure) {
        return claim(text, figure).subject().period().map(Period::edtf).orElse("");
    }

    private static Claim claim(String text, String figure) {
        Extraction read = EXTRACTOR.extract(new SourceText(text, WEDNESDAY, Optional.empty(), Optional.empty()));
        return read.claims().stream()
                .filter(claim -> claim.wording().equals(figure))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim \"" + figure + "\" in " + read));
    }
}
