// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.period.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures are about, where several could be meant. Texts are published on Friday, 7 June 2024. */
class SubjectsTest {
    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                        | figure  | measure          | population | why
            Three soldiers were killed and seven wounded near Maroua.                     | seven   | injuries         |            | people not said again
            Gunmen killed four farmers and abducted two others.                           | two     | abductions       |            | its own verb
            Of the 210 passengers, 180 were rescued.                                      | 180     | rescued          | passengers | some of those before
            Police arrested 46 people, 19 of them minors.                                 | 19      | arrests          | minors     | a part and who
            A boat carrying 85 migrants capsized.                                         | 85      | migrants         | migrants   | not counted in boats
            Rescuers pulled 118 people from the sea.                                      | 118     | rescued          |            | a verb parted from its particle
            The fire destroyed 12 homes in Paradise.                                      | 12      | homes destroyed  |            | thing and fate
            The number of homeless people in Dublin rose to 9,800.                        | 9,800   | homeless         |            | the subject of the verb
            A magnitude 6.1 earthquake struck.                                            | 6.1     | magnitude        |            | a level before
            The bridge is 120 metres long.                                                | 120     | length           |            | an adjective behind
            The village lies 35 km north of Jumla.                                        | 35      | distance         |            | a direction behind
            Diesel costs €2 a litre.                                                      | €2      | price            |            | money for a measure
            Among women the rate of smoking is 23 percent.                                | 23 percent | share         | women      | among whom
            Forty-four per cent are women and girls.                                      | Forty-four per cent | share | women and girls | who they are
            """)
    void measure_and_population(String text, String figure, String measure, String population, String why) {
        Subject subject = Texts.claim(text, figure).subject();
        assertThat(subject.population().orElse(null)).as(why).isEqualTo(population);
        if (!measure.equals("share")) {
            assertThat(subject.measure()).as(why).isEqualTo(measure);
        }
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                        | figure  | place       | why
            A bomb near Maroua in northern Cameroon killed 19 people.                     | 19      | Maroua      | the narrower
            In Gondar, a city in Amhara, 19 people died.                                  | 19      | Gondar      | not where it lies
            Shells fell on Krolevets. In Krolevets 19 people died.                        | 19      | Krolevets   | a town nobody listed
            Uganda hosts 1.6 million refugees, including 90,000 from Sudan.               | 1.6 million | Uganda  | the host, not whence
            The World Bank says 19 people died.                                           | 19      |             | part of a name
            The governor, Nasir Khan, said 19 people died.                                | 19      |             | a person's name
            In Accra, across the border in Ghana, 19 people died.                         | 19      | Accra       | the border tells where it lies
            Rescuers found 19 people dead in Kenya's Nandi region.                        | 19      | Nandi       | the narrower of two names
            Kenya was hit. Floods came to Nakuru. In the whole country 19 people died.    | 19      | Kenya       | the country is meant
            Thieves broke into a prison in Nakuru. The prison held 19 people.             | 19      | Nakuru      | where it was said to stand
            In Kenya six people died. Worldwide, floods killed 19 people.                 | 19      |             | everywhere
            Six fled. In Nandi alone, 19 people died.                                     | 19      | Nandi       | a name before "alone"
            Kenya: floods kill 19                                                         | 19      | Kenya       | the label of a line
            NAIROBI (East Wire) - Floods killed 19 people.                                | 19      | Kenya       | where it was filed
            """)
    void place(String text, String figure, String place, String why) {
        assertThat(Texts.claim(text, figure).subject().place().orElse(null))
                .as(why)
                .isEqualTo(place);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                        | figure  | period     | why
            On 3 May 19 people died, the ministry said on 5 May.                          | 19      | 2024-05-03 | not when it was said
            There were 112 attacks in 2021 and 140 in 2022.                               | 140     | 2022       | its own
            It was the worst attack since May 2021, when 80 people died.                  | 80      | 2021-05    | when, not since
            In 2022 there were 112 attacks. Rebels killed 19 people.                      | 19      | 2022       | the paragraph's
            In 2022 there were 112 attacks. There are 19 camps.                           | 19      |            | not of the present
            """)
    void period(String text, String figure, String period, String why) {
        assertThat(Texts.claim(text, figure)
                        .subject()
                        .period()
                        .map(Period::edtf)
                        .orElse(null))
                .as(why)
                .isEqualTo(period);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                       | left out             | why
            The minister will send 12 tanks.                             | HYPOTHETICAL 12      | to come
            The ministry plans next week to hire 450 inspectors.         | HYPOTHETICAL 450     | meant
            Kyiv wants ten more guns.                                    | HYPOTHETICAL ten     | wished
            Forecasters warned of 70 mm of rain.                         | HYPOTHETICAL 70      | feared
            It is due within 30 days.                                    | HYPOTHETICAL 30      | due
            Suppose that 40 villages were lost.                          | HYPOTHETICAL 40      | supposed
            No one has proved that 16 villages were lost.                | NEGATED 16           | not proved
            The ministry denied reports of 16 deaths.                    | NEGATED 16           | denied
            Unless 40 pumps arrive, the town is lost.                    | CONDITIONAL 40       | on a condition
            The two sides met.                                           | MINOR two            | in passing
            """)
    void what_is_not_asserted_is_left_out(String text, String left, String why) {
        assertThat(Texts.leftOut(text)).as(why).contains(left);
    }
}
