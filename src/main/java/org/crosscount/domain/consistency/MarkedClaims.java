// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Claims, by number, under the marks by which they are seen. All are put in before the first is looked for. */
final class MarkedClaims {
    private static final int LEAST = 1 << 10;

    /** Mark and claim in one number each. */
    private long[] marked = new long[LEAST];

    private int size;
    private boolean sorted;

    void put(int mark, int claim) {
        if (size == marked.length) {
            marked = Arrays.copyOf(marked, size * 2);
        }
        marked[size++] = (long) mark << Integer.SIZE | claim;
    }

    /** Takes each claim under the mark. */
    void each(int mark, IntConsumer claims) {
        if (!sorted) {
            Arrays.parallelSort(marked, 0, size);
            sorted = true;
        }
        int at = Arrays.binarySearch(marked, 0, size, (long) mark << Integer.SIZE);
        for (int next = at < 0 ? -at - 1 : at; next < size && (int) (marked[next] >> Integer.SIZE) == mark; next++) {
            claims.accept((int) marked[next]);
        }
    }
}
