// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.CanonicalSubject;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Superlative;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Interval;

/**
 * "First … since D" against a dated event of that class, or "highest … since D" against a greater amount of it, that lies
 * wholly after D and before the statement's own date. A class holds its narrower ones: in measure, in place, in population.
 */
final class FirstSince implements Rule {
    /** One statement is held against so many events at most; more would tell nothing new. */
    private static final int MOST_NAMED = 200;

    private final Classes classes;

    FirstSince(Lexicon lexicon) {
        this.classes = new Classes(lexicon);
    }

    @Override
    public RuleId id() {
        return new RuleId("first-since", 2);
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        return statement(claim).map(statement -> claim.subjectId());
    }

    @Override
    public Set<String> watches(ComparedClaim anchor) {
        CanonicalSubject subject = anchor.subject();
        return statement(anchor)
                .map(statement -> Set.of(statement.rank() ? classes.amounts(subject) : classes.events(subject)))
                .orElse(Set.of());
    }

    @Override
    public Set<String> filedUnder(ComparedClaim claim) {
        return classes.keysOf(claim);
    }

    @Override
    public List<Finding> examine(Case examined) {
        List<Found> found = new ArrayList<>();
        Map<String, Map<CanonicalSubject, Boolean>> held = new HashMap<>();
        for (ComparedClaim anchor : examined.anchors()) {
            Map<CanonicalSubject, Boolean> inClass =
                    held.computeIfAbsent(anchor.subject().place(), place -> new HashMap<>());
            statement(anchor)
                    .flatMap(statement -> contradiction(statement, examined.seen(), inClass))
                    .ifPresent(found::add);
        }
        return found.isEmpty() ? List.of() : List.of(Found.together(found, examined.key(), id(), parent -> List.of()));
    }

    /**
     * A "first since" whose dates are known.
     *
     * @param since end of it is where the span begins in which there should be none
     * @param date the statement's own date, where that span ends
     */
    private record Statement(ComparedClaim claim, Superlative superlative, Period since, Period date) {
        boolean rank() {
            return superlative == Superlative.HIGHEST || superlative == Superlative.LOWEST;
        }

        boolean spans(ComparedClaim other) {
            return other.subject()
                    .period()
                    .filter(when -> when.isAfter(since) && when.isBefore(date))
                    .isPresent();
        }

        boolean isOwnEvent(ComparedClaim other) {
            String own = claim.subject().event();
            return !own.isEmpty() && own.equals(other.subject().event());
        }
    }

    private static Optional<Statement> statement(ComparedClaim claim) {
        if (claim.kind() != ClaimKind.FIRST_SINCE) {
            return Optional.empty();
        }
        Superlative superlative = claim.claim()
                .superlative()
                .or(() -> Superlative.read(claim.claim().wording()))
                .orElse(Superlative.FIRST);
        boolean last = superlative == Superlative.LAST;
        Optional<Period> stated = claim.baseDate();
        Optional<Period> told = claim.told();
        Optional<Period> own = claim.subject().period();
        Optional<Period> since = last ? stated.or(() -> own) : stated;
        Optional<Period> date = last ? told.or(() -> own) : own.or(() -> told);
        return since.isPresent() && date.isPresent()
                ? Optional.of(new Statement(claim, superlative, since.get(), date.get()))
                : Optional.empty();
    }

    private Optional<Found> contradiction(
            Statement statement, List<ComparedClaim> seen, Map<CanonicalSubject, Boolean> held) {
        List<ComparedClaim> inSpan = seen.stream()
                .filter(other -> statement.spans(other)
                        && !statement.isOwnEvent(other)
                        && held.computeIfAbsent(
                                other.subject(),
                                narrow -> classes.holds(statement.claim().subject(), narrow)))
                .limit(MOST_NAMED)
                .toList();
        return statement.rank() ? surpassed(statement, inSpan, seen) : preceded(statement, inSpan);
    }

    private static Optional<Found> preceded(Statement statement, List<ComparedClaim> events) {
        List<ComparedClaim> happened = events.stream()
                .filter(event -> event.kind() == ClaimKind.OCCURRENCE)
                .toList();
        if (happened.isEmpty()) {
            return Optional.empty();
        }
        List<String> told = happened.stream()
                .map(event -> Telling.of(event) + ", " + Telling.when(event))
                .distinct()
                .toList();
        String explanation = Telling.of(statement.claim()) + " says "
                + (statement.superlative() == Superlative.LAST ? "none after " : "first since ")
                + statement.since().edtf() + ", yet before " + statement.date().edtf() + " came "
                + Telling.briefly(told)
                + ".";
        return Optional.of(found(statement, happened, explanation));
    }

    private static Optional<Found> surpassed(
            Statement statement, List<ComparedClaim> amounts, List<ComparedClaim> seen) {
        Optional<Amount> own = Amount.of(statement.claim(), statement.date(), seen);
        boolean highest = statement.superlative() == Superlative.HIGHEST;
        List<ComparedClaim> beyond = amounts.stream()
                .filter(amount -> own.isPresent() && own.get().isSurpassedBy(amount, highest))
                .toList();
        if (beyond.isEmpty()) {
            return Optional.empty();
        }
        Interval range =
                statement.claim().subject().unit().fromBase(own.orElseThrow().range());
        String explanation = Telling.of(statement.claim()) + " says " + (highest ? "highest" : "lowest") + " since "
                + statement.since().edtf() + " at " + range.inWords() + ", yet before "
                + statement.date().edtf() + " came " + Telling.of(beyond.get(0)) + ", "
                + Telling.when(beyond.get(0)) + ".";
        return Optional.of(found(statement, beyond, explanation));
    }

    private static Found found(Statement statement, List<ComparedClaim> against, String explanation) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        roles.put(statement.claim(), Role.STATEMENT);
        against.forEach(event -> roles.put(event, Role.EVENT));
        return Found.of(InconsistencyKind.FIRST_SINCE_CONTRADICTED, Severity.MAJOR, roles, explanation)
                .showing("there should be none after", statement.since().edtf())
                .showing("and before", statement.date().edtf())
                .showing("class", Telling.subject(statement.claim()));
    }
}
