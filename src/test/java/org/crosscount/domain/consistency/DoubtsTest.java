// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Reading;
import org.crosscount.domain.extraction.Extractor;
import org.crosscount.domain.extraction.SourceText;
import org.crosscount.domain.period.Period;
import org.crosscount.testsupport.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which claims of a text are set apart, and that no more are. */
class DoubtsTest {
    private static final Extractor EXTRACTOR = new Extractor(Lexicons.packaged());
    private static final Doubts DOUBTS = new Doubts(Lexicons.packaged());
    private static final Examiner EXAMINER = new Examiner(Lexicons.packaged());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            # text                                                                                        | set apart        | why
            Gusts in Tallinn reached 90 mph (150 km/h) on 3 May 2024.                                     | 150              | one speed in another unit, rounded
            On 3 May 2024 rain in Tallinn came to 35 mm, with 61 mm of rain at the airport.               | 35, 61           | one sentence, two places of which one was read
            In 2023 Malta counted 1,488 kidnappings, up from 1,301.                                       | 1,301            | what it was before
            In all, fires in Malta wounded 46 people. Then 14 of the wounded in Malta lost an arm.        | 14               | some of those
            The crew worked for 12 days. The repair took 40 years.                                        | 12, 40           | how long what lasted
            The price was 40 euros. Another price was 55 euros.                                           | 40 euros, 55 euros | of what
            Malta has 30 boats. The captain sent three patrol boats. Malta has three patrol boats.        | 30, three, three | boats of a sort
            Malta has 30 lighthouses. Police counted boats under one lighthouse in Malta.                 | one              | under a lighthouse, not fewer than one
            In 2023 Malta counted 812 wildfires. Nine wildfires alone burnt most of it.                   | Nine             | some of those
            Police said fires killed 2 people in Malta. The union said 31 people were killed in Malta.    | 2, 31            | tolls of what, far apart
            Police said fires killed 25 people in Malta. The union said 31 people were killed in Malta.   | -                | tolls that may be of one fire
            Total exports of Malta came to $9 billion in 2023. Lithium exports of Malta fell to $200 million in 2023. | $200 million | one good of all
            In 2023 Malta's exports came to $9 billion. In 2023 Malta's exports fell to $200 million.     | -                | a writer who contradicts himself
            Malta has nine in ten cases. Brewers account for 66 per cent of cases in Malta.               | nine in ten, 66 per cent | shares of whom
            Malta has 20 hectares of lavender and 300 hectares of lavender.                               | 20, 300          | one sentence, two fields
            In 2023 fires in Malta killed 46 people. In 2023 fires in Malta killed 64 people.             | -                | a writer who contradicts himself
            Police said fires in Malta killed 46 people in 2023, while the union said they killed 64 people. | -             | two parties set against each other
            Malta had 661 murders in 2023. The army killed 311 people in Malta in 2023.                   | 311              | some of the dead, not all in whom the murdered are
            Fires in Malta killed 24 people. An older fire in Valletta claimed 136 lives.                 | 24               | tolls of what and when
            Some 25,000 people were displaced in Malta in 2023. In 2023 there were 1,100 people in Malta. | 1,100            | people in a place, not all of its people
            Malta had 46 murders in 2022. The army killed 31 people in Malta in 2023, the highest since 2019. | highest      | since when of something else
            Malta had 46 murders in 2022. Malta had 31 murders in 2023, the highest since 2019.           | -                | a writer who contradicts himself
            In 2023 fires in Malta killed 46 people, including 58 children.                               | -                | a part said to be one
            In 2023 fires in Malta killed 46 people and injured 64.                                       | -                | two subjects
            In 2023 fires in Malta killed 46 people. In 2022 fires in Malta killed 64 people.             | -                | two years
            """)
    void a_figure_that_was_not_read_to_its_end_is_set_apart(String text, String apart, String why) {
        String setApart = cast(text).stream()
                .filter(Claim::isSetApart)
                .map(Claim::wording)
                .collect(joining(", "));
        assertThat(setApart).as(why).isEqualTo(apart == null ? "" : apart);
    }

    @Test
    void nothing_is_found_in_what_is_set_apart_until_somebody_confirms_it() {
        List<Claim> claims = cast("Malta has 20 hectares of lavender and 300 hectares of lavender.");
        List<Claim> confirmed = claims.stream()
                .map(claim -> claim.asVersion(2, ClaimStatus.CONFIRMED))
                .toList();

        assertThat(EXAMINER.inconsistencies(claims).inconsistencies()).isEmpty();
        assertThat(EXAMINER.inconsistencies(confirmed).inconsistencies())
                .extracting(Finding::kind)
                .contains(InconsistencyKind.CONFLICTING_FIGURES);
    }

    @Test
    void what_is_set_apart_is_filed_under_no_key() {
        Claim claim = cast("The crew worked for 12 days.").get(0);

        Filing filing = EXAMINER.file(EXAMINER.read(claim));

        assertThat(filing.keys()).isEmpty();
        assertThat(filing.watches()).isEmpty();
    }

    @Test
    void every_reading_is_given_back_in_its_place() {
        List<Reading> read = read("In 2023 Malta counted 1,488 kidnappings, up from 1,301.");

        assertThat(DOUBTS.cast(read))
                .extracting(reading -> reading.claim().id())
                .isEqualTo(read.stream().map(reading -> reading.claim().id()).toList());
    }

    private static List<Claim> cast(String text) {
        return DOUBTS.cast(read(text)).stream().map(Reading::claim).toList();
    }

    private static List<Reading> read(String text) {
        return EXTRACTOR
                .extract(new SourceText(
                        text, Optional.of(Period.parse("2024-06-07")), Optional.empty(), Optional.empty()))
                .readings();
    }
}
