// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.nio.ByteBuffer;

/** What the parts of sums come to at most, by mark. Each group counts once, with the most that any claim of it asks for. */
final class Pieces {
    /** People, periods, places. What has more is told of a stretch of years, whose parts are marked year by year. */
    private static final int USUAL = 3;

    private static final Outline.Marks[] SOUGHT = {Outline.Marks.SUM, Outline.Marks.COMPLEMENT, Outline.Marks.TILED};

    private static final int GROUP = 0;
    private static final int COUNT = 1;
    private static final int HIGHEST = 2;
    private static final int SUM = 3;
    private static final int DAYS = 4;

    private final byte[][] outlines;
    private final OutlineGroups groups;
    private final MarkFilter sought;
    private final MarkTable table = new MarkTable(-1, 0, 0, 0, 0);
    private final int[] places = new int[Outline.Marks.values().length];

    Pieces(byte[][] outlines, OutlineGroups groups) {
        this.outlines = outlines;
        this.groups = groups;
        this.sought = new MarkFilter(outlines.length);
    }

    /** Takes in which sums the claim is held against; all claims are, before the first piece is added. */
    void seek(ByteBuffer outline, int[] at) {
        for (Outline.Marks marks : SOUGHT) {
            Outline.each(outline, at[marks.ordinal()], sought::add);
        }
    }

    /** Adds the group's share in each sum. */
    void add(int group) {
        for (int claim = groups.first(group); claim >= 0; claim = groups.next(claim)) {
            ByteBuffer outline = ByteBuffer.wrap(outlines[claim]);
            Outline.places(outline, places);
            Outline.each(outline, places[Outline.Marks.PIECE.ordinal()], mark -> {
                if (sought.mayKnow(mark)) {
                    add(mark, group, outline);
                }
            });
        }
    }

    /** The claims of a group come one after another, so that the last group at a mark tells whether it was counted. */
    private void add(int mark, int group, ByteBuffer outline) {
        int place = table.put(mark);
        long most = Math.max(0, outline.getLong(Outline.LOWER));
        if (table.get(place, GROUP) != group) {
            table.set(place, GROUP, group);
            table.add(place, COUNT, 1);
            table.set(place, HIGHEST, most);
            table.addTo(place, SUM, most);
            table.add(place, DAYS, outline.getInt(Outline.DAYS));
        } else if (most > table.get(place, HIGHEST)) {
            table.addTo(place, SUM, most - (double) table.get(place, HIGHEST));
            table.set(place, HIGHEST, most);
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
            return table.sum(place, SUM) * (1 + rounding) - own > outline.getLong(Outline.UPPER);
        });
        return more || mayBeAllOf(outline, at);
    }

    /** How many pieces other groups have in all the claim's sums together. */
    private long others(ByteBuffer outline, int[] at, int sums) {
        long others = 0;
        for (int left = outline.getShort(sums), next = sums + 2; left > 0; left--, next += 4) {
            int place = table.find(outline.getInt(next));
            others += place < 0 ? 0 : table.get(place, COUNT) - (adds(outline, at, outline.getInt(next)) ? 1 : 0);
        }
        return others;
    }

    private boolean mayBeAllOf(ByteBuffer outline, int[] at) {
        boolean complemented =
                Outline.any(outline, at[Outline.Marks.COMPLEMENT.ordinal()], mark -> several(outline, at, mark) >= 0);
        return complemented
                || Outline.any(outline, at[Outline.Marks.TILED.ordinal()], mark -> {
                    int place = several(outline, at, mark);
                    return place >= 0 && table.get(place, DAYS) >= outline.getInt(Outline.DAYS);
                });
    }

    /** Where the numbers of the mark stand, if two other groups have left it; else -1. */
    private int several(ByteBuffer outline, int[] at, int mark) {
        int place = table.find(mark);
        return place >= 0 && table.get(place, COUNT) - (adds(outline, at, mark) ? 1 : 0) >= 2 ? place : -1;
    }

    /** Whether the claim adds to the sum itself. */
    private static boolean adds(ByteBuffer outline, int[] at, int mark) {
        return Outline.any(outline, at[Outline.Marks.PIECE.ordinal()], piece -> piece == mark);
    }
}
