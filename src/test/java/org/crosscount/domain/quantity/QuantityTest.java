// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuantityTest {
    private static final Unit PERSON = Unit.of("person");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    # bound   | lower | upper | lowerOpen | upperOpen
                    EXACT     | 12    | 12    | false     | false
                    ABOUT     | 12    | 12    | false     | false
                    AT_LEAST  | 12    |       | false     | false
                    MORE_THAN | 12    |       | true      | false
                    AT_MOST   |       | 12    | false     | false
                    LESS_THAN |       | 12    | false     | true
                    NEARLY    |       | 12    | false     | true
                    """)
    void a_hedge_of_one_number_sets_its_limits(
            Bound bound, BigDecimal lower, BigDecimal upper, boolean lowerOpen, boolean upperOpen) {
        assertThat(Quantity.of(bound, new BigDecimal("12.0"), PERSON))
                .isEqualTo(new Quantity(bound, BigDecimal.valueOf(12), lower, upper, lowerOpen, upperOpen, PERSON));
    }

    @ParameterizedTest
    @EnumSource(
            value = Bound.class,
            names = {"RANGE", "VAGUE"})
    void a_range_is_not_made_of_one_number(Bound bound) {
        assertThatThrownBy(() -> Quantity.of(bound, BigDecimal.TEN, PERSON))
                .isInstanceOf(InvalidQuantityException.class)
                .hasMessageContaining("lower and upper");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
                    # lower | upper  | open  | why
                    2       | 1      | false | limits the wrong way round
                    2       | 2      | true  | nothing lies between open limits that are equal
                    1e101   | 1e102  | false | more digits than any figure has
                    1e-101  | 1      | false | more decimals than any figure has
                    """)
    void an_empty_or_absurd_interval_is_refused(BigDecimal lower, BigDecimal upper, boolean open, String why) {
        assertThatThrownBy(() -> new Quantity(Bound.RANGE, null, lower, upper, open, false, PERSON))
                .as(why)
                .isInstanceOf(InvalidQuantityException.class);
    }

    @Test
    void trailing_zeros_say_nothing_about_the_value() {
        assertThat(Quantity.exact(new BigDecimal("4.00"), PERSON))
                .isEqualTo(Quantity.exact(new BigDecimal("4"), PERSON))
                .hasSameHashCodeAs(Quantity.exact(new BigDecimal("4"), PERSON));
    }

    @ParameterizedTest(name = "{0} {1} = {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    # amount | unit        | in base            | base
                    1        | km          | 1000               | m
                    26.2     | miles       | 42164.8128         | m
                    1        | acre        | 4046.8564224       | m²
                    2        | tonnes      | 2000               | kg
                    12       | months      | 31556952           | s
                    1        | year        | 31556952           | s
                    100      | km/h        | 100                | km/h
                    5        | USD         | 5                  | USD
                    5        | attack      | 5                  | attack
                    7        | per cent    | 7                  | %
                    """)
    void units_convert_within_their_dimension(BigDecimal amount, String unit, BigDecimal inBase, String base) {
        Unit read = Unit.of(unit);
        assertThat(read.toBase(amount)).isEqualByComparingTo(inBase);
        assertThat(read.base()).isEqualTo(base);
    }

    @ParameterizedTest(name = "{0} and {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    # one    | other            | converts | why
                    km       | mile             | true     | both are lengths
                    USD      | EUR              | false    | no rate of exchange is assumed
                    %        | percentage point | false    | a difference of percentages is no percentage
                    person   | household        | false    | other things are counted
                    °F       | °C               | true     | both are temperatures
                    """)
    void only_units_of_one_dimension_convert(String one, String other, boolean converts, String why) {
        assertThat(Unit.of(one).convertsTo(Unit.of(other))).as(why).isEqualTo(converts);
        assertThat(Unit.of(other).convertsTo(Unit.of(one))).as("either way").isEqualTo(converts);
    }

    @Test
    void freezing_is_32_degrees_fahrenheit() {
        assertThat(Unit.of("°F").toBase(BigDecimal.valueOf(32)).abs()).isLessThan(new BigDecimal("1e-30"));
    }
}
