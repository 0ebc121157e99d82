// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceTest {
    @ParameterizedTest(name = "{0} {1} {3} printed \"{2}\": {5}")
    @CsvSource(delimiter = '|', textBlock = """
                    # bound   | value         | printed       | unit     | allows                   | why
                    EXACT     | 521           | 521           | attack   | 521                      | counted
                    EXACT     | 20            | 20            | person   | 20                       | small round numbers are mostly counted
                    EXACT     | 300           | 300           | person   | 300                      | below 1,000 trailing zeros say nothing
                    EXACT     | 4000          | 4,000         | person   | 3,500 to 4,500           | half of the last significant digit
                    EXACT     | 12500         | 12,500        | person   | 12,450 to 12,550         | the 5 is significant
                    EXACT     | 1204          | 1,204         | person   | 1,204                    | no trailing zero
                    EXACT     | 2300000       | 2.3 million   | person   | 2,250,000 to 2,350,000   | scale word
                    EXACT     | 2000000       | 2.0 million   | person   | 1,950,000 to 2,050,000   | the printed 0 is significant
                    EXACT     | 2000000       | two million   | person   | 1,500,000 to 2,500,000   | number words round as digits do
                    EXACT     | 7.5           | 7.5           | km       | 7,450 to 7,550           | converted after rounding
                    EXACT     | 7.50          | 7.50          | km       | 7,495 to 7,505           | the printed 0 is significant
                    EXACT     | 70            | 70 %          | %        | 69.5 to 70.5             | a percentage is good to half of its last digit
                    EXACT     | 22.9          | 22.9%         | %        | 22.85 to 22.95           | a percentage with decimals
                    EXACT     | 100           | 100 percent   | %        | 99.5 to 100.5            | trailing zeros of a percentage are digits
                    EXACT     | 0             | 0             | person   | 0                        | none is none
                    EXACT     | 10000         | 10,000        | ha       | 50,000,000 to 150,000,000 | hectares in square metres
                    EXACT     | -4            | -4            | °C       | -4                       | below zero
                    ABOUT     | 500           | 500           | attack   | 450 to 550               | ten per cent either way
                    ABOUT     | -500          | -500          | USD      | -550 to -450             | below zero too
                    NEARLY    | 1000000       | one million   | person   | 900,000 to 1,000,000     | below it and not by much
                    AT_LEAST  | 46            | 46            | person   | at least 46              | as said
                    AT_LEAST  | 7000          | 7,000         | person   | at least 6,500           | the limit is rounded
                    MORE_THAN | 300           | 300           | person   | at least 300             | the open limit counts as reached
                    AT_MOST   | 300           | 300           | person   | 0 to 300                 | zero is the floor of what is counted
                    LESS_THAN | 300           | 300           | °C       | up to 300                | and of nothing else
                    LESS_THAN | 5000          | 5,000         | person   | 0 to 5,500               | the limit is rounded
                    """)
    void folds_tolerance_into_what_was_said(
            Bound bound, BigDecimal value, String printed, String unit, String allows, String why) {
        Quantity quantity = Quantity.of(bound, value, Unit.of(unit));
        assertThat(Tolerance.comparisonInterval(quantity, printed).inWords())
                .as(why)
                .isEqualTo(allows);
    }

    @ParameterizedTest(name = "{0} {1} to {2}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
                    # bound | lower    | upper    | allows                     | why
                    RANGE   | 600000   | 800000   | 600,000 to 800,000         | limits of a range are as said
                    VAGUE   | 24       | 99       | 12 to 198                  | dozens: halved and doubled
                    VAGUE   | 200000   | 999999   | 100,000 to 1,999,998       | hundreds of thousands
                    VAGUE   | 20000000 | 99999999 | 10,000,000 to 199,999,998  | tens of millions
                    """)
    void limits_as_said_for_ranges_and_widened_for_vague_words(
            Bound bound, BigDecimal lower, BigDecimal upper, String allows, String why) {
        Quantity quantity = new Quantity(bound, null, lower, upper, false, false, Unit.of("person"));
        assertThat(Tolerance.comparisonInterval(quantity, null).inWords())
                .as(why)
                .isEqualTo(allows);
    }
}
