// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.Arrays;

/**
 * A few numbers by mark: what is known of everything that left the mark, without an object for any. The numbers of a mark
 * stand together, so that looking one up touches memory in two places.
 */
final class MarkTable {
    /** In place of whoever left a mark. Who has the second for its number is taken for several. */
    static final long NOBODY = Long.MIN_VALUE;

    static final long SEVERAL = Long.MAX_VALUE;

    private static final int LEAST = 1 << 12;
    private static final int SPREAD = 0x9e3779b9;

    /** Mark, and one more than its place. */
    private long[] slots = new long[LEAST];

    private final long[] initial;
    private long[] values;
    private int size;

    /** @param initial the numbers of a mark that is put in, in the order in which they are asked for */
    MarkTable(long... initial) {
        this.initial = initial.clone();
        this.values = new long[LEAST / 2 * initial.length];
    }

    /** The place of the mark; -1 where nobody left it. */
    int find(int mark) {
        return (int) slots[slot(mark)] - 1;
    }

    /** The same; where nobody left it yet a new place. */
    int put(int mark) {
        int slot = slot(mark);
        if (slots[slot] != 0) {
            return (int) slots[slot] - 1;
        }
        if (size == slots.length / 2) {
            grow();
            slot = slot(mark);
        }
        System.arraycopy(initial, 0, values, size * initial.length, initial.length);
        slots[slot] = (long) mark << Integer.SIZE | ++size;
        return size - 1;
    }

    long get(int place, int which) {
        return values[place * initial.length + which];
    }

    void set(int place, int which, long number) {
        values[place * initial.length + which] = number;
    }

    void add(int place, int which, long number) {
        values[place * initial.length + which] += number;
    }

    /** Raises the number where this one is greater. */
    void raise(int place, int which, long number) {
        int at = place * initial.length + which;
        values[at] = Math.max(values[at], number);
    }

    /** Lowers the number where this one is less. */
    void lower(int place, int which, long number) {
        int at = place * initial.length + which;
        values[at] = Math.min(values[at], number);
    }

    /** A number that was put in by {@link #addTo}; zero before. */
    double sum(int place, int which) {
        return Double.longBitsToDouble(get(place, which));
    }

    /** Adds to a number that may be greater than what is exact. */
    void addTo(int place, int which, double number) {
        set(place, which, Double.doubleToRawLongBits(sum(place, which) + number));
    }

    /** Notes who left the mark: {@link #NOBODY} before the first, {@link #SEVERAL} once there is another. */
    void tell(int place, int which, long whose) {
        long known = get(place, which);
        if (known != whose) {
            set(place, which, known == NOBODY ? whose : SEVERAL);
        }
    }

    private int slot(int mark) {
        int slot = mark * SPREAD >>> Integer.numberOfLeadingZeros(slots.length) + 1;
        while (slots[slot] != 0 && (int) (slots[slot] >> Integer.SIZE) != mark) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        values = Arrays.copyOf(values, values.length * 2);
        for (long entry : before) {
            if (entry != 0) {
                slots[slot((int) (entry >> Integer.SIZE))] = entry;
            }
        }
    }
}
