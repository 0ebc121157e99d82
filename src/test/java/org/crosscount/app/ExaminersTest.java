// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.crosscount.testsupport.Lexicons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExaminersTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 75, 100, 101})
    void a_likeness_within_bounds_is_compared_by(int sameEventFrom) {
        assertThat(examiners(sameEventFrom).stateless().fingerprint()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 102, Integer.MAX_VALUE})
    void another_one_is_refused_by_the_name_of_its_setting(int sameEventFrom) {
        assertThatThrownBy(() -> examiners(sameEventFrom))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("crosscount.comparison.same-event-from is " + sameEventFrom + ".");
    }

    private static Examiners examiners(int sameEventFrom) {
        return new Examiners(Lexicons.packaged(), null, () -> sameEventFrom);
    }
}
