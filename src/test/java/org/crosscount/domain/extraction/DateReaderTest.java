// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crosscount.domain.period.Period;
import org.crosscount.testsupport.Lexicons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    /** Read in a text published on Friday, 7 June 2024. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # text                          | period                | why
            on 19 April 2023                | 2023-04-19            | day first
            on April 19, 2023               | 2023-04-19            | month first
            on Apr. 19th, 2023              | 2023-04-19            | abbreviation and ending
            on the 19th of April 2023       | 2023-04-19            | with of
            on 2023-04-19                   | 2023-04-19            | ISO
            on 19/04/2023                   | 2023-04-19            | only one order is possible
            in August 2021                  | 2021-08               | a month
            in 1994                         | 1994                  | a year
            in the 1990s                    | 199X                  | a decade
            from 2019 to 2021               | 2019/2021             | years
            in 2013-14                      | 2013/2014             | years with a short end
            in the summer of 2022           | 2022-22               | a season
            in the first quarter of 2024    | 2024-01/2024-03       | a quarter
            in Q3 2023                      | 2023-07/2023-09       | a quarter in short
            in the second half of 2023      | 2023-07/2023-12       | half a year
            between 3 and 7 May 2024        | 2024-05-03/2024-05-07 | days of a month
            between 1 March and 30 April    | 2024-03-01/2024-04-30 | days of two months
            on 3 June                       | 2024-06-03            | the year of the text
            on 3 December                   | 2023-12-03            | the last such day
            in December                     | 2023-12               | the last such month
            by December                     | 2024-12               | the next such month
            on Tuesday                      | 2024-06-04            | the last such weekday
            on Friday                       | 2024-06-07            | the day itself
            last Friday                     | 2024-05-31            | the one before
            yesterday                       | 2024-06-06            | the day before
            last week                       | 2024-05-27/2024-06-02 | Monday to Sunday
            last month                      | 2024-05               | the month before
            this year                       | 2024                  | its own year
            last year                       | 2023                  | the year before
            summer of 1400 AH               | 2021-06-22/2021-09-22 | solar Hijri
            in the past 24 hours            | 2024-06-06/2024-06-07 | a span that rolls with the text
            over the last three months      | 2024-03-07/2024-06-07 | months
            three days ago                  | 2024-06-04            | days back
            two weeks ago                   | 2024-05-20/2024-05-26 | the week
            until six years ago             | 2018                  | years, up to them
            a month ago                     | 2024-05               | the month
            the day before yesterday        | 2024-06-05            | two days back
            last night                      | 2024-06-06            | the evening before
            on Tuesday of last week         | 2024-05-28            | a day of the week before
            in the week of 3 March          | 2024-03-03/2024-03-09 | a week its first day names
            the week ending June 1          | 2024-05-26/2024-06-01 | a week its last day names
            last quarter                    | 2024-01/2024-03       | a calendar quarter
            in the last quarter of 2023     | 2023-10/2023-12       | the last of its year
            in the three months to March    | 2024-01/2024-03       | months up to one
            the 12 months ended 30 June 2023 | 2022-07/2023-06      | up to a day of it
            in the two weeks to 5 June      | 2024-05-23/2024-06-05 | weeks up to a day
            for the year ending March 2025  | 2024-04/2025-03       | a year that a month ends
            in the first four months        | 2024-01/2024-04       | of the year that is meant
            in Quarter II/2023              | 2023-04/2023-06       | numbered as in Rome
            over the weekend                | 2024-06-01/2024-06-02 | the last one
            on Christmas Day 2022           | 2022-12-25            | a feast and its year
            March's storms                  | 2024-03               | of a month
            since the start of the year     | 2024                  | its own
            in Q1                           | 2024-01/2024-03       | the latest that has begun
            in Q3                           | 2023-07/2023-09       | which may be last year's
            in 2024 Q1                      | 2024-01/2024-03       | the year first
            the third quarter of last year  | 2023-07/2023-09       | the year told from the text
            the first nine months of 2023   | 2023-01/2023-09       | months of a year
            the last two months of 2023     | 2023-11/2023-12       | its last ones
            in FY2023                       | 2023                  | a fiscal year
            January to April 2023           | 2023-01/2023-04       | one year for both
            from March to May               | 2024-03/2024-05       | no year
            30 May to 2 June                | 2024-05-30/2024-06-02 | days with nothing before them
            2014 through 2018               | 2014/2018             | through
            on Christmas Day                | 2023-12-25            | a holiday that keeps its date
            Thursday's blast                | 2024-06-06            | an owner
            in early March 40 people fled   | 2024-03               | the number counts people
            on sept . 30 , 1994             | 1994-09-30            | blanks about the signs
            13/03, Navolato                 | 2024-03-13            | only one order is possible
            """)
    void a_date_is_the_period_it_names(String text, String period, String why) {
        assertThat(dates(text)).as(why).hasSize(1);
        assertThat(dates(text).get(0).period().map(Period::key))
                .as(why)
                .contains(Period.parse(period).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"at 11:27 a.m. today's", "until 6pm", "by 14:30", "at 2.17 pm"})
    void a_time_of_day_is_no_date(String text) {
        assertThat(dates(text)).anySatisfy(date -> assertThat(date.why()).isEqualTo(Why.TIME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"about 2000 people", "2019% more", "more than 1950 homes", "$2024 in cash", "2010 kilometres"})
    void four_digits_are_a_figure_where_something_is_counted(String text) {
        assertThat(dates(text)).isEmpty();
    }

    private static List<Dated> dates(String text) {
        Tokens tokens = Tokenizer.read(text);
        Timeline timeline = new Timeline(Optional.of(Period.parse(Texts.FRIDAY)));
        return new Recognizer(tokens, timeline, Lexicons.packaged().places())
                .read()
                .dates();
    }
}
