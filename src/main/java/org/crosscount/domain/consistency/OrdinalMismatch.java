// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
    /** So many events are named for one ordinal; all are counted. */
    private static final int MOST_NAMED = 200;

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
        Map<List<String>, List<ComparedClaim>> counted = new HashMap<>();
        Map<CanonicalSubject, Map<CanonicalSubject, Boolean>> held = new HashMap<>();
        List<ComparedClaim> inOrder = examined.seen().stream()
                .filter(event -> event.subject().period().isPresent())
                .sorted(Comparator.comparing(OrdinalMismatch::end)
                        .thenComparing(event -> event.id().value()))
                .toList();
        for (ComparedClaim claim : examined.anchors()) {
            Optional<Period> date = date(claim, examined.seen());
            List<ComparedClaim> events = counted.computeIfAbsent(
                    List.of(
                            date.map(Period::key).orElse(""),
                            claim.subject().place(),
                            claim.subject().periodKey()),
                    key -> earlier(
                            claim, date, inOrder, held.computeIfAbsent(claim.subject(), each -> new HashMap<>())));
            BigDecimal most = ordinal(claim).orElseThrow();
            if (BigDecimal.valueOf(events.size()).compareTo(most) >= 0) {
                found.add(found(claim, events));
            }
        }
        return found.isEmpty() ? List.of() : List.of(Found.together(found, examined.key(), id(), parent -> List.of()));
    }

    private static Optional<BigDecimal> ordinal(ComparedClaim claim) {
        return claim.kind() == ClaimKind.RANK ? claim.claim().quantity().map(Quantity::value) : Optional.empty();
    }

    /** When the event ranked took place: by its own telling, else as the claim says. */
    private static Optional<Period> date(ComparedClaim claim, List<ComparedClaim> seen) {
        CanonicalSubject ranked = claim.subject();
        Optional<Period> told = ranked.event().isEmpty()
                ? Optional.empty()
                : seen.stream()
                        .filter(event -> isOwn(ranked, event))
                        .map(event -> event.subject().period())
                        .flatMap(Optional::stream)
                        .findFirst();
        return told.or(() -> claim.claim().asOf())
                .or(() -> ranked.period().filter(OrdinalMismatch::isDay))
                .or(() -> claim.claim().published());
    }

    /** The events of the class that came before the one ranked, each once: as few as the dates allow. */
    private List<ComparedClaim> earlier(
            ComparedClaim claim,
            Optional<Period> date,
            List<ComparedClaim> inOrder,
            Map<CanonicalSubject, Boolean> held) {
        CanonicalSubject ranked = claim.subject();
        Set<String> names = new HashSet<>();
        List<ComparedClaim> earlier = new ArrayList<>();
        for (ComparedClaim event : inOrder) {
            boolean further = isBefore(event, date)
                    && inScope(ranked, event)
                    && !isOwn(ranked, event)
                    && (earlier.isEmpty() || isAfter(event, earlier.get(earlier.size() - 1)));
            boolean counts = further && held.computeIfAbsent(event.subject(), each -> classes.holds(ranked, each));
            if (counts
                    && (event.subject().event().isEmpty()
                            || names.add(event.subject().event()))) {
                earlier.add(event);
            }
        }
        return earlier;
    }

    private static boolean isBefore(ComparedClaim event, Optional<Period> date) {
        return date.isPresent()
                && event.subject()
                        .period()
                        .filter(when -> when.isBefore(date.get()))
                        .isPresent();
    }

    /** Dates that do not exclude each other may be one event told twice. */
    private static boolean isAfter(ComparedClaim event, ComparedClaim earlier) {
        return event.subject()
                .period()
                .orElseThrow()
                .isAfter(earlier.subject().period().orElseThrow());
    }

    private static LocalDate end(ComparedClaim event) {
        return event.subject().period().map(Period::latest).orElse(LocalDate.MAX);
    }

    private static boolean isDay(Period period) {
        return period.earliest() != null && period.earliest().equals(period.latest());
    }

    private static boolean isOwn(CanonicalSubject ranked, ComparedClaim event) {
        return !ranked.event().isEmpty()
                && ranked.event().equals(event.subject().event());
    }

    private static boolean inScope(CanonicalSubject ranked, ComparedClaim event) {
        return ranked.period().filter(scope -> !isDay(scope)).isEmpty()
                || event.subject()
                        .period()
                        .filter(ranked.period().get()::contains)
                        .isPresent();
    }

    private static Found found(ComparedClaim claim, List<ComparedClaim> events) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        roles.put(claim, Role.STATEMENT);
        events.stream().limit(MOST_NAMED).forEach(event -> roles.put(event, Role.EVENT));
        List<String> told = events.stream()
                .limit(MOST_NAMED)
                .map(event -> Telling.of(event) + ", " + Telling.when(event))
                .toList();
        BigDecimal room = ordinal(claim).orElseThrow().subtract(BigDecimal.ONE);
        String explanation = Telling.of(claim) + " leaves room for "
                + (room.signum() == 0 ? "none" : room.toPlainString() + " only") + " before it, yet " + events.size()
                + (events.size() == 1 ? " is" : " are") + " on record: " + Telling.briefly(told) + ".";
        return Found.of(InconsistencyKind.ORDINAL_MISMATCH, Severity.MINOR, roles, explanation)
                .showing("ordinal", ordinal(claim).orElseThrow().toPlainString())
                .showing("earlier events on record", Integer.toString(events.size()));
    }
}
