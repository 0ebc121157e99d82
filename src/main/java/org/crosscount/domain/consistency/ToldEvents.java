// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Which groups may tell an event otherwise than another group does, or than they do themselves: where two tellings that may
 * be of one event come together, and the figures of all that come together have no common value.
 */
final class ToldEvents {
    private static final int TELLING = Outline.Marks.TELLING.ordinal();
    private static final int TOLD = Outline.Marks.TOLD.ordinal();

    private static final int WHOSE = 0;
    private static final int HIGHEST = 1;
    private static final int LOWEST = 2;

    /** No mark, for those have 32 bits. */
    private static final long NONE = Long.MIN_VALUE;

    private final MarkTable seen = new MarkTable(MarkTable.NOBODY, Long.MIN_VALUE, Long.MAX_VALUE);
    private final MarkedClaims marked = new MarkedClaims();
    private final long[] telling;
    private final boolean[] several;
    private final long[] highest;
    private final long[] lowest;

    ToldEvents(int groups) {
        telling = new long[groups];
        several = new boolean[groups];
        highest = new long[groups];
        lowest = new long[groups];
        Arrays.fill(telling, NONE);
        Arrays.fill(highest, Long.MIN_VALUE);
        Arrays.fill(lowest, Long.MAX_VALUE);
    }

    /** Takes in where the claim is seen. */
    void add(int claim, ByteBuffer outline, int[] places) {
        int at = places[TELLING];
        int marks = outline.getShort(at);
        if (marks == 0) {
            return;
        }
        int first = at + Short.BYTES;
        long own = outline.getInt(first);
        for (int next = first + Integer.BYTES; --marks > 0; next += Integer.BYTES) {
            marked.put(outline.getInt(next), claim);
            int place = seen.put(outline.getInt(next));
            seen.tell(place, WHOSE, own);
            seen.raise(place, HIGHEST, outline.getLong(Outline.LOWER));
            seen.lower(place, LOWEST, outline.getLong(Outline.UPPER));
        }
    }

    /** Takes in what the claim sees; all claims were added before. */
    void look(ByteBuffer outline, int[] places, int group) {
        if (outline.getShort(places[TELLING]) == 0) {
            return;
        }
        int own = outline.getInt(places[TELLING] + Short.BYTES);
        several[group] |= telling[group] != NONE && telling[group] != own;
        telling[group] = own;
        widen(group, outline.getLong(Outline.LOWER), outline.getLong(Outline.UPPER));
        Outline.each(outline, places[TOLD], mark -> {
            int place = seen.find(mark);
            if (place >= 0) {
                several[group] |= seen.get(place, WHOSE) != own;
                widen(group, seen.get(place, HIGHEST), seen.get(place, LOWEST));
            }
        });
    }

    private void widen(int group, long lower, long upper) {
        highest[group] = Math.max(highest[group], lower);
        lowest[group] = Math.min(lowest[group], upper);
    }

    /** Whether the group may have to be examined; all its claims have looked. */
    boolean mayBeApart(int group) {
        return several[group] && highest[group] > lowest[group];
    }

    /** What was added, by mark. */
    MarkedClaims marked() {
        return marked;
    }
}
