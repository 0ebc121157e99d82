// SPDX-License-Identifier: Apache-2.0
package org.crosscount.scale;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.crosscount.domain.consistency.PackedFigures;
import org.crosscount.domain.quantity.Interval;

/** Ten million figures grouped, clustered and counted in memory, beside sorting ten million longs with the JDK. */
final class Packed {
    private static final int FIGURES = 10_000_000;
    private static final int SUBJECTS = 2_000_000;
    private static final int ROUNDS = 5;

    private Packed() {}

    static void measure(PrintStream out) {
        Random draw = new Random(11);
        long[] ids = draw.longs(SUBJECTS).toArray();
        PackedFigures packed = new PackedFigures();
        for (int at = 0; at < FIGURES; at++) {
            int subject = at % SUBJECTS;
            BigDecimal value = BigDecimal.valueOf(100L + subject % 900 + (subject % 4 == 0 ? draw.nextInt(500) : 0));
            BigDecimal margin = draw.nextInt(4) == 0 ? value.movePointLeft(1) : BigDecimal.ZERO;
            boolean open = draw.nextInt(6) == 0;
            packed.add(ids[subject], new Interval(value.subtract(margin), open ? null : value.add(margin)));
        }
        long[] random = draw.longs(FIGURES).toArray();
        Medians medians = new Medians();
        for (int round = 0; round < ROUNDS; round++) {
            long[] unsorted = random.clone();
            long start = System.nanoTime();
            Arrays.sort(unsorted);
            long sorted = System.nanoTime();
            PackedFigures.Tally tally = packed.tally(subject -> {});
            long tallied = System.nanoTime();
            medians.add("sorted", sorted - start);
            medians.add("tallied", tallied - sorted);
            out.printf(
                    Locale.ROOT,
                    "(b) round %d: %,d figures on %,d subjects (%,d in conflict) in %d ms, longs sorted in %d ms%n",
                    round + 1,
                    FIGURES,
                    tally.groups(),
                    tally.conflicting(),
                    (tallied - sorted) / 1_000_000,
                    (sorted - start) / 1_000_000);
        }
        out.printf(
                Locale.ROOT,
                "(b) grouped, clustered and counted in %.2f of the time of sorting (median of %d rounds)%n",
                medians.of("tallied") / (double) medians.of("sorted"),
                ROUNDS);
    }
}
