// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.testsupport.ClaimShelf;
import org.crosscount.testsupport.ConsistencyCase;
import org.crosscount.testsupport.Lexicons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What outlines leave out is quiet: examining the rest finds what examining everything finds. */
class OutlinesTest {
    private final Examiner examiner = new Examiner(Lexicons.packaged());

    static Stream<ConsistencyCase> cases() {
        return ConsistencyCorpusTest.cases();
    }

    static Stream<List<Claim>> mixtures() {
        return ConsistencyLawsTest.mixtures();
    }

    static Stream<List<Claim>> worlds() {
        return RandomLedgers.drawn(60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void suspects_of_every_case_find_all(ConsistencyCase given) {
        suspectsFindAll(given.claims());
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void suspects_of_cases_that_meet_find_all(List<Claim> claims) {
        suspectsFindAll(claims);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void suspects_of_a_random_ledger_find_all(List<Claim> claims) {
        suspectsFindAll(claims);
    }

    private void suspectsFindAll(List<Claim> claims) {
        List<Claim> live = claims.stream()
                .filter(claim -> claim.status() != ClaimStatus.REJECTED)
                .toList();
        Compared all = examiner.inconsistencies(live);
        List<Claim> ledger = new ArrayList<>(live);
        ledger.addAll(all.derived());
        ClaimShelf shelf = new ClaimShelf();
        List<ComparedClaim> compared = ledger.stream().map(examiner::read).toList();
        compared.forEach(claim -> shelf.add(claim.claim(), examiner.file(claim)));
        Outlines outlines = examiner.outlines();
        for (int at = 0; at < compared.size(); at++) {
            outlines.add(at, examiner.outline(compared.get(at)).bytes());
        }
        Suspects suspects = new Suspects(compared);
        outlines.suspects(
                numbers -> numbers.stream()
                        .collect(Collectors.toMap(Function.identity(), number -> compared.get(number.intValue()))),
                suspects);

        List<Finding> found = new ArrayList<>(examiner.examine(suspects.across, shelf));
        suspects.groups.forEach(group -> found.addAll(examiner.examine(group, shelf)));
        assertThat(told(found)).isEqualTo(told(all.inconsistencies()));
        assertThat(derived(suspects.across, shelf)).isEqualTo(ids(all.derived()));
    }

    /** Examined group by group, and what spans groups by itself. */
    private static final class Suspects implements Outlines.Suspicion {
        private final List<ComparedClaim> claims;
        private final List<Suspected> across = new ArrayList<>();
        private final List<List<Suspected>> groups = new ArrayList<>(List.of(new ArrayList<>()));

        private Suspects(List<ComparedClaim> claims) {
            this.claims = claims;
        }

        @Override
        public void within(long claim, int rules) {
            groups.get(groups.size() - 1).add(new Suspected(claims.get((int) claim), rules));
        }

        @Override
        public void groupEnds() {
            groups.add(new ArrayList<>());
        }

        @Override
        public void across(long claim, int rules) {
            across.add(new Suspected(claims.get((int) claim), rules));
        }
    }

    private Set<String> derived(List<Suspected> suspects, ClaimShelf shelf) {
        List<ComparedClaim> from = suspects.stream()
                .filter(Suspected::mayDerive)
                .map(Suspected::claim)
                .toList();
        Map<ClaimId, List<Claim>> following = examiner.derive(from, shelf);
        return ids(following.values().stream().flatMap(List::stream).toList());
    }

    private static Set<String> ids(Collection<Claim> claims) {
        return claims.stream().map(claim -> claim.id().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Finding> told(Collection<Finding> findings) {
        Map<String, Finding> told = new TreeMap<>();
        findings.forEach(each -> told.put(each.id().value(), each));
        assertThat(told).hasSameSizeAs(findings);
        return told;
    }
}
