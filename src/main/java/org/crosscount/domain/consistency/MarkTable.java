// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.Arrays;

/** Numbers by mark: what is known of everything that left the mark, without an object for any. */
final class MarkTable {
    private static final int LEAST = 1 << 12;
    private static final int SPREAD = 0x9e3779b9;

    private int[] slots = new int[LEAST];
    private int[] marks = new int[LEAST / 2];
    long[] highest = new long[LEAST / 2];
    long[] lowest = new long[LEAST / 2];
    long[] first = new long[LEAST / 2];
    int[] count = new int[LEAST / 2];
    double[] sum = new double[LEAST / 2];
    private int size;

    /** Where the numbers of the mark stand; -1 where nobody left it. */
    int find(int mark) {
        int slot = slot(mark);
        return slots[slot] - 1;
    }

    /** The same; where nobody left it yet a new place. */
    int put(int mark) {
        int slot = slot(mark);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == marks.length) {
            grow();
            slot = slot(mark);
        }
        marks[size] = mark;
        highest[size] = Long.MIN_VALUE;
        lowest[size] = Long.MAX_VALUE;
        slots[slot] = ++size;
        return size - 1;
    }

    private int slot(int mark) {
        int slot = mark * SPREAD >>> Integer.numberOfLeadingZeros(slots.length) + 1;
        while (slots[slot] != 0 && marks[slots[slot] - 1] != mark) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        int more = size * 2;
        marks = Arrays.copyOf(marks, more);
        highest = Arrays.copyOf(highest, more);
        lowest = Arrays.copyOf(lowest, more);
        first = Arrays.copyOf(first, more);
        count = Arrays.copyOf(count, more);
        sum = Arrays.copyOf(sum, more);
        slots = new int[more * 2];
        for (int at = 0; at < size; at++) {
            slots[slot(marks[at])] = at + 1;
        }
    }
}
