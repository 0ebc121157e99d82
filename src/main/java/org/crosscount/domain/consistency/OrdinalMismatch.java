// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.CanonicalSubject;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Quantity;

/**
 * "Second visit" where more than one earlier event of that class is on record. Too few earlier ones say nothing, for the
 * record may be incomplete; one event told twice counts once. The claim's period, where given, is the span in which the
 * ordinal counts.
 */
final class OrdinalMismatch implements Rule {
    private final Classes classes;

    OrdinalMismatch(Lexicon lexicon) {
        this.classes = new Classes(lexicon);
    }

    @Override
    public RuleId id() {
        return new RuleId("ordinal-mismatch", 1);
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        return ordinal(claim).isPresent() ? Optional.of(claim.subjectId()) : Optional.empty();
    }

    @Override
    public Set<String> watches(ComparedClaim anchor) {
        return ordinal(anchor).isPresent() ? Set.of(classes.events(anchor.subject())) : Set.of();
    }

    @Override
    public Set<String> filedUnder(ComparedClaim claim) {
        return claim.kind() == ClaimKind.OCCURRENCE ? classes.keysOf(claim) : Set.of();
    }

    @Override
    public List<Finding> examine(Case examined) {
        List<Found> found = new ArrayList<>();
        for (ComparedClaim claim : examined.anchors()) {
            List<ComparedClaim> events = earlier(claim, examined.seen());
            BigDecimal most = ordinal(claim).orElseThrow();
            if (BigDecimal.valueOf(events.size()).compareTo(most) >= 0) {
                found.add(found(claim, events));
            }
        }
        return found.isEmpty()
                ? List.of()
                : List.of(Found.together(found, examined.key(), id(), parent -> List.of()));
    }

    private static Optional<BigDecimal> ordinal(ComparedClaim claim) {
        return claim.kind() == ClaimKind.RANK ? claim.claim().quantity().map(Quantity::value) : Optional.empty();
    }

    /** The events of the class that came before the one ranked, each once. */
    private List<ComparedClaim> earlier(ComparedClaim claim, List<ComparedClaim> seen) {
        CanonicalSubject ranked = claim.subject();
        List<ComparedClaim> own = seen.stream().filter(event -> isOwn(ranked, event)).toList();
        Optional<Period> date = own.stream()
                .map(event -> event.subject().period())
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> claim.claim().asOf())
                .or(() -> claim.claim().published());
        List<ComparedClaim> earlier = new ArrayList<>();
        for (ComparedClaim event : seen) {
            boolean before = event.subject().period().isPresent()
                    && date.isPresent()
                    && event.subject().period().get().isBefore(date.get());
            boolean counts = before && inScope(ranked, event) && !isOwn(ranked, event) && classes.holds(ranked, event.subject());
            if (counts && earlier.stream().noneMatch(known -> isSame(known.subject(), event.subject()))) {
                earlier.add(event);
            }
        }
        return earlier;
    }

    private static boolean isOwn(CanonicalSubject ranked, ComparedClaim event) {
        return !ranked.event().isEmpty() && ranked.event().equals(event.subject().event());
    }

    private static boolean inScope(CanonicalSubject ranked, ComparedClaim event) {
        return ranked.period().isEmpty()
                || event.subject().period().filter(ranked.period().get()::contains).isPresent();
    }

    /** Told twice: one name, or dates that do not exclude each other. */
    private static boolean isSame(CanonicalSubject one, CanonicalSubject other) {
        boolean named = !one.event().isEmpty() && one.event().equals(other.event());
        Period left = one.period().orElseThrow();
        Period right = other.period().orElseThrow();
        return named || !(left.isBefore(right) || left.isAfter(right));
    }

    private static Found found(ComparedClaim claim, List<ComparedClaim> events) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        roles.put(claim, Role.STATEMENT);
        events.forEach(event -> roles.put(event, Role.EVENT));
        List<String> told = events.stream()
                .map(event -> Telling.of(event) + ", " + Telling.when(event))
                .toList();
        String explanation = Telling.of(claim) + " leaves room for " + ordinal(claim).orElseThrow().subtract(BigDecimal.ONE).toPlainString()
                + " earlier, yet " + events.size() + " are on record: " + Telling.joined(told) + ".";
        return Found.of(InconsistencyKind.ORDINAL_MISMATCH, Severity.MINOR, roles, explanation)
                .showing("ordinal", ordinal(claim).orElseThrow().toPlainString())
                .showing("earlier events on record", Integer.toString(events.size()));
    }
}
