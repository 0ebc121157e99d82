// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Claims, by number, in the groups in which they are compared. */
final class OutlineGroups {
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final int[] slots;
    private final int shift;
    private final int[] groups;
    private final int[] next;
    private final long[] ids;
    private final int[] firsts;
    private final long[] highest;
    private final long[] lowest;
    private final int[] figures;
    private final boolean[] wide;
    private int count;

    OutlineGroups(int claims) {
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(Math.max(1, claims)));
        slots = new int[1 << bits];
        shift = Long.SIZE - bits;
        groups = new int[claims];
        next = new int[claims];
        ids = new long[claims];
        firsts = new int[claims];
        highest = new long[claims];
        lowest = new long[claims];
        figures = new int[claims];
        wide = new boolean[claims];
    }

    void add(int claim, ByteBuffer outline) {
        int group = group(outline.getLong(Outline.GROUP));
        groups[claim] = group;
        next[claim] = firsts[group];
        firsts[group] = claim;
        if ((outline.get(Outline.FLAGS) & Outline.MEASURED) != 0) {
            highest[group] = Math.max(highest[group], outline.getLong(Outline.LOWER));
            lowest[group] = Math.min(lowest[group], outline.getLong(Outline.UPPER));
            wide[group] |= (outline.get(Outline.FLAGS) & Outline.WIDE) != 0;
            figures[group]++;
        }
    }

    private int group(long id) {
        int slot = (int) (id * SPREAD >>> shift);
        while (slots[slot] != 0 && ids[slots[slot] - 1] != id) {
            slot = slot + 1 & slots.length - 1;
        }
        if (slots[slot] == 0) {
            ids[count] = id;
            firsts[count] = -1;
            highest[count] = Long.MIN_VALUE;
            lowest[count] = Long.MAX_VALUE;
            slots[slot] = ++count;
        }
        return slots[slot] - 1;
    }

    /** Whether all its figures have a value in common, and none is wide beside another. */
    boolean isQuiet(int group) {
        return figures[group] < 2 || highest[group] <= lowest[group] && !wide[group];
    }

    int count() {
        return count;
    }

    int of(int claim) {
        return groups[claim];
    }

    /** A claim of the group; the others follow. */
    int first(int group) {
        return firsts[group];
    }

    List<Integer> claims(int group) {
        List<Integer> claims = new ArrayList<>();
        for (int claim = firsts[group]; claim >= 0; claim = next[claim]) {
            claims.add(claim);
        }
        return claims;
    }

    /** The claim after this one in its group; -1 after the last. */
    int next(int claim) {
        return next[claim];
    }
}
