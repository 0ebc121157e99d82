// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscount.domain.quantity.Unit;
import org.crosscount.testsupport.Lexicons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {
    private final UnitNames units = Lexicons.packaged().units();

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
        # given        | unit    | why
        attack         | attack  | the name itself
        Assaults       | attack  | an alias in the plural
        people         | person  | an irregular plural
        percent        | %       | a word for a sign
        US dollars     | USD     | a word for a currency
        $              | USD     | a sign
        kilometres     | km      | a word for a symbol
        square miles   | mi²     | a word for a symbol with a sign
        km             | km      | a standard symbol stays
        unicorns       | unicorn | an unknown thing is counted in the singular
        all            | all     | the everyday word is not the Albanian lek
        a              | a       | nor is a letter a currency
        """)
    void names_of_one_unit_have_one_base(String given, String unit, String why) {
        assertThat(units.read(Unit.of(given)).base())
                .as(why)
                .isEqualTo(Unit.of(unit).base());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"km², true", "$, true", "ALL, true", "°C, true", "us dollar, false", "passer-by, false", "person, false"
    })
    void symbols_signs_and_codes_are_matched_as_they_stand(String spelling, boolean sign) {
        assertThat(UnitNames.isSign(spelling)).isEqualTo(sign);
    }
}
