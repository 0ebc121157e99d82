// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.source.QualityFlag;
import org.crosscount.text.GoodTexts.GoodText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QualityInspectorTest {
    private static final Optional<Period> DATED = Optional.of(Period.parse("2024-05-14"));

    @ParameterizedTest
    @MethodSource("goodTexts")
    void a_good_text_has_no_flag_but_that_of_a_missing_date(GoodText good) {
        Optional<Period> stated = OpeningDate.in(good.text());
        assertThat(QualityInspector.inspect(good.text(), stated))
                .isEqualTo(stated.isEmpty() ? Set.of(QualityFlag.MISSING_DATE) : Set.of());
    }

    static List<GoodText> goodTexts() {
        return GoodTexts.all();
    }

    @Test
    void all_good_texts_together_are_one_good_text() {
        String together = GoodTexts.all().stream().map(GoodText::text).collect(Collectors.joining("\n"));
        String opening = "The river rose.\n".repeat(20);
        assertThat(QualityInspector.inspect(opening + together.repeat(20), DATED))
                .isEmpty();
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Regulation enforcement met for the primary time since 2019. | true | two fixed expressions replaced
            The legislation enforcement officer spoke. Native regulation enforcement agreed. | false | one expression, however often
            Advised reporters: the loss of life toll rose to 12, the official go to ended. | true | three of them
            They met for the primary time. Greater than 30 individuals fled; not less than 5 died; the 2 leaders left. | true | one and hints
            In keeping with the report, greater than 30 left, not less than 5 stayed, the 2 sides agreed. | false | hints alone
            The fire opened for the first time; law enforcement said the death toll rose. | false | the expressions themselves
            World Meals Programme: local weather change hits 1,200 farms. | true | capitals do not matter
            It was the primary, time and again, of regulation, enforcement and order. | false | commas part them
            “It’s over,” he mentioned. The statement comes a whole bunch of 1000’s short. | true | curly quotation marks and apostrophes
            """)
    void paraphrase_takes_several_replaced_expressions(String text, boolean flagged, String why) {
        assertThat(flags(text).contains(QualityFlag.MACHINE_PARAPHRASED)).isEqualTo(flagged);
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            The countrys army and Egypts navy met. | true | two possessives
            The countrys army met. | false | one may be a slip
            The country's army, Egypt's navy and the women's team met. | false | apostrophes in place
            The Pakistanis, Afghans, Americas and two Koreas met. | false | plurals of their own
            It doesnt matter and Chinas plan didnt work. | true | a possessive and contractions
            I dont know, it doesnt matter and they didnt say. | false | a careless hand
            Kenya?s plan won?t work, he said. | true | question marks for apostrophes
            Why?Because they said so?Then yes. See /watch?v=1 and /item?id=2. | false | question marks of other uses
            The minister�s plan failed. | true | a replacement character
            The ministerâ€™s plan failed. | true | UTF-8 read as windows-1252
            """)
    void characters_are_stripped_where_words_cannot_be_without_them(String text, boolean flagged, String why) {
        assertThat(flags(text).contains(QualityFlag.STRIPPED_CHARACTERS)).isEqualTo(flagged);
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Leave a Comment | true | words over a form
            We use cookies to make this site work. | true | a notice
            /129 | true | a lone page number
            Page 3 of 10 | true | a page number in words
            Originally posted here: | true | a repost
            You may also like | true | a heading over links
            See also  New trains for the north | true | a link to elsewhere
            See also the second volume, which covers the same months. | false | a sentence
            Comments | false | a heading that a text may have
            The regulator said that this website uses cookies of a kind that the law does not allow. | false | about cookies
            9/11 | false | a date
            1947 | false | a year as a heading
            12/2024 | false | a month
            """)
    void furniture_is_told_by_lines_that_are_of_the_site(String line, boolean flagged, String why) {
        String text = "The toll rose to twelve.\n" + line + "\nNobody was hurt on Sunday.";
        assertThat(flags(text).contains(QualityFlag.PAGE_FURNITURE)).isEqualTo(flagged);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            Published: 3 March 2023 | 2023-03-04 | false | a day apart
            Published: 3 March 2017 | 2023-03-04 | true | stated six years before
            Updated: 3 March 2023   | 2021-03-04 | false | brought up to date later
            Data as of 3 March 2021 | 2023-03-04 | false | the date of the data
            3 March 2023            | 2023       | false | a year is too vague to disagree
            By A. Writer, 3 March 2017 | 2023-03-04 | true | a byline
            On 3 March 2017 twelve people were killed there. | 2023-03-04 | false | a date in a sentence is told, not stated
            """)
    void own_dates_disagree_when_more_than_a_month_apart(String line, String published, boolean flagged, String why) {
        Set<QualityFlag> flags = QualityInspector.inspect(
                "A title\n" + line + "\nTwelve people were killed.", Optional.of(Period.parse(published)));
        assertThat(flags.contains(QualityFlag.CONFLICTING_DATES)).isEqualTo(flagged);
    }

    @Test
    void a_list_of_headlines_with_publishers_and_dates_is_aggregated() {
        String list =
                lines(8, i -> "- River rises above mark " + i + " - Northern Daily - May " + (10 + i) + "th, 2025");
        assertThat(flags(list)).containsExactly(QualityFlag.AGGREGATED);
        String months =
                lines(8, i -> "River rises above mark " + i + " | The Daily | 3 " + (i < 4 ? "May" : "July") + " 2025");
        assertThat(flags(months)).contains(QualityFlag.AGGREGATED, QualityFlag.CONFLICTING_DATES);
        String undated = lines(8, i -> "- River rises above mark number " + i + " - Northern Daily");
        assertThat(flags(undated)).containsExactly(QualityFlag.AGGREGATED);
    }

    @Test
    void a_list_of_what_happened_is_not_aggregated() {
        String bullets = lines(8, i -> "- The river rose - for the " + i + "th time - above the mark of last year.");
        assertThat(flags(bullets)).isEmpty();
        String references = lines(40, i -> "The river rose above mark " + i + ".") + "\n"
                + lines(6, i -> "Hydrology bulletin " + i + " - River Office - 3 May 2021");
        assertThat(flags(references)).as("a short list below a long text").isEmpty();
    }

    @Test
    void lines_broken_at_a_fixed_width_are_told_from_lines_that_end() {
        String broken = "The river rose above the mark of last year on Sunday, and\n"
                + "the office said that it would rise further during the\r\n"
                + "week, so that about three hundred people had to leave\n"
                + "their homes in the two villages below the dam.";
        assertThat(flags(broken)).containsExactly(QualityFlag.HARD_LINE_BREAKS);
        assertThat(flags(broken.replace("\r\n", " ").replace('\n', ' '))).isEmpty();
        String list = "needs for the coming month in the northern district;\n".repeat(6);
        assertThat(flags(list)).as("items").isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                                        | The office said that the river would rise further. And then it | true | ends inside a sentence
            ''                                        | The office said that it would [+1043 chars] and more of this [+2231 chars] | true | the mark of a news interface
            ''                                        | The office said that the river would rise further in the week … | true | an ellipsis
            ''                                        | The office said so. | false | ends
            ''                                        | By our correspondent in Aldersby | false | a short last line
            and so the river rose above the mark of last year, the office said on Sunday, while people in two villages below the dam were told to leave their homes by dark | It rose. | true | begins inside a sentence
            The ministry said that in this meeting the two sides had spoken about the river, about the dam above the villages, and about the eleven bridges that were lost | It rose. | true | begins with what was told before
            The ministry said that in a meeting the two sides had spoken about the river, about the dam above the villages, and about the eleven bridges that were lost | It rose. | false | begins of its own
            """)
    void a_text_is_cut_where_it_begins_or_ends_inside(String first, String last, boolean flagged, String why) {
        String middle = "The river rose above the mark of last year on Sunday, the office said.\n".repeat(6);
        String text = (first.isEmpty() ? "" : first + "\n") + middle + last;
        assertThat(flags(text).contains(QualityFlag.TRUNCATED)).isEqualTo(flagged);
    }

    @Test
    void a_text_without_a_date_says_so() {
        assertThat(QualityInspector.inspect("Twelve people were killed.", Optional.empty()))
                .containsExactly(QualityFlag.MISSING_DATE);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void no_text_takes_long(String text) {
        assertTimeout(Duration.ofSeconds(10), () -> {
            QualityInspector.inspect(text, OpeningDate.in(text));
        });
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                        " ",
                        "a",
                        "1",
                        "-",
                        "\n",
                        "'",
                        "? ",
                        "a?",
                        "March ",
                        "12 ",
                        " - ",
                        "- A - ",
                        "By a,",
                        "A, ",
                        "/1 ",
                        "whole bunch of ",
                        "\uD800",
                        "\uFFFF",
                        "page 1/",
                        "2024-",
                        "Ab c ")
                .map(part -> part.repeat(500_000 / part.length()));
    }

    private static Set<QualityFlag> flags(String text) {
        return QualityInspector.inspect(text, DATED);
    }

    private static String lines(int count, IntFunction<String> line) {
        return String.join("\n", IntStream.range(0, count).mapToObj(line).toList());
    }
}
