// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Outlines of many claims, to tell which of them have to be examined: for each rule every claim of every case in which it
 * can find something, and some more. What is left out is surely quiet, so that examining the rest finds all there is.
 */
public final class Outlines {
    private static final int LEAST = 1 << 10;
    private static final int CHUNK = 1 << 13;
    private static final double ROUNDING = 1e-9;

    private final int groupRules;
    private final Screens screens;
    private long[] claims = new long[LEAST];
    private byte[][] outlines = new byte[LEAST][];
    private int size;

    Outlines(int groupRules, Screens screens) {
        this.groupRules = groupRules;
        this.screens = screens;
    }

    /** Which rules have to look at which claim: a bit for each, in the order of {@link Examiner#examine}. */
    public interface Suspicion {
        /** Rules whose cases lie within the claim's group. The claims of a group come one after another. */
        void within(long claim, int rules);

        /** All claims of a group were told. */
        default void groupEnds() {}

        /** Rules whose cases may hold claims of several groups. All groups were told before. */
        void across(long claim, int rules);
    }

    /**
     * @param claim a number by which the claim is told again
     * @param outline as {@link Outline#bytes} gave it
     */
    public void add(long claim, byte[] outline) {
        if (size == claims.length) {
            claims = Arrays.copyOf(claims, size * 2);
            outlines = Arrays.copyOf(outlines, size * 2);
        }
        claims[size] = claim;
        outlines[size++] = outline;
    }

    public int size() {
        return size;
    }

    /** Tells of every claim that some rule has to look at. */
    public void suspects(Suspicion suspicion) {
        OutlineGroups groups = new OutlineGroups(size);
        MarkTable wholes = new MarkTable();
        MarkTable seen = new MarkTable();
        MarkTable members = new MarkTable();
        ToldEvents told = new ToldEvents(size);
        together(
                () -> each((at, outline, places) -> groups.add(at, outline.getLong(Outline.GROUP))),
                () -> each((at, outline, places) -> wholes(outline, places, wholes)),
                () -> each((at, outline, places) -> seen(outline, places, seen)),
                () -> each((at, outline, places) -> {
                    members(outline, places, members);
                    told.add(outline, places);
                }));
        Pieces pieces = new Pieces(outlines, groups);
        int[] rules = new int[groups.count()];
        together(
                () -> {
                    for (int group = 0; group < rules.length; group++) {
                        rules[group] = isQuiet(groups, group) ? 0 : groupRules;
                        pieces.add(group);
                    }
                },
                () -> each((at, outline, places) -> told.look(outline, places, groups.of(at))));
        for (int group = 0; group < rules.length; group++) {
            rules[group] |= told.mayBeApart(group) ? 1 << screens.tellings() : 0;
        }
        int[] own = new int[size];
        int[] shared = new int[size];
        IntStream.range(0, (size + CHUNK - 1) / CHUNK)
                .parallel()
                .forEach(chunk -> look(chunk * CHUNK, wholes, pieces, seen, members, own, shared));
        for (int at = 0; at < size; at++) {
            rules[groups.of(at)] |= shared[at];
        }
        tell(groups, rules, own, suspicion);
    }

    private void tell(OutlineGroups groups, int[] rules, int[] own, Suspicion suspicion) {
        for (int group = 0; group < rules.length; group++) {
            if (rules[group] != 0) {
                for (int at = groups.first(group); at >= 0; at = groups.next(at)) {
                    suspicion.within(claims[at], rules[group]);
                }
                suspicion.groupEnds();
            }
        }
        for (int at = 0; at < size; at++) {
            if (own[at] != 0) {
                suspicion.across(claims[at], own[at]);
            }
        }
    }

    /** Takes an outline, and where its marks stand. */
    @FunctionalInterface
    private interface Taker {
        void take(int claim, ByteBuffer outline, int[] places);
    }

    /** In the order in which they were added. */
    private void each(Taker taker) {
        int[] places = new int[Outline.Marks.values().length];
        for (int at = 0; at < size; at++) {
            ByteBuffer outline = ByteBuffer.wrap(outlines[at]);
            Outline.places(outline, places);
            taker.take(at, outline, places);
        }
    }

    /** Does at the same time what has nothing in common but the outlines. */
    private static void together(Runnable... all) {
        Stream.of(all).parallel().forEach(Runnable::run);
    }

    /**
     * Looks up what the marks of some claims lead to, and changes nothing but the two results.
     *
     * @param own the rules that have to look at the claim
     * @param shared those that have to look at every claim of its group
     */
    private void look(
            int from, MarkTable wholes, Pieces pieces, MarkTable seen, MarkTable members, int[] own, int[] shared) {
        int[] places = new int[Outline.Marks.values().length];
        for (int at = from; at < Math.min(size, from + CHUNK); at++) {
            ByteBuffer outline = ByteBuffer.wrap(outlines[at]);
            Outline.places(outline, places);
            int watched = watched(outline, places, seen);
            own[at] = watched & 1 << Outline.DERIVING | membership(outline, places, members);
            shared[at] = watched & ~(1 << Outline.DERIVING)
                    | outline.getInt(Outline.ALONE)
                    | (hasLesserWhole(outline, places, wholes) ? 1 << screens.wholes() : 0)
                    | (pieces.mayNotAddUpTo(outline, places, ROUNDING) ? 1 << screens.sums() : 0);
        }
    }

    /** Which of the rules that have cases of their own are at work in them: by position, for {@link Examiner}. */
    record Screens(int wholes, int sums, int events, int families, int shares, int tellings) {}

    private static void wholes(ByteBuffer outline, int[] places, MarkTable wholes) {
        Outline.each(outline, places[Outline.Marks.WHOLE.ordinal()], mark -> {
            int place = wholes.put(mark);
            wholes.lowest[place] = Math.min(wholes.lowest[place], outline.getLong(Outline.UPPER));
        });
    }

    private static void seen(ByteBuffer outline, int[] places, MarkTable seen) {
        long group = outline.getLong(Outline.GROUP);
        Outline.each(outline, places[Outline.Marks.SEEN.ordinal()], mark -> count(seen, mark, group));
    }

    /** Counts groups up to two. */
    private static void count(MarkTable table, int mark, long group) {
        int place = table.put(mark);
        if (table.count[place] == 0) {
            table.first[place] = group;
            table.count[place] = 1;
        } else if (table.first[place] != group) {
            table.count[place] = 2;
        }
    }

    private static final Outline.Marks[] MEMBERS = {Outline.Marks.EVENT, Outline.Marks.FAMILY, Outline.Marks.SHARES};

    private static void members(ByteBuffer outline, int[] places, MarkTable members) {
        for (Outline.Marks marks : MEMBERS) {
            Outline.each(outline, places[marks.ordinal()], mark -> {
                int place = members.put(mark ^ marks.ordinal());
                long lower = outline.getLong(Outline.LOWER);
                members.highest[place] = Math.max(members.highest[place], lower);
                members.lowest[place] = Math.min(members.lowest[place], outline.getLong(Outline.UPPER));
                members.first[place] |= outline.get(Outline.FLAGS) & Outline.WIDE;
                members.count[place]++;
                members.sum[place] += Math.max(0, lower);
            });
        }
    }

    private int membership(ByteBuffer outline, int[] places, MarkTable members) {
        int rules = 0;
        for (Outline.Marks marks : MEMBERS) {
            int at = places[marks.ordinal()];
            for (int left = outline.getShort(at), next = at + 2; left > 0; left--, next += 4) {
                int place = members.find(outline.getInt(next) ^ marks.ordinal());
                rules |= switch (marks) {
                    case EVENT -> members.highest[place] > members.lowest[place] ? 1 << screens.events() : 0;
                    case FAMILY -> members.first[place] != 0 && members.count[place] > 2 ? 1 << screens.families() : 0;
                    default ->
                        members.count[place] > 1 && members.sum[place] > 100e6 * (1 - ROUNDING)
                                ? 1 << screens.shares()
                                : 0;
                };
            }
        }
        return rules;
    }

    /** Whether all its figures have a value in common, and none is wide beside another. */
    private boolean isQuiet(OutlineGroups groups, int group) {
        long highest = Long.MIN_VALUE;
        long lowest = Long.MAX_VALUE;
        int flags = 0;
        int figures = 0;
        for (int at = groups.first(group); at >= 0; at = groups.next(at)) {
            ByteBuffer outline = ByteBuffer.wrap(outlines[at]);
            if ((outline.get(Outline.FLAGS) & Outline.MEASURED) != 0) {
                highest = Math.max(highest, outline.getLong(Outline.LOWER));
                lowest = Math.min(lowest, outline.getLong(Outline.UPPER));
                flags |= outline.get(Outline.FLAGS);
                figures++;
            }
        }
        return figures < 2 || highest <= lowest && (flags & Outline.WIDE) == 0;
    }

    private static boolean hasLesserWhole(ByteBuffer outline, int[] places, MarkTable wholes) {
        long lower = outline.getLong(Outline.LOWER);
        return Outline.any(outline, places[Outline.Marks.PART.ordinal()], mark -> {
            int place = wholes.find(mark);
            return place >= 0 && lower > wholes.lowest[place];
        });
    }

    /** The rules that may find something because another case's claim is seen. */
    private static int watched(ByteBuffer outline, int[] places, MarkTable seen) {
        long group = outline.getLong(Outline.GROUP);
        int rules = 0;
        int any = places[Outline.Marks.WATCHED.ordinal()];
        for (int left = outline.getShort(any), next = any + 2; left > 0; left -= 2, next += 8) {
            rules |= isSeen(outline.getInt(next + 4), group, seen) ? 1 << outline.getInt(next) : 0;
        }
        int at = places[Outline.Marks.ALL_WATCHED.ordinal()];
        int end = at + 2 + 4 * outline.getShort(at);
        for (int next = at + 2; next < end; ) {
            int rule = outline.getInt(next);
            int marks = outline.getInt(next + 4);
            boolean all = true;
            for (int each = 0; each < marks; each++) {
                all &= isSeen(outline.getInt(next + 8 + 4 * each), group, seen);
            }
            rules |= all ? 1 << rule : 0;
            next += 8 + 4 * marks;
        }
        return rules;
    }

    private static boolean isSeen(int mark, long group, MarkTable seen) {
        int place = seen.find(mark);
        return place >= 0 && (seen.count[place] > 1 || seen.first[place] != group);
    }
}
