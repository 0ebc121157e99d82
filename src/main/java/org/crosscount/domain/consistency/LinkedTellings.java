// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Of tellings that may be of one event, as their marks have it, those that are alike enough to be. One claim of each telling
 * is read, for all claims of a telling tell the event alike.
 */
final class LinkedTellings {
    private static final int AT_ONCE = 2_000;
    private static final int TELLING = Outline.Marks.TELLING.ordinal();
    private static final int TOLD = Outline.Marks.TOLD.ordinal();

    private final long[] numbers;
    private final byte[][] outlines;
    private final OutlineGroups groups;
    private final MarkedClaims seen;
    private final SameEvent sameEvent;
    private final Outlines.Reading reading;
    private final Map<Long, One> known = new HashMap<>();

    /** @param numbers by which claims are read */
    LinkedTellings(
            long[] numbers,
            byte[][] outlines,
            OutlineGroups groups,
            MarkedClaims seen,
            SameEvent sameEvent,
            Outlines.Reading reading) {
        this.numbers = numbers;
        this.outlines = outlines;
        this.groups = groups;
        this.seen = seen;
        this.sameEvent = sameEvent;
        this.reading = reading;
    }

    /** A telling: its claims, and what their figures leave possible. */
    private static final class One {
        private final List<Integer> claims = new ArrayList<>(2);
        private long highest = Long.MIN_VALUE;
        private long lowest = Long.MAX_VALUE;
        private Optional<EventMatcher.Named> named = Optional.empty();
        private Set<One> alike = Set.of();
    }

    /**
     * For each group that has to be examined the claims that it has to see: of tellings alike, and of those alike to these,
     * because what is like two that are not like each other is left alone.
     */
    Map<Integer, Set<Integer>> inSight(Collection<Integer> suspected) {
        Map<Integer, Set<One>> own = new LinkedHashMap<>();
        suspected.forEach(group -> own.put(group, tellings(groups.claims(group))));
        link(all(own.values()));
        own.values().removeIf(tellings -> !areApart(tellings));
        Set<One> others = new LinkedHashSet<>();
        all(own.values()).forEach(one -> others.addAll(one.alike));
        others.removeAll(all(own.values()));
        link(others);
        Map<Integer, Set<Integer>> inSight = new LinkedHashMap<>();
        own.forEach((group, tellings) -> inSight.put(group, inSight(tellings)));
        return inSight;
    }

    private static Set<One> all(Collection<Set<One>> some) {
        Set<One> all = new LinkedHashSet<>();
        some.forEach(all::addAll);
        return all;
    }

    /** Whether the figures of a telling and of those alike to it have no value in common. */
    private static boolean areApart(Set<One> tellings) {
        return tellings.stream().anyMatch(one -> {
            long highest = one.highest;
            long lowest = one.lowest;
            for (One other : one.alike) {
                highest = Math.max(highest, other.highest);
                lowest = Math.min(lowest, other.lowest);
            }
            return !one.alike.isEmpty() && highest > lowest;
        });
    }

    private static Set<Integer> inSight(Set<One> tellings) {
        Set<Integer> inSight = new TreeSet<>();
        for (One one : tellings) {
            for (One other : one.alike) {
                inSight.addAll(other.claims);
                other.alike.forEach(further -> inSight.addAll(further.claims));
            }
        }
        tellings.forEach(one -> one.claims.forEach(inSight::remove));
        return inSight;
    }

    private void link(Set<One> tellings) {
        Map<One, Set<One>> around = new LinkedHashMap<>();
        tellings.forEach(one -> around.put(one, around(one)));
        Set<One> met = all(around.values());
        met.addAll(tellings);
        read(met.stream().filter(one -> one.named.isEmpty()).toList());
        around.forEach((one, others) -> one.alike = alike(one, others));
    }

    private Set<One> alike(One one, Set<One> others) {
        Set<One> alike = new LinkedHashSet<>(others);
        alike.removeIf(other -> one.named.isEmpty()
                || other.named.isEmpty()
                || !sameEvent.mayBeOne(one.named.get(), other.named.get()));
        return alike;
    }

    /** Some at a time, for a read claim is much more than what is kept of it. A claim that is gone tells nothing. */
    private void read(List<One> unread) {
        for (int from = 0; from < unread.size(); from += AT_ONCE) {
            Map<Long, One> byNumber = new LinkedHashMap<>();
            unread.subList(from, Math.min(unread.size(), from + AT_ONCE))
                    .forEach(one -> byNumber.put(numbers[one.claims.get(0)], one));
            reading.of(byNumber.keySet()).forEach((number, claim) -> Optional.ofNullable(byNumber.get(number))
                    .ifPresent(one -> one.named = Optional.of(sameEvent.named(claim))));
        }
    }

    /** Tellings that the telling's marks lead to. */
    private Set<One> around(One one) {
        ByteBuffer outline = ByteBuffer.wrap(outlines[one.claims.get(0)]);
        Set<Integer> claims = new HashSet<>();
        Set<Integer> met = new HashSet<>();
        Outline.each(outline, Outline.places(outline)[TOLD], mark -> {
            if (met.add(mark)) {
                seen.each(mark, claims::add);
            }
        });
        Set<One> around = tellings(claims);
        around.remove(one);
        return around;
    }

    private Set<One> tellings(Collection<Integer> claims) {
        Set<One> tellings = new LinkedHashSet<>();
        claims.forEach(claim -> telling(claim).ifPresent(tellings::add));
        return tellings;
    }

    /** Empty for a claim that tells of no event. The first of a group that is asked for brings all of the group. */
    private Optional<One> telling(int claim) {
        Optional<Long> key = key(claim);
        if (key.isPresent() && !known.containsKey(key.get())) {
            groups.claims(groups.of(claim)).forEach(each -> key(each)
                    .ifPresent(its -> add(each, known.computeIfAbsent(its, none -> new One()))));
        }
        return key.map(known::get);
    }

    private void add(int claim, One one) {
        ByteBuffer outline = ByteBuffer.wrap(outlines[claim]);
        one.claims.add(claim);
        one.highest = Math.max(one.highest, outline.getLong(Outline.LOWER));
        one.lowest = Math.min(one.lowest, outline.getLong(Outline.UPPER));
    }

    /** Group and mark of the telling. */
    private Optional<Long> key(int claim) {
        ByteBuffer outline = ByteBuffer.wrap(outlines[claim]);
        int at = Outline.places(outline)[TELLING];
        return outline.getShort(at) == 0
                ? Optional.empty()
                : Optional.of((long) groups.of(claim) << Integer.SIZE
                        | Integer.toUnsignedLong(outline.getInt(at + Short.BYTES)));
    }
}
