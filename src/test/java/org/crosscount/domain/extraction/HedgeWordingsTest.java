// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscount.domain.quantity.Bound;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every wording of a bound reads the same before a count, money, a percentage and a measure. */
class HedgeWordingsTest {
    private static final List<String> BEFORE = List.of(
            "%s 240 villages flooded",
            "%s $3.5 million was spent", "%s 40 per cent of homes flooded", "%s 60 km of road");
    private static final List<String> AFTER =
            List.of("240 villages %s flooded", "$3.5 million %s was spent", "60 km %s were laid");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            at least                | AT_LEAST
            no less than            | AT_LEAST
            not fewer than          | AT_LEAST
            no fewer than           | AT_LEAST
            a minimum of            | AT_LEAST
            at the very least       | AT_LEAST
            not under               | AT_LEAST
            more than               | MORE_THAN
            over                    | MORE_THAN
            upwards of              | MORE_THAN
            north of                | MORE_THAN
            in excess of            | MORE_THAN
            well in excess of       | MORE_THAN
            well over               | MORE_THAN
            a little over           | MORE_THAN
            a shade over            | MORE_THAN
            a bit more than         | MORE_THAN
            far more than           | MORE_THAN
            significantly more than | MORE_THAN
            just over               | MORE_THAN
            up to                   | AT_MOST
            as many as              | AT_MOST
            as much as              | AT_MOST
            at most                 | AT_MOST
            at the most             | AT_MOST
            no more than            | AT_MOST
            a maximum of            | AT_MOST
            not exceeding           | AT_MOST
            at the outside          | AT_MOST
            anything up to          | AT_MOST
            less than               | LESS_THAN
            fewer than              | LESS_THAN
            under                   | LESS_THAN
            well below              | LESS_THAN
            a little under          | LESS_THAN
            a shade under           | LESS_THAN
            far fewer than          | LESS_THAN
            just under              | LESS_THAN
            about                   | ABOUT
            around                  | ABOUT
            roughly                 | ABOUT
            some                    | ABOUT
            approximately           | ABOUT
            an estimated            | ABOUT
            in the region of        | ABOUT
            in the vicinity of      | ABOUT
            of the order of         | ABOUT
            nearly                  | NEARLY
            almost                  | NEARLY
            close to                | NEARLY
            close on                | NEARLY
            just shy of             | NEARLY
            just short of           | NEARLY
            not far off             | NEARLY
            nigh on                 | NEARLY
            getting on for          | NEARLY
            the better part of      | NEARLY
            hardly                  | NEARLY
            """)
    void a_hedge_before_the_number_is_its_bound(String hedge, Bound bound) {
        for (String sentence : BEFORE) {
            String text = String.format(sentence, hedge);
            assertThat(Texts.quantity(text).bound()).as(text).isEqualTo(bound);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            or more               | AT_LEAST
            and counting          | AT_LEAST
            or upwards            | AT_LEAST
            at the very least     | AT_LEAST
            at a minimum          | AT_LEAST
            and more              | MORE_THAN
            or less               | AT_MOST
            at most               | AT_MOST
            at the outside        | AT_MOST
            or so                 | ABOUT
            or thereabouts        | ABOUT
            give or take          | ABOUT
            more or less          | ABOUT
            """)
    void a_hedge_behind_is_its_bound_as_well(String hedge, Bound bound) {
        for (String sentence : AFTER) {
            String text = String.format(sentence, hedge);
            assertThat(Texts.quantity(text).bound()).as(text).isEqualTo(bound);
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                          | told                     | why
            30-odd villages flooded                         | ABOUT 30 village         | joined by a hyphen
            Thirty-odd villages flooded                     | ABOUT 30 village         | in words too
            60-plus villages flooded                        | AT_LEAST 60 village      | joined by a hyphen
            some $5m-plus was spent                         | AT_LEAST 5000000 USD     | the nearer hedge holds
            rates of 5 per cent plus and rising             | AT_LEAST 5 %             | nothing is added
            12 euros plus tax                               | EXACT 12 EUR             | a tax is added
            it lasted 90 minutes, give or take              | ABOUT 90 minute          | behind a comma
            they had, at best, 30 nurses                    | AT_MOST 30 nurse         | between commas
            temperatures of 40°C or higher                  | AT_LEAST 40 celsius      | higher, for more
            the guns hit ten drones over four regions       | EXACT 10 drone           | over is where, not how many
            births slipped below 730,000                    | LESS_THAN 730000 birth   | a level, not a change
            """)
    void a_hedge_belongs_to_its_number(String text, String told, String why) {
        assertThat(Texts.told(Texts.quantity(text))).as(why).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # text                                                         | wording | told
            at least 12 killed, 30 wounded and 5 missing                   | 5       | AT_LEAST 5 person
            More than 20 shops, 35 houses and two mosques burned           | 35      | MORE_THAN 35 house
            At least 26 people died and 340 were injured                   | 340     | AT_LEAST 340 person
            Police destroyed fourteen drones over four regions             | four    | EXACT 4 region
            """)
    void a_list_shares_its_hedge(String text, String wording, String told) {
        Extraction read = Texts.read(text);

        assertThat(read.claims().stream()
                        .filter(claim -> claim.wording().equals(wording))
                        .map(claim -> claim.quantity().map(Texts::told).orElse(""))
                        .toList())
                .doesNotContain("EXACT 5 person", "EXACT 35 house", "EXACT 340 person", "MORE_THAN 4 region")
                .allMatch(told::equals);
    }
}
