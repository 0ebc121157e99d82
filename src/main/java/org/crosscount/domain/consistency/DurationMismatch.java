// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.lexicon.Words;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Dimension;
import org.crosscount.domain.quantity.Interval;
import org.crosscount.domain.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * "Two decades" against the date on which the same event began. The duration counts back from the claim's as-of date (or
 * its document's) and is good to one of its units either way.
 */
final class DurationMismatch implements Rule {
    private static final Set<String> ENDINGS = Set.of(
            "end",
            "ended",
            "release",
            "released",
            "freed",
            "withdrawal",
            "withdrew",
            "ceasefire",
            "truce",
            "reopening",
            "reopened",
            "lifted",
            "resigned",
            "fall",
            "conclusion",
            "surrender",
            "rescue",
            "rescued",
            "collapse");
    /** Nobody tells the beginning of one event in more ways. */
    private static final int MOST_STARTS = 500;

    private static final BigDecimal DAYS_A_YEAR = new BigDecimal("365.25");
    private static final BigDecimal TWO_YEARS = new BigDecimal(730);
    private static final BigDecimal SECONDS_A_DAY = Unit.of("day").factor();

    @Override
    public RuleId id() {
        return new RuleId("duration-mismatch", 1);
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        return isCountedBack(claim) ? Optional.of(claim.subjectId()) : Optional.empty();
    }

    @Override
    public Set<String> watches(ComparedClaim anchor) {
        return isCountedBack(anchor) ? Set.of(Keys.occurrences(anchor.subject())) : Set.of();
    }

    @Override
    public Set<String> filedUnder(ComparedClaim claim) {
        boolean start = claim.kind() == ClaimKind.OCCURRENCE
                && !claim.subject().event().isEmpty()
                && claim.subject().period().isPresent();
        return start ? Set.of(Keys.occurrences(claim.subject())) : Set.of();
    }

    @Override
    public List<Finding> examine(Case examined) {
        List<Found> found = new ArrayList<>();
        List<ComparedClaim> beginnings = examined.seen().stream()
                .filter(event -> !isEnding(event))
                .limit(MOST_STARTS)
                .toList();
        for (ComparedClaim duration : examined.anchors()) {
            Period asOf = duration.told().orElseThrow();
            List<ComparedClaim> starts =
                    beginnings.stream().filter(event -> isBefore(event, asOf)).toList();
            boolean fits = starts.stream().anyMatch(start -> fits(duration, asOf, start));
            if (!starts.isEmpty() && !fits) {
                found.add(found(duration, asOf, starts));
            }
        }
        return found.isEmpty() ? List.of() : List.of(Found.together(found, examined.key(), id(), parent -> List.of()));
    }

    private static boolean isCountedBack(ComparedClaim claim) {
        return claim.kind() == ClaimKind.DURATION
                && claim.interval().isPresent()
                && !claim.subject().event().isEmpty()
                && claim.subject().unit().dimension() == Dimension.TIME
                && claim.told()
                        .filter(date -> date.earliest() != null && date.latest() != null)
                        .isPresent();
    }

    private static boolean isEnding(ComparedClaim event) {
        return Words.of(event.claim().subject().measure() + " "
                        + event.claim().quote().exact())
                .stream()
                .anyMatch(ENDINGS::contains);
    }

    private static boolean isBefore(ComparedClaim event, Period asOf) {
        return event.subject().period().filter(when -> when.isBefore(asOf)).isPresent();
    }

    /** Whether some day of the start and some day of the as-of date are as far apart as the duration allows. */
    private static boolean fits(ComparedClaim duration, Period asOf, ComparedClaim start) {
        return !elapsed(asOf, start).isDisjointFrom(days(duration.range()));
    }

    private static Interval elapsed(Period asOf, ComparedClaim start) {
        Period began = start.subject().period().orElseThrow().widened();
        LocalDate first = began.earliest();
        LocalDate last = began.latest();
        return new Interval(
                last == null ? null : between(last, asOf.earliest()),
                first == null ? null : between(first, asOf.latest()));
    }

    private static @Nullable BigDecimal between(LocalDate from, @Nullable LocalDate to) {
        return to == null ? null : BigDecimal.valueOf(to.toEpochDay() - from.toEpochDay());
    }

    private static Interval days(Interval seconds) {
        return new Interval(days(seconds.lower(), RoundingMode.FLOOR), days(seconds.upper(), RoundingMode.CEILING));
    }

    private static @Nullable BigDecimal days(@Nullable BigDecimal seconds, RoundingMode rounding) {
        return seconds == null ? null : seconds.divide(SECONDS_A_DAY, 0, rounding);
    }

    /** In years where it is more than two of them. */
    private static String told(Interval days) {
        BigDecimal most = days.upper() == null ? days.lower() : days.upper();
        if (most == null || most.compareTo(TWO_YEARS) < 0) {
            return days.inWords() + " days";
        }
        return new Interval(years(days.lower()), years(days.upper())).inWords() + " years";
    }

    private static @Nullable BigDecimal years(@Nullable BigDecimal days) {
        return days == null ? null : days.divide(DAYS_A_YEAR, 1, RoundingMode.HALF_UP);
    }

    private static Found found(ComparedClaim duration, Period asOf, List<ComparedClaim> starts) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        roles.put(duration, Role.STATEMENT);
        starts.forEach(start -> roles.put(start, Role.EVENT));
        ComparedClaim start = starts.get(0);
        String explanation = Telling.of(duration) + ", counted back from " + asOf.edtf() + ", does not reach "
                + Telling.of(start) + ", " + Telling.when(start) + ": that is "
                + told(elapsed(asOf, start)) + ", and the words allow " + told(days(duration.range())) + ".";
        return Found.of(InconsistencyKind.DURATION_MISMATCH, Severity.MINOR, roles, explanation)
                .showing("counted back from", asOf.edtf())
                .showing("days since the start", elapsed(asOf, start).inWords())
                .showing("days the duration allows", days(duration.range()).inWords());
    }
}
