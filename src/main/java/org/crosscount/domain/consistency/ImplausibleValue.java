// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.CanonicalSubject;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Dimension;
import org.crosscount.domain.quantity.Figures;
import org.crosscount.domain.quantity.Interval;
import org.crosscount.domain.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A figure wholly outside the plausible limits of its measure, a count below zero, or more people who left a place, or were
 * displaced in it, than a figure of its inhabitants allows.
 */
final class ImplausibleValue implements Rule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Unit YEAR = Unit.of("year");
    private static final String INHABITANTS = "population";
    private static final Set<String> AT_HOME = Set.of("displaced", "internally displaced", "newly displaced");

    /** The greatest values that the lexicon gives are counts, shares, times and temperatures: no money, no sizes. */
    private static final Set<Dimension> BOUNDLESS = EnumSet.of(
            Dimension.MONEY,
            Dimension.LENGTH,
            Dimension.AREA,
            Dimension.VOLUME,
            Dimension.MASS,
            Dimension.SPEED,
            Dimension.POWER,
            Dimension.ENERGY);

    /** A figure of the inhabitants stands for the years around it. */
    private static final int YEARS_APART = 3;

    private final Lexicon lexicon;

    ImplausibleValue(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleId id() {
        return new RuleId("implausible-value", 3);
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        boolean checked = (claim.isAmount()
                        || (claim.kind() == ClaimKind.DURATION
                                && claim.interval().isPresent()))
                && !claim.claim().isDerived();
        return checked ? Optional.of(claim.subjectId()) : Optional.empty();
    }

    @Override
    public Set<String> watches(ComparedClaim anchor) {
        return home(anchor).map(place -> Set.of(Keys.inhabitants(place))).orElse(Set.of());
    }

    @Override
    public Set<String> filedUnder(ComparedClaim claim) {
        CanonicalSubject subject = claim.subject();
        boolean inhabitants = claim.isAmount()
                && !claim.claim().isDerived()
                && subject.measure().equals(INHABITANTS)
                && subject.population().isEmpty()
                && !subject.place().isEmpty()
                && subject.unitKey().isEmpty();
        return inhabitants ? Set.of(Keys.inhabitants(subject.place())) : Set.of();
    }

    @Override
    public List<Finding> examine(Case examined) {
        List<Found> found = new ArrayList<>();
        for (ComparedClaim claim : examined.anchors()) {
            beyond(claim).or(() -> beyondPeople(claim)).ifPresent(limit -> found.add(found(claim, limit)));
            examined.seen().stream()
                    .filter(inhabitants -> exceeds(claim, inhabitants))
                    .findFirst()
                    .ifPresent(inhabitants -> found.add(found(claim, inhabitants)));
        }
        return found.isEmpty() ? List.of() : List.of(Found.together(found, examined.key(), id(), parent -> List.of()));
    }

    /** The place whose people are counted wherever they are now; empty where that is not said. */
    private Optional<String> home(ComparedClaim claim) {
        CanonicalSubject subject = claim.subject();
        boolean moving = claim.isAmount()
                && !claim.claim().isDerived()
                && subject.unitKey().isEmpty()
                && subject.entry().flatMap(MeasureEntry::family).isPresent();
        if (!moving) {
            return Optional.empty();
        }
        List<String> nations = subject.population().stream()
                .filter(word -> lexicon.places().knows(word))
                .toList();
        boolean here = nations.isEmpty()
                && AT_HOME.contains(subject.measure())
                && !subject.place().isEmpty();
        return here
                ? Optional.of(subject.place())
                : nations.stream().filter(nation -> nations.size() == 1).findFirst();
    }

    /** More than all who can be from a place that the lexicon knows the people of. */
    private Optional<String> beyondPeople(ComparedClaim claim) {
        return home(claim)
                .flatMap(place -> lexicon.places().people(place))
                .filter(most -> isBelow(most, claim.range().lower()))
                .map(most -> "and no more than " + Figures.print(most) + " people are from there");
    }

    private static boolean exceeds(ComparedClaim claim, ComparedClaim inhabitants) {
        Optional<Integer> one = year(claim);
        Optional<Integer> other = year(inhabitants);
        boolean together = one.isEmpty() || other.isEmpty() || Math.abs(one.get() - other.get()) <= YEARS_APART;
        return together && claim.range().isAbove(inhabitants.range());
    }

    private static Optional<Integer> year(ComparedClaim claim) {
        return claim.countedUpTo()
                .or(() -> claim.subject().period())
                .map(Period::earliest)
                .map(LocalDate::getYear);
    }

    private static Found found(ComparedClaim claim, ComparedClaim inhabitants) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        roles.put(claim, Role.PART);
        roles.put(inhabitants, Role.WHOLE);
        String explanation = Telling.of(claim) + " (" + Telling.subject(claim)
                + ") is more than all the people of the place, " + Telling.of(inhabitants) + ".";
        return Found.of(InconsistencyKind.IMPLAUSIBLE_VALUE, Severity.MINOR, roles, explanation)
                .showing("the figure allows", Telling.allows(claim))
                .showing("inhabitants", Telling.allows(inhabitants));
    }

    /** The limit that the figure lies beyond, in words. */
    private Optional<String> beyond(ComparedClaim claim) {
        Optional<MeasureEntry> entry = claim.subject().entry();
        Interval allowed = inUsualUnit(claim);
        @Nullable
        BigDecimal least = entry.isEmpty() && claim.subject().unit().isCounted()
                ? BigDecimal.ZERO
                : entry.flatMap(MeasureEntry::least).orElse(null);
        boolean limited = !BOUNDLESS.contains(claim.subject().unit().dimension())
                && !isOfSomethingElse(claim)
                && !isCountOfShares(claim);
        @Nullable BigDecimal most = limited ? entry.flatMap(MeasureEntry::most).orElse(null) : null;
        if (least != null && isBelow(allowed.upper(), least)) {
            return Optional.of("below " + Figures.print(least));
        }
        return most != null && isBelow(most, allowed.lower())
                ? Optional.of("above " + Figures.print(most))
                : Optional.empty();
    }

    /** A turnout of 170,000 is of people: what the lexicon has as a share is limited as one. */
    private static boolean isCountOfShares(ComparedClaim claim) {
        boolean share = claim.subject()
                .entry()
                .filter(entry -> entry.totals() == MeasureEntry.Totals.RATE)
                .flatMap(MeasureEntry::most)
                .filter(most -> most.compareTo(HUNDRED) == 0)
                .isPresent();
        Unit unit = claim.subject().unit();
        return share && (unit.isCounted() || unit.equals(Unit.NONE));
    }

    /** The age of a bridge is no age of a person: the measure holds words of its own that name nobody. */
    private boolean isOfSomethingElse(ComparedClaim claim) {
        String measure = claim.subject().measure();
        int own = measure.indexOf(CanonicalSubject.OWN_WORDS);
        return own >= 0
                && List.of(measure.substring(own + CanonicalSubject.OWN_WORDS.length())
                                .split(" "))
                        .stream()
                        .noneMatch(lexicon.populations()::names);
    }

    /** Limits of ages and the like are in years, of temperatures in °C; all others in the unit of the figure. */
    private static Interval inUsualUnit(ComparedClaim claim) {
        Unit unit = claim.subject().unit();
        BigDecimal one =
                switch (unit.dimension()) {
                    case TIME -> YEAR.factor();
                    case TEMPERATURE -> BigDecimal.ONE;
                    default -> unit.factor();
                };
        Interval range = claim.range();
        return new Interval(divided(range.lower(), one), divided(range.upper(), one));
    }

    private static @Nullable BigDecimal divided(@Nullable BigDecimal number, BigDecimal by) {
        return number == null ? null : number.divide(by, MathContext.DECIMAL128);
    }

    private static boolean isBelow(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low != null && high != null && low.compareTo(high) < 0;
    }

    private static Found found(ComparedClaim claim, String limit) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        roles.put(claim, Role.FIGURE);
        String explanation = Telling.of(claim) + " is not plausible for " + Telling.subject(claim) + ": it allows "
                + inUsualUnit(claim).inWords() + ", " + limit + ".";
        return Found.of(InconsistencyKind.IMPLAUSIBLE_VALUE, Severity.MINOR, roles, explanation)
                .showing("plausible limit", limit);
    }
}
