// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Figures;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Figures that differ by a power of ten to within 1 %: a digit or a scale word has slipped. Ranges slip when both their
 * limits do.
 */
final class Slips {
    private static final BigDecimal LOW = new BigDecimal("0.99");
    private static final BigDecimal HIGH = new BigDecimal("1.01");
    private static final int GREATEST_POWER = 12;

    private final NavigableMap<BigDecimal, List<ComparedClaim>> lows = new TreeMap<>();
    private final NavigableMap<BigDecimal, List<ComparedClaim>> highs = new TreeMap<>();
    private final Set<ComparedClaim> below = new LinkedHashSet<>();
    private final Set<ComparedClaim> above = new LinkedHashSet<>();
    private Optional<Pair> first = Optional.empty();

    private record Pair(ComparedClaim low, ComparedClaim high, int power) {}

    private Slips() {}

    /** One finding for all slips among the claims that no other kind has taken; these are taken then. */
    static List<Found> among(List<ComparedClaim> claims, Set<ComparedClaim> taken) {
        Slips figures = new Slips();
        Slips ranges = new Slips();
        for (ComparedClaim claim : claims) {
            Optional<Quantity> quantity = claim.claim().quantity().filter(said -> !taken.contains(claim));
            quantity.ifPresent(said -> (said.bound() == Bound.RANGE ? ranges : figures).add(claim, said));
        }
        List<Found> found = new ArrayList<>();
        for (Slips slips : List.of(figures, ranges)) {
            slips.find().ifPresent(found::add);
            taken.addAll(slips.below);
            taken.addAll(slips.above);
        }
        return found;
    }

    /** A figure with no upper limit is never too low, one with no lower limit never too high. */
    private void add(ComparedClaim claim, Quantity said) {
        Unit unit = claim.subject().unit();
        BigDecimal key = said.bound() == Bound.RANGE ? said.lower() : said.value();
        if (key == null || key.signum() <= 0) {
            return;
        }
        BigDecimal base = unit.toBase(key);
        if (claim.range().upper() != null) {
            lows.computeIfAbsent(base, value -> new ArrayList<>()).add(claim);
        }
        if (said.lower() != null || said.bound() == Bound.NEARLY) {
            highs.computeIfAbsent(base, value -> new ArrayList<>()).add(claim);
        }
    }

    private Optional<Found> find() {
        for (int power = 1; power <= GREATEST_POWER; power++) {
            for (Map.Entry<BigDecimal, List<ComparedClaim>> low : lows.entrySet()) {
                mark(low.getValue(), around(highs, low.getKey().scaleByPowerOfTen(power)), power);
            }
            for (Map.Entry<BigDecimal, List<ComparedClaim>> high : highs.entrySet()) {
                if (!around(lows, high.getKey().scaleByPowerOfTen(-power)).isEmpty()) {
                    addHigh(high.getValue(), power);
                }
            }
        }
        return first.map(this::found);
    }

    private void mark(List<ComparedClaim> low, List<ComparedClaim> candidates, int power) {
        for (ComparedClaim claim : low) {
            candidates.stream()
                    .filter(high -> fits(claim, high, power))
                    .findFirst()
                    .ifPresent(high -> {
                        below.add(claim);
                        above.add(high);
                        first = first.or(() -> Optional.of(new Pair(claim, high, power)));
                    });
        }
    }

    private void addHigh(List<ComparedClaim> high, int power) {
        for (ComparedClaim claim : high) {
            BigDecimal base = claim.claim()
                    .quantity()
                    .map(Slips::key)
                    .map(claim.subject().unit()::toBase)
                    .orElseThrow();
            boolean slipped =
                    around(lows, base.scaleByPowerOfTen(-power)).stream().anyMatch(low -> fits(low, claim, power));
            if (slipped) {
                above.add(claim);
            }
        }
    }

    private static @Nullable BigDecimal key(Quantity said) {
        return said.bound() == Bound.RANGE ? said.lower() : said.value();
    }

    /** One claim for each value within 1 % of the number; of ranges, which need a second look, a bounded few. */
    private static List<ComparedClaim> around(NavigableMap<BigDecimal, List<ComparedClaim>> values, BigDecimal number) {
        Collection<List<ComparedClaim>> near = values.subMap(number.multiply(LOW), true, number.multiply(HIGH), true)
                .values();
        return near.stream().limit(MOST_CANDIDATES).map(claims -> claims.get(0)).toList();
    }

    /** Within 1 % of one number there are hardly more ranges on one subject; the rest are left to the general kind. */
    private static final int MOST_CANDIDATES = 20;

    /** For ranges the upper limits have to be as far apart as the lower ones. */
    private static boolean fits(ComparedClaim low, ComparedClaim high, int power) {
        if (!low.range().isDisjointFrom(high.range())) {
            return false;
        }
        BigDecimal one = low.range().upper();
        BigDecimal other = high.range().upper();
        boolean ranges = low.bound().filter(Bound.RANGE::equals).isPresent();
        if (!ranges || one == null || other == null) {
            return !ranges;
        }
        BigDecimal times = one.scaleByPowerOfTen(power);
        return other.compareTo(times.multiply(LOW)) >= 0 && other.compareTo(times.multiply(HIGH)) <= 0;
    }

    private Found found(Pair pair) {
        boolean highStandsAlone = above.size() <= below.size();
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        roles.put(pair.high(), role(highStandsAlone, pair.high(), below));
        roles.put(pair.low(), role(!highStandsAlone, pair.low(), above));
        above.forEach(claim -> roles.putIfAbsent(claim, role(highStandsAlone, claim, below)));
        below.forEach(claim -> roles.putIfAbsent(claim, role(!highStandsAlone, claim, above)));
        String times = Figures.print(BigDecimal.TEN.pow(pair.power()));
        String explanation = "On " + Telling.subject(pair.low()) + ", " + Telling.of(pair.high()) + " is " + times
                + " times " + Telling.of(pair.low()) + ", to within 1 %: a digit or a scale word may have slipped.";
        return Found.of(InconsistencyKind.MAGNITUDE_MISMATCH, Severity.MAJOR, roles, explanation)
                .showing("ratio", "10^" + pair.power() + " to within 1 %");
    }

    /** A figure that slipped both ways is one of several. */
    private static Role role(boolean standsAlone, ComparedClaim claim, Set<ComparedClaim> otherSide) {
        return standsAlone && !otherSide.contains(claim) ? Role.OUTLIER : Role.FIGURE;
    }
}
