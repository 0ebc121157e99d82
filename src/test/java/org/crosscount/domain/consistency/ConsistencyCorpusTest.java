// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscount.domain.claim.Claim;
import org.crosscount.testsupport.ConsistencyCase;
import org.crosscount.testsupport.Lexicons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsistencyCorpusTest {
    private final Examiner examiner = new Examiner(Lexicons.packaged());

    static Stream<ConsistencyCase> cases() {
        return Stream.of(
                        "subject.txt",
                        "linked.txt",
                        "figures.txt",
                        "voices.txt",
                        "parts.txt",
                        "dated.txt",
                        "together.txt",
                        "words.txt",
                        "events.txt")
                .flatMap(file -> ConsistencyCase.read(file).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void finds_what_is_expected_and_nothing_else(ConsistencyCase given) {
        assertThat(kinds(given.claims())).isEqualTo(List.copyOf(given.expected()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void order_does_not_matter(ConsistencyCase given) {
        List<Claim> reversed = new ArrayList<>(given.claims());
        Collections.reverse(reversed);
        assertThat(examiner.compare(reversed)).isEqualTo(examiner.compare(given.claims()));
    }

    static Stream<ConsistencyCase> casesWithRelations() {
        return cases().filter(given -> given.relations().isPresent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesWithRelations")
    void relates_the_rest(ConsistencyCase given) {
        List<String> related = examiner.compare(given.claims()).relations().stream()
                .map(relation -> relation.kind() + " " + relation.first().value() + " "
                        + relation.second().value())
                .sorted()
                .toList();
        assertThat(Optional.of(related)).isEqualTo(given.relations());
    }

    private List<String> kinds(List<Claim> claims) {
        return examiner.compare(claims).inconsistencies().stream()
                .map(finding -> finding.kind().name())
                .distinct()
                .sorted()
                .toList();
    }
}
