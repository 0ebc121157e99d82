// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

/**
 * Marks that somebody looks for. It knows each of them, and takes some others for one of them as well, so that what it does
 * not know need not be kept. Small enough to stay in a processor's cache where {@link MarkTable} would not.
 */
final class MarkFilter {
    /** So many bits for a claim, which looks for a dozen marks at most with few exceptions. */
    private static final int BITS_PER_CLAIM = 32;

    private static final int SPREAD = 0x9e3779b9;

    private final long[] bits;
    private final int shift;

    MarkFilter(int claims) {
        long wanted = Math.min(1L << 30, Math.max(1L << 12, (long) claims * BITS_PER_CLAIM));
        int size = Long.SIZE - Long.numberOfLeadingZeros(wanted - 1);
        bits = new long[1 << size - 6];
        shift = Integer.SIZE - size;
    }

    void add(int mark) {
        int bit = mark * SPREAD >>> shift;
        bits[bit >>> 6] |= 1L << bit;
    }

    boolean mayKnow(int mark) {
        int bit = mark * SPREAD >>> shift;
        return (bits[bit >>> 6] & 1L << bit) != 0;
    }
}
