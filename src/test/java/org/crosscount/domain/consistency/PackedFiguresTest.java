// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.crosscount.domain.quantity.Interval;
import org.junit.jupiter.api.Test;

class PackedFiguresTest {
    @Test
    void the_tally_is_that_of_exact_decimals() {
        Random random = new Random(7);
        for (int draw = 0; draw < 60; draw++) {
            int subjects = 1 + random.nextInt(draw % 3 == 0 ? 3 : 400);
            Map<Long, List<Interval>> bySubject = new HashMap<>();
            PackedFigures packed = new PackedFigures();
            for (int at = 0; at < 2000; at++) {
                long subject = new Random(random.nextInt(subjects)).nextLong();
                Interval range = range(random, 200);
                bySubject.computeIfAbsent(subject, s -> new ArrayList<>()).add(range);
                packed.add(subject, range);
            }
            Set<Long> suspicious = new HashSet<>();
            PackedFigures.Tally tally = packed.tally(suspicious::add);
            assertThat(tally.groups()).isEqualTo(bySubject.size());
            assertThat(tally.pairs())
                    .isEqualTo(bySubject.values().stream()
                            .mapToLong(Clusters::conflictingPairs)
                            .sum());
            Set<Long> crossed = new HashSet<>();
            bySubject.forEach((subject, ranges) -> {
                if (Interval.core(ranges).isCrossed()) {
                    crossed.add(subject);
                }
            });
            assertThat(suspicious).isEqualTo(crossed);
            assertThat(tally.conflicting()).isEqualTo(crossed.size());
            assertThat(tally.clusters()).isGreaterThanOrEqualTo(tally.groups() + tally.conflicting());
            assertThat(tally.inexact()).isZero();
        }
    }

    @Test
    void what_cannot_be_packed_exactly_is_left_to_decimals() {
        for (String limit : List.of("0.0000001", "9000000000001", "1E+30", "-1E+19", "123456789.1234567")) {
            PackedFigures packed = new PackedFigures();
            packed.add(1, new Interval(new BigDecimal(limit), null));
            assertThat(packed.tally(subject -> {}).inexact()).as(limit).isEqualTo(1);
        }
        for (String limit : List.of("0.000001", "9000000000000", "-9E+12", "123456789.123456", "0")) {
            PackedFigures packed = new PackedFigures();
            packed.add(1, new Interval(new BigDecimal(limit), new BigDecimal(limit)));
            assertThat(packed.tally(subject -> {}).inexact()).as(limit).isZero();
        }
    }

    private static Interval range(Random random, int most) {
        BigDecimal low = BigDecimal.valueOf(random.nextInt(most), random.nextInt(3));
        return switch (random.nextInt(6)) {
            case 0 -> new Interval(null, low);
            case 1 -> new Interval(low, null);
            default -> new Interval(low, low.add(BigDecimal.valueOf(random.nextInt(most))));
        };
    }
}
