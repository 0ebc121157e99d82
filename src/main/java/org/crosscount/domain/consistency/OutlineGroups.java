// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

/** Claims, by number, in the groups in which they are compared. */
final class OutlineGroups {
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final int[] slots;
    private final int shift;
    private final int[] groups;
    private final int[] next;
    private final long[] ids;
    private final int[] firsts;
    private int count;

    OutlineGroups(int claims) {
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(Math.max(1, claims)));
        slots = new int[1 << bits];
        shift = Long.SIZE - bits;
        groups = new int[claims];
        next = new int[claims];
        ids = new long[claims];
        firsts = new int[claims];
    }

    void add(int claim, long id) {
        int slot = (int) (id * SPREAD >>> shift);
        while (slots[slot] != 0 && ids[slots[slot] - 1] != id) {
            slot = slot + 1 & slots.length - 1;
        }
        if (slots[slot] == 0) {
            ids[count] = id;
            firsts[count] = -1;
            slots[slot] = ++count;
        }
        int group = slots[slot] - 1;
        groups[claim] = group;
        next[claim] = firsts[group];
        firsts[group] = claim;
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

    /** The claim after this one in its group; -1 after the last. */
    int next(int claim) {
        return next[claim];
    }
}
