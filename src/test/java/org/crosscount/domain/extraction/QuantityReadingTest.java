// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hedges, ranges, money, percentages and units of single figures. */
class QuantityReadingTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                       | told                    | why
            at least 17 villages burned                  | AT_LEAST 17 village     | hedge before
            no fewer than 17 villages burned             | AT_LEAST 17 village     | a negative that is none
            17 villages or more burned                   | AT_LEAST 17 village     | hedge behind the noun
            17 or more villages burned                   | AT_LEAST 17 village     | hedge behind the number
            900+ flights were cancelled                  | AT_LEAST 900 flight     | plus sign
            more than 900 flights were cancelled         | MORE_THAN 900 flight    | one-sided, open
            well over 900 flights were cancelled         | MORE_THAN 900 flight    | with an adverb
            up to 900 flights were cancelled             | AT_MOST 900 flight      | one-sided
            as many as 900 flights were cancelled        | AT_MOST 900 flight      | one-sided in four words
            fewer than 900 flights were cancelled        | LESS_THAN 900 flight    | open
            just under 900 flights were cancelled        | LESS_THAN 900 flight    | with an adverb
            sub-80 km range                              | LESS_THAN 80 kilometre  | a prefix
            about 900 flights were cancelled             | ABOUT 900 flight        | near
            some 900 flights were cancelled              | ABOUT 900 flight        | near
            an estimated 900 flights were cancelled      | ABOUT 900 flight        | near
            ~900 flights were cancelled                  | ABOUT 900 flight        | a sign
            nearly 900 flights were cancelled            | NEARLY 900 flight       | below and near
            close to 900 flights were cancelled          | NEARLY 900 flight       | below and near
            the 900 flights were cancelled               | EXACT 900 flight        | an article is no hedge
            a total of 900 flights were cancelled        | EXACT 900 flight        | nor is a total
            at least about 900 flights were cancelled    | AT_LEAST 900 flight     | the limit outdoes the nearness
            between 40 and 60 flights were cancelled     | RANGE 40..60 flight     | between
            40 to 60 flights were cancelled              | RANGE 40..60 flight     | to
            40-60 flights were cancelled                 | RANGE 40..60 flight     | hyphen
            40–60 flights were cancelled                 | RANGE 40..60 flight     | dash
            more than 40 but fewer than 60 flights       | RANGE 40..60 flight     | two limits
            prices run from $10 to $15 billion           | RANGE 10000000000..15000000000 USD | shared scale
            fines of $900 to $2 million                  | RANGE 900..2000000 USD  | a scale that is not shared
            between 4 kg and 6 kg                        | RANGE 4..6 kilogram     | unit twice
            an 8- to 12-metre wave                       | RANGE 8..12 metre       | hyphens left hanging
            45% ± 3%                                     | RANGE 42..48 %          | tolerance
            €4.5bn was spent                             | EXACT 4500000000 EUR    | sign before, scale glued
            Rs 300 crore was spent                       | EXACT 3000000000 rupee  | letters before
            RM79 was spent                               | EXACT 79 MYR            | letters glued
            S$1mil was spent                             | EXACT 1000000 SGD       | letters and sign
            5 million Swiss francs was spent             | EXACT 5000000 CHF       | words behind
            1,200€ was spent                             | EXACT 1200 EUR          | sign behind
            13 dollars and 45 cents was spent            | EXACT 13.45 USD         | cents
            fines of £5 and 20 pence                     | EXACT 5.2 GBP           | pence after a sign
            it fell to $9 and fifty                      | EXACT 9.5 USD           | cents in words, unsaid
            it costs 10 $ 30 cents                       | EXACT 10.3 USD          | a sign between the two
            two yuan and five jiao was paid              | EXACT 2.5 CNY           | a tenth
            a loss of $-3.2m                             | EXACT -3200000 USD      | sign inside
            61.5 per cent voted                          | EXACT 61.5 %            | two words
            minus-5 degrees                              | EXACT -5 degree         | minus as a word
            18 percentage points                         | EXACT 18 percentage point | points are no percent
            52,000 barrels a day                         | EXACT 52000 barrel per day | rate
            40 beds per ward                             | EXACT 40 bed per ward   | rate of nouns
            12.3m tonnes of grain                        | EXACT 12300000 tonne    | scale before a unit
            a 48m tower                                  | EXACT 48 metre          | metres, no millions
            12m of its clients left                        | EXACT 12000000 client     | millions, no metres
            hundreds of miles                            | VAGUE 200..999 mile     | unit behind of
            tens of thousands of rupees                  | VAGUE 20000..99999 rupee | money behind of
            """)
    void a_figure_is_read_with_bound_and_unit(String text, String told, String why) {
        assertThat(Texts.told(Texts.quantity(text))).as(why).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # text                                      | unit      | why
            31 wooden fishing boats sank                | boat      | adjectives are skipped
            31 Afghan refugees arrived                  | refugee   | nationality is skipped
            31 police officers resigned                 | officer   | a plural behind a plural
            31 dead were found                          | person    | what happened stands for people
            31 of the miners were rescued               | miner     | behind of
            31 of Ramos's deputies resigned             | deputy    | behind an owner
            31 men and women were freed                 | man       | the first of two
            31 red and yellow cards were shown          | card      | adjectives joined
            31 viruses were found                       | virus     | a plural in -uses
            31 children died                            | child     | an irregular plural
            """)
    void the_head_of_the_noun_phrase_is_the_unit(String text, String unit, String why) {
        assertThat(Texts.quantity(text).unit().symbol()).as(why).isEqualTo(unit);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # text                                                | wording | told              | why
            At least 12 people died and 30 injured were treated   | 30      | EXACT 30 person   | a hedge does not cross a verb
            At least 12 dead and 30 injured                       | 30      | AT_LEAST 30 person | a hedge spreads over a list
            At least 12 people were killed and 30 injured         | 30      | AT_LEAST 30 person | also behind the verb
            The storm wrecked 24 boats and 19 trucks            | 19      | EXACT 19 truck   | no hedge, nothing to spread
            """)
    void a_hedge_governs_the_list_it_heads(String text, String wording, String told, String why) {
        assertThat(Texts.claim(text, wording).quantity().map(Texts::told))
                .as(why)
                .contains(told);
    }
}
