// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.lexicon.MeasureEntry;

/**
 * Within one document, a vague magnitude that is ten times away from every other figure, at least two, of its measure's
 * family: those who arrived, were hosted, returned or were expelled are the same people, so one of the words is likely
 * wrong.
 */
final class FamilyMagnitude implements Rule {
    private static final int FEWEST_OTHERS = 2;

    private final Lexicon lexicon;

    FamilyMagnitude(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleId id() {
        return new RuleId("family-magnitude", 1);
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        if (!claim.isAmount() || claim.claim().isDerived()) {
            return Optional.empty();
        }
        Optional<String> family = claim.subject().entry().flatMap(MeasureEntry::family);
        return family.flatMap(name -> claim.claim()
                .document()
                .map(document -> Keys.family(name + "\n" + claim.subject().unitKey(), document.value())));
    }

    @Override
    public List<Finding> examine(Case examined) {
        List<Found> found = new ArrayList<>();
        Map<Set<String>, List<ComparedClaim>> peoples = new HashMap<>();
        for (ComparedClaim claim : examined.anchors()) {
            if (claim.isVague()) {
                peoples.computeIfAbsent(nations(claim), nations -> samePeople(nations, examined.anchors()));
            }
        }
        for (Map.Entry<Set<String>, List<ComparedClaim>> people : peoples.entrySet()) {
            if (people.getValue().size() > FEWEST_OTHERS) {
                outliers(people.getKey(), people.getValue(), found);
            }
        }
        found.sort(Comparator.comparing(
                each -> each.claims().keySet().iterator().next().id().value()));
        return found.isEmpty() ? List.of() : List.of(Found.together(found, examined.key(), id(), parent -> List.of()));
    }

    private void outliers(Set<String> nations, List<ComparedClaim> people, List<Found> found) {
        Magnitudes magnitudes = new Magnitudes(people);
        for (ComparedClaim claim : people) {
            if (claim.isVague() && nations(claim).equals(nations) && magnitudes.isFarFromAllOthers(claim)) {
                List<ComparedClaim> others =
                        people.stream().filter(other -> !other.equals(claim)).toList();
                found.add(MagnitudeMismatch.outlier(claim, others));
            }
        }
    }

    /** Figures about Afghans and about Syrians are not about the same people moving; one that names no nation may be. */
    private List<ComparedClaim> samePeople(Set<String> nations, List<ComparedClaim> claims) {
        return claims.stream()
                .filter(claim -> nations.isEmpty()
                        || nations(claim).isEmpty()
                        || nations(claim).equals(nations))
                .toList();
    }

    private Set<String> nations(ComparedClaim claim) {
        Set<String> nations = new TreeSet<>(claim.subject().population());
        nations.removeIf(word -> !lexicon.places().knows(word));
        return nations;
    }
}
