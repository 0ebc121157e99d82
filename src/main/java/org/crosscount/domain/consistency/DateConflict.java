// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * One named event with dates that exclude each other; a date marked {@code ~} or {@code ?} may be off by one of its units
 * either way. Events that recur under one name are one only within {@value #SAME_WITHIN_DAYS} days of each other.
 */
final class DateConflict implements Rule {
    static final int SAME_WITHIN_DAYS = 60;

    static final Set<String> RECURRING = Set.of(
            "visit",
            "meeting",
            "talk",
            "clash",
            "border closure",
            "reopening",
            "protest",
            "summit",
            "conference",
            "riot",
            "flood",
            "election",
            "ceasefire",
            "phone call",
            "military exercise");

    private final Lexicon lexicon;

    DateConflict(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleId id() {
        return new RuleId("date-conflict", 1);
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        boolean dated = claim.kind() == ClaimKind.OCCURRENCE
                && !claim.subject().event().isEmpty()
                && claim.subject().period().isPresent();
        return dated ? Optional.of(Keys.event(broadest(claim), claim.subject().event())) : Optional.empty();
    }

    @Override
    public List<Finding> examine(Case examined) {
        List<ComparedClaim> told = apart(examined.anchors());
        if (told.isEmpty()) {
            return List.of();
        }
        Map<ComparedClaim, Role> apart = new LinkedHashMap<>();
        told.forEach(claim -> apart.put(claim, Role.EVENT));
        ComparedClaim first = told.get(0);
        ComparedClaim second =
                told.stream().filter(other -> isApart(first, other)).findFirst().orElseThrow();
        String explanation = "“" + first.claim().subject().event().orElse("") + "” is given incompatible dates: "
                + Telling.when(first) + " in " + Telling.of(first) + " and " + Telling.when(second) + " in "
                + Telling.of(second) + ".";
        Found found = Found.of(InconsistencyKind.DATE_CONFLICT, Severity.MAJOR, apart, explanation)
                .showing("one date allows", period(first).widened().edtf())
                .showing("the other allows", period(second).widened().edtf());
        return List.of(Found.together(List.of(found), examined.key(), id(), parent -> List.of()));
    }

    /** Those that another one excludes, in the order given. Sorted dates tell, without forming pairs. */
    private List<ComparedClaim> apart(List<ComparedClaim> claims) {
        TreeSet<LocalDate> starts = new TreeSet<>();
        TreeSet<LocalDate> ends = new TreeSet<>();
        for (ComparedClaim claim : claims) {
            Period when = period(claim).widened();
            Optional.ofNullable(when.earliest()).ifPresent(starts::add);
            Optional.ofNullable(when.latest()).ifPresent(ends::add);
        }
        return claims.stream().filter(claim -> isApart(claim, starts, ends)).toList();
    }

    private boolean isApart(ComparedClaim claim, TreeSet<LocalDate> starts, TreeSet<LocalDate> ends) {
        Period when = period(claim).widened();
        LocalDate next = when.latest() == null ? null : starts.higher(when.latest());
        LocalDate last = when.earliest() == null ? null : ends.lower(when.earliest());
        long most = recurs(claim) ? SAME_WITHIN_DAYS : Long.MAX_VALUE - 1;
        return days(when.latest(), next) <= most || days(last, when.earliest()) <= most;
    }

    private boolean isApart(ComparedClaim one, ComparedClaim other) {
        Period left = period(one).widened();
        Period right = period(other).widened();
        boolean apart = left.isBefore(right) || left.isAfter(right);
        return apart && (!recurs(one) || gap(left, right) <= SAME_WITHIN_DAYS);
    }

    /** By what happened, or by the event's own name. */
    private boolean recurs(ComparedClaim claim) {
        String event = " " + claim.subject().event() + " ";
        return lexicon.measures().selfAndBroader(claim.subject().measure()).stream()
                        .anyMatch(RECURRING::contains)
                || RECURRING.stream().anyMatch(each -> event.contains(" " + each + " "));
    }

    /** A bombing told as an attack is the same event: what happened is named by its broadest measure. */
    private String broadest(ComparedClaim claim) {
        String broadest = claim.subject().measure();
        for (String measure : lexicon.measures().selfAndBroader(broadest)) {
            broadest = measure;
        }
        return broadest;
    }

    private static long gap(Period one, Period other) {
        boolean inOrder = one.isBefore(other);
        return days(inOrder ? one.latest() : other.latest(), inOrder ? other.earliest() : one.earliest());
    }

    private static long days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, to);
    }

    private static Period period(ComparedClaim claim) {
        return claim.subject().period().orElseThrow();
    }
}
