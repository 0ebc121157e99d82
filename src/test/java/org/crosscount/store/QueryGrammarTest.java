// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the parser is shown while a binary is built are queries; a slip in one would fail that build, an hour later. */
class QueryGrammarTest {
    static Stream<String> forms() {
        return QueryGrammar.forms().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void is_a_query(String form) {
        assertThatCode(() -> QueryGrammar.parse(form)).doesNotThrowAnyException();
    }

    @Test
    void what_is_none_is_told() {
        assertThatThrownBy(() -> QueryGrammar.parse("select ( from")).hasMessageContaining("no query");
    }
}
