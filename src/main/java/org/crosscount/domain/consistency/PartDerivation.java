// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscount.domain.claim.CanonicalSubject;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.lexicon.Aggregate;
import org.crosscount.domain.lexicon.Digest;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Interval;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a whole and one of its parts, told in one document in one voice: 521 attacks, of which 358 in one
 * province, leave 163 elsewhere and are 68.7 %. The part differs from the whole in people, place or measure, and in nothing
 * else; the rest has a name where the part is a place, or the lexicon knows who else there is.
 */
final class PartDerivation {
    /** Begins the id of what is left of a place. */
    static final String ELSEWHERE = ClaimId.DERIVED_PREFIX + "elsewhere-";

    /** Begins the id of what is left of people. */
    static final String OTHERS = ClaimId.DERIVED_PREFIX + "others-";

    /** Begins the id of a ratio. */
    static final String RATIO = ClaimId.DERIVED_PREFIX + "ratio-";

    /** Where one voice tells more amounts of one time in one document, they are a table and not a whole and its parts. */
    private static final int MOST_TOGETHER = 24;

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DECIMALS = 2;
    private static final Unit PERCENT = Unit.of("%");

    private final Lexicon lexicon;

    PartDerivation(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The key that amounts have in common of which one can be part of another; empty for any other claim. */
    Optional<String> toldTogether(ComparedClaim claim) {
        boolean counts = claim.isAmount()
                && !claim.claim().isDerived()
                && !claim.isVague()
                && claim.claim().document().isPresent()
                && claim.aggregate() != Aggregate.RATE;
        CanonicalSubject subject = claim.subject();
        return counts
                ? Optional.of(String.join(
                        "\n",
                        "told together",
                        Derivation.toldIn(claim),
                        subject.unitKey(),
                        subject.periodKey(),
                        subject.event(),
                        subject.definition().toString(),
                        claim.countedUpTo().map(Period::key).orElse("")))
                : Optional.empty();
    }

    /** As a whole: keys of the parts that may stand beside it. */
    Set<String> wholeKeys(ComparedClaim claim) {
        CanonicalSubject subject = claim.subject();
        String people = subject.populationKey();
        return toldTogether(claim)
                .map(told -> Set.of(
                        placeKey(told, subject, subject.place()),
                        peopleKey(told, subject, people),
                        measureKey(told, subject, subject.measure())))
                .orElse(Set.of());
    }

    /** As a part: the keys of all that can be a whole of it. */
    Set<String> partKeys(ComparedClaim claim) {
        Set<String> keys = new TreeSet<>();
        CanonicalSubject subject = claim.subject();
        toldTogether(claim).ifPresent(told -> {
            lexicon.places().holding(subject.place()).forEach(place -> keys.add(placeKey(told, subject, place)));
            lexicon.measures().wholesOf(subject.measure()).stream()
                    .limit(1)
                    .forEach(measure -> keys.add(measureKey(told, subject, measure)));
            for (String word : subject.population()) {
                Set<String> fewer = new TreeSet<>(subject.population());
                fewer.remove(word);
                keys.add(peopleKey(told, subject, String.join("+", fewer)));
            }
        });
        return keys;
    }

    private static String placeKey(String told, CanonicalSubject subject, String place) {
        return String.join("\n", told, "place", subject.measure(), subject.populationKey(), place);
    }

    private static String peopleKey(String told, CanonicalSubject subject, String people) {
        return String.join("\n", told, "people", subject.measure(), subject.place(), people);
    }

    private static String measureKey(String told, CanonicalSubject subject, String measure) {
        return String.join("\n", told, "measure", subject.place(), subject.populationKey(), measure);
    }

    /** @param together claims that have {@link #toldTogether} in common */
    List<Claim> among(List<ComparedClaim> together) {
        List<Claim> derived = new ArrayList<>();
        if (together.size() <= MOST_TOGETHER) {
            for (ComparedClaim whole : together) {
                for (ComparedClaim part : together) {
                    if (whole != part && isPart(part, whole)) {
                        remainder(whole, part).ifPresent(derived::add);
                        ratio(whole, part).ifPresent(derived::add);
                    }
                }
            }
        }
        return derived;
    }

    private boolean isPart(ComparedClaim part, ComparedClaim whole) {
        boolean smaller = !part.range().isAbove(whole.range()) && !part.range().equals(whole.range());
        return smaller && (isOfPlace(part, whole) || addedWord(part, whole).isPresent() || isOfMeasure(part, whole));
    }

    private boolean isOfPlace(ComparedClaim part, ComparedClaim whole) {
        CanonicalSubject narrow = part.subject();
        CanonicalSubject wide = whole.subject();
        return narrow.measure().equals(wide.measure())
                && narrow.population().equals(wide.population())
                && !wide.place().isEmpty()
                && lexicon.places().holding(narrow.place()).contains(wide.place());
    }

    private boolean isOfMeasure(ComparedClaim part, ComparedClaim whole) {
        CanonicalSubject narrow = part.subject();
        CanonicalSubject wide = whole.subject();
        return narrow.place().equals(wide.place())
                && narrow.population().equals(wide.population())
                && lexicon.measures().wholesOf(narrow.measure()).stream()
                        .limit(1)
                        .anyMatch(wide.measure()::equals);
    }

    /** The word by which the part's people are fewer than the whole's. */
    private static Optional<String> addedWord(ComparedClaim part, ComparedClaim whole) {
        CanonicalSubject narrow = part.subject();
        CanonicalSubject wide = whole.subject();
        Set<String> added = new TreeSet<>(narrow.population());
        added.removeAll(wide.population());
        boolean same = narrow.measure().equals(wide.measure())
                && narrow.place().equals(wide.place())
                && narrow.population().containsAll(wide.population());
        return same && added.size() == 1 ? added.stream().findFirst() : Optional.empty();
    }

    private Optional<Claim> remainder(ComparedClaim whole, ComparedClaim part) {
        Interval all = whole.range();
        Interval some = part.range();
        if (all.lower() == null || all.upper() == null || some.lower() == null || some.upper() == null) {
            return Optional.empty();
        }
        Interval left = new Interval(
                all.lower().subtract(some.upper()).max(BigDecimal.ZERO),
                all.upper().subtract(some.lower()));
        return rest(whole, part).map(subject -> {
            Quantity quantity = quantity(left, whole);
            String told = Telling.printed(whole.claim()) + " less " + Telling.printed(part.claim()) + " leaves "
                    + left.inWords();
            return claim(
                            isOfPlace(part, whole) ? ELSEWHERE : OTHERS,
                            ClaimKind.AMOUNT,
                            subject,
                            quantity,
                            told,
                            whole,
                            part)
                    .aggregate(whole.claim().aggregate().orElse(null))
                    .build();
        });
    }

    private Optional<Subject> rest(ComparedClaim whole, ComparedClaim part) {
        Subject all = whole.claim().subject();
        if (isOfPlace(part, whole)) {
            Optional<String> elsewhere = part.claim()
                    .subject()
                    .place()
                    .map(place -> all.place().orElse(whole.subject().place()) + " outside " + place);
            return elsewhere.map(place ->
                    new Subject(all.measure(), all.population(), Optional.of(place), all.period(), all.event()));
        }
        Optional<String> others = addedWord(part, whole).flatMap(word -> others(word, whole));
        return others.map(word -> new Subject(
                all.measure(),
                Optional.of(all.population().map(who -> who + " " + word).orElse(word)),
                all.place(),
                all.period(),
                all.event()));
    }

    /** Who else there is, where a word and one other make up all. */
    private Optional<String> others(String word, ComparedClaim whole) {
        return lexicon.populations().complements().stream()
                .filter(group -> group.size() == 2
                        && group.contains(word)
                        && lexicon.populations()
                                .isWithin(
                                        whole.subject().population(),
                                        lexicon.populations().sharedBy(group)))
                .flatMap(Set::stream)
                .filter(other -> !other.equals(word))
                .findFirst();
    }

    private static Optional<Claim> ratio(ComparedClaim whole, ComparedClaim part) {
        Interval all = whole.range();
        Interval some = part.range();
        boolean known = all.lower() != null
                && all.lower().signum() > 0
                && all.upper() != null
                && some.lower() != null
                && some.upper() != null;
        if (!known) {
            return Optional.empty();
        }
        BigDecimal least = percent(some.lower(), all.upper(), RoundingMode.FLOOR);
        BigDecimal most =
                percent(some.upper(), all.lower(), RoundingMode.CEILING).min(HUNDRED);
        Quantity quantity = least.compareTo(most) == 0
                ? Quantity.exact(least, PERCENT)
                : Quantity.range(least.min(most), most, PERCENT);
        String told = Telling.printed(part.claim()) + " of " + Telling.printed(whole.claim()) + " is "
                + new Interval(least.min(most), most).inWords() + " %";
        return Optional.of(claim(RATIO, ClaimKind.SHARE, part.claim().subject(), quantity, told, whole, part)
                .base(whole.claim().subject().measure())
                .build());
    }

    private static BigDecimal percent(@Nullable BigDecimal some, @Nullable BigDecimal all, RoundingMode rounding) {
        if (some == null || all == null) {
            throw new IllegalArgumentException("a ratio needs both limits");
        }
        return some.multiply(HUNDRED).divide(all, DECIMALS, rounding);
    }

    private static Quantity quantity(Interval left, ComparedClaim whole) {
        Unit unit = whole.claim().quantity().map(Quantity::unit).orElse(Unit.NONE);
        Interval shown = whole.subject().unit().fromBase(left);
        BigDecimal lower = shown.lower() == null ? BigDecimal.ZERO : shown.lower();
        BigDecimal upper = shown.upper() == null ? lower : shown.upper();
        return lower.compareTo(upper) == 0 ? Quantity.exact(lower, unit) : Quantity.range(lower, upper, unit);
    }

    private static ClaimBuilder claim(
            String prefix,
            ClaimKind kind,
            Subject subject,
            Quantity quantity,
            String told,
            ComparedClaim whole,
            ComparedClaim part) {
        Claim from = part.claim();
        ClaimId id = new ClaimId(
                prefix + Digest.of(whole.id().value() + "\n" + part.id().value()));
        return new ClaimBuilder(id, kind, subject)
                .quote(from.quote())
                .figure(from.figure().orElse(null))
                .quantity(quantity)
                .counted(from.counted().orElse(null))
                .attribution(from.attribution().orElse(null))
                .document(from.document().orElse(null))
                .published(from.published().orElse(null))
                .asOf(from.asOf().orElse(null))
                .assumptions(List.of(Derivation.TOLD + told))
                .status(ClaimStatus.DERIVED)
                .parents(List.of(whole.id(), part.id()));
    }
}
