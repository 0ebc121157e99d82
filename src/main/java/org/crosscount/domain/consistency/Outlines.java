// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
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

    /** What is kept of shares, events and families. */
    private static final int HIGHEST = 0;

    private static final int LOWEST = 1;
    private static final int WIDE = 2;
    private static final int COUNT = 3;
    private static final int SUM = 4;

    private final int groupRules;
    private final Screens screens;
    private final SameEvent sameEvent;
    private long[] claims = new long[LEAST];
    private byte[][] outlines = new byte[LEAST][];
    private int size;

    Outlines(int groupRules, Screens screens, SameEvent sameEvent) {
        this.groupRules = groupRules;
        this.screens = screens;
        this.sameEvent = sameEvent;
    }

    /**
     * Which rules have to look at which claim: a bit for each, in the order of {@link Examiner#examine}. None for a claim that
     * only has to be seen beside those told with it.
     */
    public interface Suspicion {
        /** Rules whose cases lie within the claim's group. A group comes whole, and after it what it has to see. */
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

    /** Reads some claims, by the numbers under which they were added; those that are gone are left out. */
    @FunctionalInterface
    public interface Reading {
        Map<Long, ComparedClaim> of(Collection<Long> claims);
    }

    /** Tells of every claim that some rule has to look at. To tell, some claims have to be read. */
    public void suspects(Reading reading, Suspicion suspicion) {
        OutlineGroups groups = new OutlineGroups(size);
        Wholes wholes = new Wholes(size);
        SeenMarks seen = new SeenMarks(size);
        Pieces pieces = new Pieces(outlines, groups);
        MarkTable members = new MarkTable(Long.MIN_VALUE, Long.MAX_VALUE, 0, 0, 0);
        ToldEvents told = new ToldEvents(size);
        together(
                () -> each((at, outline, places) -> groups.add(at, outline)),
                () -> each((at, outline, places) -> wholes.seek(outline, places)),
                () -> each((at, outline, places) -> pieces.seek(outline, places)),
                () -> each((at, outline, places) -> seen.watch(outline, places)));
        together(
                () -> each((at, outline, places) -> wholes.add(outline, places)),
                () -> each((at, outline, places) -> seen.add(outline, places)),
                () -> each((at, outline, places) -> {
                    members(outline, places, members);
                    told.add(at, outline, places);
                }));
        int[] rules = new int[groups.count()];
        together(
                () -> {
                    for (int group = 0; group < rules.length; group++) {
                        rules[group] = groups.isQuiet(group) ? 0 : groupRules;
                        pieces.add(group);
                    }
                },
                () -> each((at, outline, places) -> told.look(outline, places, groups.of(at))));
        Map<Integer, Set<Integer>> inSight = new LinkedTellings(
                        claims, outlines, groups, told.marked(), sameEvent, reading)
                .inSight(IntStream.range(0, rules.length)
                        .filter(told::mayBeApart)
                        .boxed()
                        .toList());
        inSight.keySet().forEach(group -> rules[group] |= 1 << screens.tellings());
        int[] own = new int[size];
        int[] shared = new int[size];
        IntStream.range(0, (size + CHUNK - 1) / CHUNK)
                .parallel()
                .forEach(chunk -> look(chunk * CHUNK, wholes, pieces, seen, members, own, shared));
        for (int at = 0; at < size; at++) {
            rules[groups.of(at)] |= shared[at];
        }
        tell(groups, rules, own, inSight, suspicion);
    }

    private void tell(
            OutlineGroups groups, int[] rules, int[] own, Map<Integer, Set<Integer>> inSight, Suspicion suspicion) {
        for (int group = 0; group < rules.length; group++) {
            if (rules[group] != 0) {
                for (int at = groups.first(group); at >= 0; at = groups.next(at)) {
                    suspicion.within(claims[at], rules[group]);
                }
                inSight.getOrDefault(group, Set.of()).forEach(at -> suspicion.within(claims[at], 0));
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
            int from, Wholes wholes, Pieces pieces, SeenMarks seen, MarkTable members, int[] own, int[] shared) {
        int[] places = new int[Outline.Marks.values().length];
        for (int at = from; at < Math.min(size, from + CHUNK); at++) {
            ByteBuffer outline = ByteBuffer.wrap(outlines[at]);
            Outline.places(outline, places);
            int watched = seen.rules(outline, places);
            own[at] = watched & 1 << Outline.DERIVING | membership(outline, places, members);
            shared[at] = watched & ~(1 << Outline.DERIVING)
                    | outline.getInt(Outline.ALONE)
                    | (wholes.hasLesser(outline, places) ? 1 << screens.wholes() : 0)
                    | (pieces.mayNotAddUpTo(outline, places, ROUNDING) ? 1 << screens.sums() : 0);
        }
    }

    /** Which of the rules that have cases of their own are at work in them: by position, for {@link Examiner}. */
    record Screens(int wholes, int sums, int events, int families, int shares, int tellings) {}

    private static final Outline.Marks[] MEMBERS = {Outline.Marks.EVENT, Outline.Marks.FAMILY, Outline.Marks.SHARES};

    private static void members(ByteBuffer outline, int[] places, MarkTable members) {
        for (Outline.Marks marks : MEMBERS) {
            Outline.each(outline, places[marks.ordinal()], mark -> {
                int place = members.put(mark ^ marks.ordinal());
                long lower = outline.getLong(Outline.LOWER);
                members.raise(place, HIGHEST, lower);
                members.lower(place, LOWEST, outline.getLong(Outline.UPPER));
                members.add(place, WIDE, outline.get(Outline.FLAGS) & Outline.WIDE);
                members.add(place, COUNT, 1);
                members.addTo(place, SUM, Math.max(0, lower));
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
                    case EVENT -> members.get(place, HIGHEST) > members.get(place, LOWEST) ? 1 << screens.events() : 0;
                    case FAMILY ->
                        members.get(place, WIDE) != 0 && members.get(place, COUNT) > 2 ? 1 << screens.families() : 0;
                    default ->
                        members.get(place, COUNT) > 1 && members.sum(place, SUM) > 100e6 * (1 - ROUNDING)
                                ? 1 << screens.shares()
                                : 0;
                };
            }
        }
        return rules;
    }
}
