// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.nio.ByteBuffer;

/** What the parts of sums come to at most, by mark. Each group counts once, with the most that any claim of it asks for. */
final class Pieces {
    /** People, periods, places. What has more is told of a stretch of years, whose parts are marked year by year. */
    private static final int USUAL = 3;

    private final byte[][] outlines;
    private final OutlineGroups groups;
    private final MarkTable table = new MarkTable();
    private final int[] places = new int[Outline.Marks.values().length];

    Pieces(byte[][] outlines, OutlineGroups groups) {
        this.outlines = outlines;
        this.groups = groups;
    }

    /** Adds the group's share in each sum. */
    void add(int group) {
        for (int claim = groups.first(group); claim >= 0; claim = groups.next(claim)) {
            ByteBuffer outline = ByteBuffer.wrap(outlines[claim]);
            Outline.places(outline, places);
            Outline.each(outline, places[Outline.Marks.PIECE.ordinal()], mark -> add(mark, group, outline));
        }
    }

    /** The claims of a group come one after another, so that the last group at a mark tells whether it was counted. */
    private void add(int mark, int group, ByteBuffer outline) {
        int place = table.put(mark);
        long most = Math.max(0, outline.getLong(Outline.LOWER));
        if (table.count[place] == 0 || table.first[place] != group) {
            table.first[place] = group;
            table.count[place]++;
            table.highest[place] = most;
            table.sum[place] += most;
            table.lowest[place] = (table.count[place] == 1 ? 0 : table.lowest[place]) + outline.getInt(Outline.DAYS);
        } else if (most > table.highest[place]) {
            table.sum[place] += most - (double) table.highest[place];
            table.highest[place] = most;
        }
    }

    /**
     * Whether two parts or more, of other groups than the claim's own, may come to more than it, or may be all of it.
     *
     * @param rounding how far the sums may be off
     */
    boolean mayNotAddUpTo(ByteBuffer outline, int[] at, double rounding) {
        int sums = at[Outline.Marks.SUM.ordinal()];
        if (outline.getShort(sums) > USUAL) {
            return others(outline, at, sums) >= 2;
        }
        boolean more = Outline.any(outline, sums, mark -> {
            int place = several(outline, at, mark);
            if (place < 0) {
                return false;
            }
            // of its own group no more than the claim itself asks for is surely in the sum
            double own = adds(outline, at, mark) ? Math.max(0, outline.getLong(Outline.LOWER)) : 0;
            return table.sum[place] * (1 + rounding) - own > outline.getLong(Outline.UPPER);
        });
        return more || mayBeAllOf(outline, at);
    }

    /** How many pieces other groups have in all the claim's sums together. */
    private long others(ByteBuffer outline, int[] at, int sums) {
        long others = 0;
        for (int left = outline.getShort(sums), next = sums + 2; left > 0; left--, next += 4) {
            int place = table.find(outline.getInt(next));
            others += place < 0 ? 0 : table.count[place] - (adds(outline, at, outline.getInt(next)) ? 1 : 0);
        }
        return others;
    }

    private boolean mayBeAllOf(ByteBuffer outline, int[] at) {
        boolean complemented =
                Outline.any(outline, at[Outline.Marks.COMPLEMENT.ordinal()], mark -> several(outline, at, mark) >= 0);
        return complemented
                || Outline.any(outline, at[Outline.Marks.TILED.ordinal()], mark -> {
                    int place = several(outline, at, mark);
                    return place >= 0 && table.lowest[place] >= outline.getInt(Outline.DAYS);
                });
    }

    /** Where the numbers of the mark stand, if two other groups have left it; else -1. */
    private int several(ByteBuffer outline, int[] at, int mark) {
        int place = table.find(mark);
        return place >= 0 && table.count[place] - (adds(outline, at, mark) ? 1 : 0) >= 2 ? place : -1;
    }

    /** Whether the claim adds to the sum itself. */
    private static boolean adds(ByteBuffer outline, int[] at, int mark) {
        return Outline.any(outline, at[Outline.Marks.PIECE.ordinal()], piece -> piece == mark);
    }
}
