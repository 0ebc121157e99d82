// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.crosscount.testsupport.Lexicons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationsTest {
    private final Organisations organisations = Lexicons.packaged().organisations();

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
        # name                                     | read as                         | why
        PIPS                                       | pak institute peace study       | an abbreviation
        Pak Institute for Peace Studies (PIPS)     | pak institute peace study       | the abbreviation in brackets
        the Pak Institute For Peace Studies        | pak institute peace study       | case and article make no difference
        New York Times                             | new york time                   | the article of a name may be left out
        The New York Times                         | new york time                   | or stay
        who                                        | who                             | the everyday word is no body
        WHO                                        | world health organization       | the abbreviation is
        The Hill Gazette                           | hill gazette                    | an unknown body by its words
        """)
    void a_name_is_read_as_one_body(String name, String body, String why) {
        assertThat(organisations.read(name)).as(why).isEqualTo(body);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "GOVERNMENT, true",
        "MINISTRY, true",
        "MILITARY, true",
        "POLICE, true",
        "ARMED_GROUP, false",
        "NGO, false"
    })
    void only_bodies_of_the_state_speak_for_its_people(String kind, boolean state) {
        assertThat(new Organisation("X", Set.of(), kind, Optional.empty()).isOfTheState())
                .isEqualTo(state);
    }
}
