// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.nio.ByteBuffer;
import java.util.function.IntConsumer;

/**
 * Which rules may find something because another group's claim is seen. First all claims tell what they watch, then what they
 * are seen by, and then it can be asked.
 */
final class SeenMarks {
    private static final int SEEN = Outline.Marks.SEEN.ordinal();
    private static final int WATCHED = Outline.Marks.WATCHED.ordinal();
    private static final int ALL_WATCHED = Outline.Marks.ALL_WATCHED.ordinal();

    private final MarkFilter watched;
    private final MarkTable seen = new MarkTable(MarkTable.NOBODY);

    SeenMarks(int claims) {
        watched = new MarkFilter(claims);
    }

    void watch(ByteBuffer outline, int[] places) {
        int any = places[WATCHED];
        for (int left = outline.getShort(any), next = any + 2; left > 0; left -= 2, next += 8) {
            watched.add(outline.getInt(next + 4));
        }
        int at = places[ALL_WATCHED];
        int end = at + 2 + 4 * outline.getShort(at);
        for (int next = at + 2; next < end; next += 8 + 4 * outline.getInt(next + 4)) {
            each(outline, next, watched::add);
        }
    }

    /** Takes each mark of those that a rule has to see together. */
    private static void each(ByteBuffer outline, int rule, IntConsumer mark) {
        int marks = outline.getInt(rule + 4);
        for (int each = 0; each < marks; each++) {
            mark.accept(outline.getInt(rule + 8 + 4 * each));
        }
    }

    void add(ByteBuffer outline, int[] places) {
        long group = outline.getLong(Outline.GROUP);
        Outline.each(outline, places[SEEN], mark -> {
            if (watched.mayKnow(mark)) {
                seen.tell(seen.put(mark), 0, group);
            }
        });
    }

    /** A bit for each rule. */
    int rules(ByteBuffer outline, int[] places) {
        long group = outline.getLong(Outline.GROUP);
        int rules = 0;
        int any = places[WATCHED];
        for (int left = outline.getShort(any), next = any + 2; left > 0; left -= 2, next += 8) {
            int rule = outline.getInt(next);
            boolean found = rule == Outline.DERIVING
                    ? isKnown(outline.getInt(next + 4))
                    : isSeen(outline.getInt(next + 4), group);
            rules |= found ? 1 << rule : 0;
        }
        int at = places[ALL_WATCHED];
        int end = at + 2 + 4 * outline.getShort(at);
        for (int next = at + 2; next < end; ) {
            int rule = outline.getInt(next);
            int marks = outline.getInt(next + 4);
            boolean all = true;
            for (int each = 0; each < marks; each++) {
                all &= isSeen(outline.getInt(next + 8 + 4 * each), group);
            }
            rules |= all ? 1 << rule : 0;
            next += 8 + 4 * marks;
        }
        return rules;
    }

    /** A part and its whole may be of one group: of an event, wherever its figures count. */
    private boolean isKnown(int mark) {
        return seen.find(mark) >= 0;
    }

    private boolean isSeen(int mark, long group) {
        int place = seen.find(mark);
        return place >= 0 && seen.get(place, 0) != group;
    }
}
