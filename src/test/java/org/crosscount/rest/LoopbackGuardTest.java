// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopbackGuardTest {
    @ParameterizedTest(name = "{0}, sign-in {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # host       | sign-in | starts | why
            127.0.0.1    | false   | true   | this machine only
            127.3.4.5    | false   | true   | all of 127 is this machine
            localhost    | false   | true   | by name
            ::1          | false   | true   | by IPv6
            0.0.0.0      | false   | false  | every address of this machine
            ::           | false   | false  | every address of this machine
            192.0.2.1    | false   | false  | one that others reach
            no.such.host.invalid | false | false | nobody knows where that is
            0.0.0.0      | true    | true   | people sign in
            """)
    void a_service_that_others_reach_needs_sign_in(String host, boolean signIn, boolean starts, String why) {
        assertThat(LoopbackGuard.refusal(host, signIn).isEmpty()).as(why).isEqualTo(starts);
    }
}
