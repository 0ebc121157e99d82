// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.CanonicalSubject;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.claim.SubjectReader;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.lexicon.Words;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Dimension;
import org.crosscount.domain.quantity.Figures;
import org.crosscount.domain.quantity.Interval;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.source.DocumentId;

/**
 * A percentage of a whole that is above 100, or that no whole count out of the stated whole gives (the test of granularity:
 * N. J. L. Brown and J. A. J. Heathers, "The GRIM Test", 2017, applied to shares). What is told in words, "a third", is only about so much.
 */
final class ImpossibleShare implements Rule {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Set<String> NO_WHOLES = Set.of(
            "capacity",
            "target",
            "goal",
            "quota",
            "plan",
            "planned",
            "norm",
            "normal",
            "average",
            "mean",
            "usual",
            "level",
            "gdp",
            "forecast",
            "projection",
            "projected",
            "expected",
            "budget",
            "budgeted",
            "appeal",
            "appealed",
            "request",
            "requested",
            "requirement",
            "required",
            "needed",
            "pledge",
            "pledged",
            "baseline",
            "previous",
            "last",
            "earlier",
            "before",
            "pre",
            "prewar",
            "occupancy",
            "utilisation",
            "utilization",
            "coverage",
            "ratio",
            "limit",
            "threshold",
            "standard",
            "income",
            "salary",
            "price",
            "value",
            "year",
            "yearly");

    private final SubjectReader subjects;

    ImpossibleShare(Lexicon lexicon) {
        this.subjects = new SubjectReader(lexicon);
    }

    @Override
    public RuleId id() {
        return new RuleId("impossible-share", 2);
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        return isShare(claim) ? Optional.of(claim.subjectId()) : Optional.empty();
    }

    @Override
    public Set<String> watches(ComparedClaim anchor) {
        return whole(anchor)
                .map(whole -> Set.of(Keys.amount(
                        whole.measure(),
                        whole.place(),
                        whole.event().isEmpty() ? whole.periodKey() : "",
                        whole.event())))
                .orElse(Set.of());
    }

    @Override
    public Set<String> filedUnder(ComparedClaim claim) {
        CanonicalSubject subject = claim.subject();
        boolean counted = claim.isAmount()
                && !claim.claim().isDerived()
                && subject.unit().isCounted()
                && subject.entry().map(MeasureEntry::whole).orElse(true);
        return counted
                ? Set.of(Keys.amount(
                        subject.measure(),
                        subject.place(),
                        subject.event().isEmpty() ? subject.periodKey() : "",
                        subject.event()))
                : Set.of();
    }

    @Override
    public List<Finding> examine(Case examined) {
        List<Found> found = new ArrayList<>();
        Map<CanonicalSubject, Wholes> known = new HashMap<>();
        for (ComparedClaim share : examined.anchors()) {
            BigDecimal least = share.range().lower();
            if (least != null && least.compareTo(HUNDRED) > 0) {
                found.add(above(share));
            } else {
                whole(share)
                        .map(whole -> known.computeIfAbsent(whole, key -> Wholes.of(key, examined.seen())))
                        .flatMap(wholes -> granularity(share, wholes))
                        .ifPresent(found::add);
            }
        }
        return found.isEmpty() ? List.of() : List.of(Found.together(found, examined.key(), id(), parent -> List.of()));
    }

    private static boolean isShare(ComparedClaim claim) {
        return claim.kind() == ClaimKind.SHARE
                && claim.interval().isPresent()
                && claim.subject().unit().dimension() == Dimension.PERCENT
                && !claim.claim().isDerived()
                && isPartOfWhole(claim);
    }

    /** Whether the share is of a whole, not held against a capacity, a target or another year. */
    private static boolean isPartOfWhole(ComparedClaim claim) {
        String whole =
                claim.claim().base().orElseGet(() -> claim.claim().subject().measure());
        boolean amount = claim.claim().base().isEmpty()
                && claim.subject().entry().filter(entry -> !entry.whole()).isPresent()
                && claim.subject().entry().flatMap(MeasureEntry::most).isEmpty();
        return !amount && Words.of(whole).stream().noneMatch(ImpossibleShare::isNoWhole);
    }

    private static boolean isNoWhole(String word) {
        boolean year = word.length() == 4 && word.chars().allMatch(Character::isDigit);
        return year || NO_WHOLES.contains(word);
    }

    /** The whole's subject: the base read as a measure, at the share's own place, period and event. */
    private Optional<CanonicalSubject> whole(ComparedClaim share) {
        if (!isShare(share) || share.claim().base().isEmpty()) {
            return Optional.empty();
        }
        Subject own = share.claim().subject();
        Subject whole =
                new Subject(share.claim().base().get(), Optional.empty(), own.place(), own.period(), own.event());
        Claim asked = new ClaimBuilder(share.id(), ClaimKind.AMOUNT, whole).build();
        return Optional.of(subjects.read(asked));
    }

    private static Optional<Found> granularity(ComparedClaim share, Wholes wholes) {
        boolean printed = share.claim().wording().chars().anyMatch(Character::isDigit);
        boolean exact = printed && share.bound().filter(Bound.EXACT::equals).isPresent();
        List<ComparedClaim> counts = exact ? wholes.of(share) : List.of();
        boolean possible = counts.stream().anyMatch(count -> isPossible(share.range(), count));
        return counts.isEmpty() || possible ? Optional.empty() : Optional.of(impossible(share, counts.get(0)));
    }

    /** Exact counts of one whole, one for each value, by the documents that give them; the share's own is preferred. */
    private record Wholes(List<ComparedClaim> all, Map<Optional<DocumentId>, List<ComparedClaim>> byDocument) {
        static Wholes of(CanonicalSubject whole, List<ComparedClaim> seen) {
            Map<BigDecimal, ComparedClaim> all = new LinkedHashMap<>();
            Map<Optional<DocumentId>, List<ComparedClaim>> byDocument = new HashMap<>();
            for (ComparedClaim other : seen) {
                BigDecimal count = other.range().lower();
                boolean exact = other.bound().filter(Bound.EXACT::equals).isPresent()
                        && other.range().isPoint();
                if (exact && count != null && isOf(whole, other)) {
                    all.putIfAbsent(count, other);
                    byDocument
                            .computeIfAbsent(other.claim().document(), document -> new ArrayList<>())
                            .add(other);
                }
            }
            return new Wholes(List.copyOf(all.values()), byDocument);
        }

        List<ComparedClaim> of(ComparedClaim share) {
            return byDocument.getOrDefault(share.claim().document(), all).stream()
                    .filter(share::canBeOfOneWholeWith)
                    .toList();
        }

        private static boolean isOf(CanonicalSubject whole, ComparedClaim other) {
            return other.subject().population().equals(whole.population())
                    && (!whole.event().isEmpty() || other.subject().periodKey().equals(whole.periodKey()));
        }
    }

    /** Whether some whole count out of n lies within the percentages that the share allows. */
    private static boolean isPossible(Interval share, ComparedClaim whole) {
        BigDecimal count = whole.range().lower();
        if (count == null || count.signum() <= 0 || share.lower() == null || share.upper() == null) {
            return true;
        }
        BigDecimal least = share.lower().multiply(count).divide(HUNDRED).setScale(0, RoundingMode.CEILING);
        BigDecimal most = share.upper().multiply(count).divide(HUNDRED).setScale(0, RoundingMode.FLOOR);
        return least.max(BigDecimal.ZERO).compareTo(most.min(count)) <= 0;
    }

    private static Found above(ComparedClaim share) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        roles.put(share, Role.PART);
        String explanation = Telling.of(share) + " is more than all of a whole: " + Telling.subject(share)
                + " cannot be above 100 %.";
        return Found.of(InconsistencyKind.IMPOSSIBLE_SHARE, Severity.MAJOR, roles, explanation)
                .showing("the share allows", Telling.allows(share));
    }

    private static Found impossible(ComparedClaim share, ComparedClaim whole) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        roles.put(share, Role.PART);
        roles.put(whole, Role.WHOLE);
        BigDecimal count = whole.range().lower();
        Quantity said = share.claim().quantity().orElseThrow();
        BigDecimal nearest =
                count == null ? BigDecimal.ZERO : said.best().multiply(count).divide(HUNDRED, 0, RoundingMode.HALF_UP);
        BigDecimal gives =
                count == null ? BigDecimal.ZERO : nearest.multiply(HUNDRED).divide(count, 2, RoundingMode.HALF_UP);
        String explanation = "No whole count out of " + Telling.of(whole) + " gives " + Telling.of(share)
                + ": the nearest, " + Figures.print(nearest) + ", is " + Figures.print(gives) + " %.";
        return Found.of(InconsistencyKind.IMPOSSIBLE_SHARE, Severity.MAJOR, roles, explanation)
                .showing("the share allows", Telling.allows(share))
                .showing("nearest whole count", Figures.print(nearest))
                .showing("which is", Figures.print(gives) + " %");
    }
}
