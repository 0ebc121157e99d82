// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WelcomeTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # host    | address                 | why
            127.0.0.1 | http://localhost:8080   | the usual
            0.0.0.0   | http://localhost:8080   | every address of this machine
            ::        | http://localhost:8080   | every address of this machine, by IPv6 too
            ::1       | http://[::1]:8080       | the colons of an IPv6 address are not its port's
            192.0.2.1 | http://192.0.2.1:8080   | an address
            ledger    | http://ledger:8080      | a name
            """)
    void tells_an_address_that_can_be_opened(String host, String address, String why) {
        assertThat(Welcome.address(host, "8080")).as(why).isEqualTo(address);
    }
}
