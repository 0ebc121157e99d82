// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.Arrays;
import java.util.function.LongConsumer;
import org.crosscount.domain.quantity.Interval;

/**
 * Figures by subject in three columns, to group, cluster and count many millions of them without an object for each. Takes
 * little more than 24 bytes a figure, twice that while they are tallied.
 *
 * <p>A subject is known by 64 bits of its id: should two subjects ever share them, their figures are tallied together, which
 * can report a conflict that is none and hides none.
 */
public final class PackedFigures {
    private static final int LEAST = 16;
    private static final int MOST_BITS = 12;

    /** A partition of this size stays in a processor's nearer cache. */
    private static final int PARTITION = 4096;

    private long[] subjects = new long[LEAST];
    private long[] lowers = new long[LEAST];
    private long[] uppers = new long[LEAST];
    private int size;

    /**
     * What became of grouping the figures.
     *
     * @param groups how many subjects there are
     * @param conflicting how many of them have figures without a common value
     * @param clusters the fewest clusters that hold every figure, one at least for each subject
     * @param pairs how many pairs on one subject have no common value; exact
     * @param inexact how many subjects have a limit that is not packed; they are in no other number but {@code groups}
     */
    public record Tally(long groups, long conflicting, long clusters, long pairs, long inexact) {}

    /** The first 64 bits of a subject's id. */
    public static long subject(String id) {
        return Long.parseUnsignedLong(id, 0, Long.BYTES * 2, 16);
    }

    public void add(long subject, Interval range) {
        add(subject, PackedLimit.lower(range.lower()), PackedLimit.upper(range.upper()));
    }

    /** With limits as {@link PackedLimit} makes them. */
    void add(long subject, long lower, long upper) {
        if (size == subjects.length) {
            int more = Math.max(LEAST, size + (size >> 1));
            subjects = Arrays.copyOf(subjects, more);
            lowers = Arrays.copyOf(lowers, more);
            uppers = Arrays.copyOf(uppers, more);
        }
        subjects[size] = subject;
        lowers[size] = lower;
        uppers[size++] = upper;
    }

    /** @param suspicious is told each subject whose figures conflict, and each that has to be looked at exactly */
    public Tally tally(LongConsumer suspicious) {
        int bits = Math.min(MOST_BITS, Math.max(1, 32 - Integer.numberOfLeadingZeros(size / PARTITION)));
        int[] ends = new int[1 << bits];
        int shift = Long.SIZE - bits;
        for (int at = 0; at < size; at++) {
            ends[(int) (subjects[at] >>> shift)]++;
        }
        int sum = 0;
        int greatest = 0;
        for (int part = 0; part < ends.length; part++) {
            int count = ends[part];
            greatest = Math.max(greatest, count);
            ends[part] = sum;
            sum += count;
        }
        long[] subject = new long[size];
        long[] lower = new long[size];
        long[] upper = new long[size];
        for (int at = 0; at < size; at++) {
            int to = ends[(int) (subjects[at] >>> shift)]++;
            subject[to] = subjects[at];
            lower[to] = lowers[at];
            upper[to] = uppers[at];
        }
        PackedPartition partition = new PackedPartition(greatest, suspicious);
        int from = 0;
        for (int end : ends) {
            partition.tally(subject, lower, upper, from, end);
            from = end;
        }
        return partition.tallied();
    }
}
