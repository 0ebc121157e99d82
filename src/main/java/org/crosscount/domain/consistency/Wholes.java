// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.nio.ByteBuffer;

/**
 * The least that any whole with a mark allows. First all claims tell which wholes they are held against, then which they are,
 * and then it can be asked.
 */
final class Wholes {
    private static final int WHOLE = Outline.Marks.WHOLE.ordinal();
    private static final int PART = Outline.Marks.PART.ordinal();

    private final MarkFilter sought;
    private final MarkTable lowest = new MarkTable(Long.MAX_VALUE);

    Wholes(int claims) {
        sought = new MarkFilter(claims);
    }

    void seek(ByteBuffer outline, int[] places) {
        Outline.each(outline, places[PART], sought::add);
    }

    void add(ByteBuffer outline, int[] places) {
        Outline.each(outline, places[WHOLE], mark -> {
            if (sought.mayKnow(mark)) {
                lowest.lower(lowest.put(mark), 0, outline.getLong(Outline.UPPER));
            }
        });
    }

    /** Whether the claim asks for more than a whole of it allows. */
    boolean hasLesser(ByteBuffer outline, int[] places) {
        long lower = outline.getLong(Outline.LOWER);
        return Outline.any(outline, places[PART], mark -> {
            int place = lowest.find(mark);
            return place >= 0 && lower > lowest.get(place, 0);
        });
    }
}
