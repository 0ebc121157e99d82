// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackedLimitTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # limit                    , packed,                why
            0,                           0,                     nothing
            12.5,                        12500000,              millionths
            -12.5,                       -12500000,             below zero
            0.0000001,                   -9223372036854775807,  finer than millionths
            8999999999999.5,             8999999999999500000,   just within
            9000000000000.5,             9000000000000500000,   the greatest that is packed
            9000000000001,               -9223372036854775807,  too great for a long in millionths
            9999999999999.5,             -9223372036854775807,  the same with decimals
            -9999999999999.5,            -9223372036854775807,  and below zero
            1E+30,                       -9223372036854775807,  far beyond
            """)
    void a_limit_is_packed_where_a_long_can_tell_it(BigDecimal limit, long packed, String why) {
        assertThat(PackedLimit.lower(limit)).as(why).isEqualTo(packed);
        assertThat(PackedLimit.upper(limit)).as(why).isEqualTo(packed);
    }
}
