// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.CanonicalSubject;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.period.Period;

/** "No …" against a claim that there is, which lies inside its period, place and population. */
final class AbsenceContradicted implements Rule {
    /** One absence is held against so many claims at most; more would tell nothing new. */
    private static final int MOST_NAMED = 200;

    private final Classes classes;

    AbsenceContradicted(Lexicon lexicon) {
        this.classes = new Classes(lexicon);
    }

    @Override
    public RuleId id() {
        return new RuleId("absence-contradicted", 1);
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        return claim.kind() == ClaimKind.ABSENCE ? Optional.of(claim.subjectId()) : Optional.empty();
    }

    @Override
    public Set<String> watches(ComparedClaim anchor) {
        return anchor.kind() == ClaimKind.ABSENCE
                ? Set.of(classes.events(anchor.subject()), classes.amounts(anchor.subject()))
                : Set.of();
    }

    @Override
    public Set<String> filedUnder(ComparedClaim claim) {
        return classes.keysOf(claim);
    }

    @Override
    public List<Finding> examine(Case examined) {
        List<Found> found = new ArrayList<>();
        List<ComparedClaim> there =
                examined.seen().stream().filter(AbsenceContradicted::isThere).toList();
        Map<String, Map<CanonicalSubject, Boolean>> held = new HashMap<>();
        for (ComparedClaim absence : examined.anchors()) {
            Map<CanonicalSubject, Boolean> inClass =
                    held.computeIfAbsent(absence.subject().place(), place -> new HashMap<>());
            List<ComparedClaim> against = there.stream()
                    .filter(other -> isInside(absence, other)
                            && inClass.computeIfAbsent(
                                    other.subject(), narrow -> classes.holds(absence.subject(), narrow)))
                    .filter(other -> !Revision.revises(other, absence) && !Revision.revises(absence, other))
                    .limit(MOST_NAMED)
                    .toList();
            if (!against.isEmpty()) {
                found.add(found(absence, against));
            }
        }
        return found.isEmpty() ? List.of() : List.of(Found.together(found, examined.key(), id(), parent -> List.of()));
    }

    /** Something happened, or more than none was counted. */
    private static boolean isThere(ComparedClaim claim) {
        if (claim.kind() == ClaimKind.OCCURRENCE) {
            return true;
        }
        BigDecimal lower = claim.isAmount() ? claim.range().lower() : null;
        return lower != null && lower.signum() > 0;
    }

    private static boolean isInside(ComparedClaim absence, ComparedClaim other) {
        CanonicalSubject wide = absence.subject();
        CanonicalSubject narrow = other.subject();
        boolean sameEvent = wide.event().equals(narrow.event());
        boolean eventFits = wide.event().isEmpty() || sameEvent;
        boolean elsewhere = !absence.matter().isEmpty()
                && !absence.claim().document().equals(other.claim().document());
        return eventFits
                && !elsewhere
                && holdsPeriod(absence, other, sameEvent && !wide.event().isEmpty());
    }

    /** An absence without a period holds for the date it counts up to, or its document's. */
    private static boolean holdsPeriod(ComparedClaim absence, ComparedClaim other, boolean sameEvent) {
        Optional<Period> narrow = other.subject().period().or(other::countedUpTo);
        Optional<Period> stated = absence.subject().period();
        if (sameEvent && (narrow.isEmpty() || stated.isEmpty())) {
            return true;
        }
        Optional<Period> wide = stated.or(absence::told);
        if (wide.isEmpty() || narrow.isEmpty()) {
            boolean sameSubject = absence.subjectId().equals(other.subjectId())
                    || absence.claim().document().equals(other.claim().document());
            return wide.isEmpty() && narrow.isEmpty() && sameSubject;
        }
        return wide.get().contains(narrow.get());
    }

    private static Found found(ComparedClaim absence, List<ComparedClaim> against) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        roles.put(absence, Role.STATEMENT);
        against.forEach(other -> roles.put(other, Role.EVENT));
        ComparedClaim first = against.get(0);
        String explanation = Telling.of(absence) + " says there was none (" + Telling.subject(absence) + "), yet "
                + Telling.of(first) + " says there was (" + Telling.subject(first) + ").";
        return Found.of(InconsistencyKind.ABSENCE_CONTRADICTED, Severity.MAJOR, roles, explanation)
                .showing("none in", Telling.subject(absence))
                .showing("yet there is", Telling.subject(first));
    }
}
