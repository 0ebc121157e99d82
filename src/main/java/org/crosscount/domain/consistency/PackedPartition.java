// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** Groups the figures of one partition by subject, and tallies each group. Its arrays serve one partition after another. */
final class PackedPartition {
    private static final int SMALL = 24;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final LongConsumer suspicious;
    private final int[] slots;
    private final int shift;
    private final int[] groupOf;
    private final int[] starts;
    private final long[] lower;
    private final long[] upper;
    private final long[] sorted;
    private long groups;
    private long conflicting;
    private long clusters;
    private long pairs;
    private long inexact;

    PackedPartition(int greatest, LongConsumer suspicious) {
        this.suspicious = suspicious;
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(Math.max(1, greatest)));
        slots = new int[1 << bits];
        shift = Long.SIZE - bits;
        groupOf = new int[greatest];
        starts = new int[greatest + 2];
        lower = new long[greatest];
        upper = new long[greatest];
        sorted = new long[greatest];
    }

    PackedFigures.Tally tallied() {
        return new PackedFigures.Tally(groups, conflicting, clusters, pairs, inexact);
    }

    void tally(long[] subject, long[] lowers, long[] uppers, int from, int to) {
        int count = to - from;
        Arrays.fill(slots, 0);
        Arrays.fill(starts, 0, count + 2, 0);
        int found = 0;
        for (int at = from; at < to; at++) {
            int slot = (int) (subject[at] * SPREAD >>> shift);
            while (slots[slot] != 0 && subject[slots[slot] - 1] != subject[at]) {
                slot = slot + 1 & slots.length - 1;
            }
            if (slots[slot] == 0) {
                slots[slot] = at + 1;
                groupOf[at - from] = found++;
            } else {
                groupOf[at - from] = groupOf[slots[slot] - 1 - from];
            }
            starts[groupOf[at - from] + 2]++;
        }
        for (int group = 2; group < found + 2; group++) {
            starts[group] += starts[group - 1];
        }
        for (int at = from; at < to; at++) {
            int place = starts[groupOf[at - from] + 1]++;
            lower[place] = lowers[at];
            upper[place] = uppers[at];
            sorted[place] = subject[at];
        }
        groups += found;
        for (int group = 0; group < found; group++) {
            group(starts[group], starts[group + 1]);
        }
    }

    /** Places hold the subject until the group is known to conflict. */
    private void group(int from, int to) {
        long highest = PackedLimit.NO_LOWER;
        long lowest = PackedLimit.NO_UPPER;
        boolean exact = true;
        for (int at = from; at < to; at++) {
            exact &= lower[at] != PackedLimit.INEXACT && upper[at] != PackedLimit.INEXACT;
            highest = Math.max(highest, lower[at]);
            lowest = Math.min(lowest, upper[at]);
        }
        if (!exact) {
            inexact++;
            suspicious.accept(sorted[from]);
        } else if (highest > lowest) {
            conflicting++;
            suspicious.accept(sorted[from]);
            clusters += clusters(from, to);
            pairs += pairs(from, to);
        } else {
            clusters++;
        }
    }

    /** Each cluster takes the lowest upper limit still open and every figure that reaches down to it. */
    private long clusters(int from, int to) {
        sortByUpper(from, to);
        long found = 1;
        long point = upper[from];
        for (int at = from + 1; at < to; at++) {
            if (lower[at] > point) {
                found++;
                point = upper[at];
            }
        }
        return found;
    }

    /** The uppers are sorted. */
    private long pairs(int from, int to) {
        System.arraycopy(lower, from, sorted, from, to - from);
        Arrays.sort(sorted, from, to);
        long found = 0;
        int below = from;
        for (int at = from; at < to; at++) {
            while (below < to && upper[below] < sorted[at]) {
                below++;
            }
            found += below - from;
        }
        return found;
    }

    private void sortByUpper(int from, int to) {
        if (to - from > SMALL) {
            sortManyByUpper(from, to);
            return;
        }
        for (int at = from + 1; at < to; at++) {
            long high = upper[at];
            long low = lower[at];
            int place = at;
            while (place > from && upper[place - 1] > high) {
                upper[place] = upper[place - 1];
                lower[place] = lower[place - 1];
                place--;
            }
            upper[place] = high;
            lower[place] = low;
        }
    }

    /** A heap sorts two columns in place. */
    private void sortManyByUpper(int from, int to) {
        for (int root = (to - from) / 2 - 1; root >= 0; root--) {
            sink(from, root, to - from);
        }
        for (int end = to - from - 1; end > 0; end--) {
            swap(from, from + end);
            sink(from, 0, end);
        }
    }

    private void sink(int from, int start, int count) {
        int root = start;
        while (2 * root + 1 < count) {
            int child = 2 * root + 1;
            if (child + 1 < count && upper[from + child + 1] > upper[from + child]) {
                child++;
            }
            if (upper[from + root] >= upper[from + child]) {
                return;
            }
            swap(from + root, from + child);
            root = child;
        }
    }

    private void swap(int one, int other) {
        long high = upper[one];
        long low = lower[one];
        upper[one] = upper[other];
        lower[one] = lower[other];
        upper[other] = high;
        lower[other] = low;
    }
}
