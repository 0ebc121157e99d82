// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscount.domain.claim.CanonicalSubject;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.lexicon.Words;
import org.crosscount.domain.period.Period;

/**
 * Tells how likely two named events are one. What speaks against it outright (places apart, dates days apart, names with
 * nothing of their own in common, another happening) gives no score at all: a false alarm is worse than a miss.
 */
final class EventMatcher {
    /** An event that is told of a longer period is not told to the day. */
    static final int LONGEST_DAYS = 31;

    /** Further apart they are two. */
    static final int MOST_DAYS_APART = 3;

    private static final int SAME = 100;
    private static final int NESTED_DATES = 80;
    private static final int OVERLAPPING_DATES = 60;
    private static final int[] BY_DAYS_APART = {100, 60, 30, 10};
    private static final int NESTED_PLACES = 70;
    private static final int UNKNOWN_PLACE = 50;
    private static final int GENERIC_NAME = 45;
    private static final int MOSTLY_SHARED = 60;
    private static final Set<String> ORDINALS = Set.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "another");

    private final Lexicon lexicon;

    EventMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A subject with what is read from its event's name, so that many pairs of names are told by reading each once. */
    record Named(CanonicalSubject subject, Set<String> identity, Set<String> happenings) {}

    Named named(CanonicalSubject subject) {
        return new Named(subject, identity(subject), happenings(subject));
    }

    /** Both are about an event whose name and date are known, and count the same. */
    Optional<EventLikeness> likeness(CanonicalSubject one, CanonicalSubject other) {
        return likeness(named(one), named(other));
    }

    /** The same of names that were read. */
    Optional<EventLikeness> likeness(Named named, Named another) {
        CanonicalSubject one = named.subject();
        CanonicalSubject other = another.subject();
        boolean comparable = isMatchable(one)
                && isMatchable(other)
                && one.aspect().equals(other.aspect())
                && one.topic().equals(other.topic())
                && one.definition().equals(other.definition());
        if (!comparable) {
            return Optional.empty();
        }
        boolean generic = named.identity().isEmpty() || another.identity().isEmpty();
        int names = one.event().equals(other.event()) && !generic ? SAME : names(named, another);
        int date = date(one, other, generic);
        int place = place(one.place(), other.place(), generic);
        return names == 0 || date == 0 || place == 0
                ? Optional.empty()
                : Optional.of(new EventLikeness(names, date, place, SAME));
    }

    /** Named, and dated to the month at least. */
    static boolean isMatchable(CanonicalSubject subject) {
        Optional<Period> period = subject.period();
        LocalDate first = period.map(Period::earliest).orElse(null);
        LocalDate last = period.map(Period::latest).orElse(null);
        return !subject.event().isEmpty()
                && first != null
                && last != null
                && ChronoUnit.DAYS.between(first, last) < LONGEST_DAYS;
    }

    /** The words of the event's name that tell it from others of its sort at its place. */
    Set<String> identity(CanonicalSubject subject) {
        Set<String> identity = words(subject);
        identity.removeIf(this::isHappening);
        identity.removeAll(Words.of(subject.place()));
        lexicon.places().holding(subject.place()).forEach(holder -> identity.removeAll(Words.of(holder)));
        identity.removeIf(word -> lexicon.places().knows(word));
        return identity;
    }

    private int names(Named one, Named other) {
        if (!sameHappening(one.happenings(), other.happenings()) || numbersDiffer(one.subject(), other.subject())) {
            return 0;
        }
        Set<String> left = one.identity();
        Set<String> right = other.identity();
        if (left.isEmpty() || right.isEmpty()) {
            return GENERIC_NAME;
        }
        Set<String> shared = new TreeSet<>(left);
        shared.retainAll(right);
        int least = Math.min(left.size(), right.size());
        int all = left.size() + right.size() - shared.size();
        int likeness = SAME * shared.size() / all;
        if (shared.size() == least) {
            return (SAME + likeness) / 2;
        }
        // each has words that the other lacks: two markets of one city are not one
        return likeness >= MOSTLY_SHARED ? likeness : likeness / 2;
    }

    private boolean sameHappening(Set<String> left, Set<String> right) {
        return left.isEmpty()
                || right.isEmpty()
                || left.stream().anyMatch(right::contains)
                || !Collections.disjoint(broadened(left), right)
                || !Collections.disjoint(left, broadened(right));
    }

    private Set<String> happenings(CanonicalSubject subject) {
        return words(subject).stream().filter(this::isHappening).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> broadened(Set<String> happenings) {
        Set<String> broadened = new TreeSet<>();
        happenings.forEach(each -> broadened.addAll(
                lexicon.measures().selfAndBroader(lexicon.measures().read(each).name())));
        return broadened;
    }

    private boolean isHappening(String word) {
        var reading = lexicon.measures().read(word);
        return reading.entry().isPresent() && reading.rest().isEmpty();
    }

    /** The second attack is not the first, the flood of 2010 not that of 2022. */
    private static boolean numbersDiffer(CanonicalSubject one, CanonicalSubject other) {
        Set<String> left = words(one);
        Set<String> right = words(other);
        left.removeIf(word -> !isNumber(word));
        right.removeIf(word -> !isNumber(word));
        return !left.equals(right);
    }

    private static boolean isNumber(String word) {
        return ORDINALS.contains(word) || word.chars().anyMatch(Character::isDigit);
    }

    private static Set<String> words(CanonicalSubject subject) {
        return new LinkedHashSet<>(List.of(subject.event().split(" ")));
    }

    /** Of a name that says nothing but what happened where, the date has to be the same. */
    private int date(CanonicalSubject one, CanonicalSubject other, boolean generic) {
        Period left = one.period().orElseThrow();
        Period right = other.period().orElseThrow();
        if (left.sameSpan(right)) {
            return SAME;
        }
        if (generic) {
            return 0;
        }
        if (left.overlaps(right)) {
            return left.contains(right) || right.contains(left) ? NESTED_DATES : OVERLAPPING_DATES;
        }
        if (recurs(one) || recurs(other)) {
            return 0;
        }
        boolean inOrder = left.isBefore(right);
        LocalDate end = (inOrder ? left : right).latest();
        LocalDate start = (inOrder ? right : left).earliest();
        long apart = end == null || start == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(end, start);
        return apart <= MOST_DAYS_APART ? BY_DAYS_APART[(int) apart] : 0;
    }

    /** What happens again and again under one name is told apart by its days. */
    private boolean recurs(CanonicalSubject subject) {
        return words(subject).stream().anyMatch(DateConflict.RECURRING::contains);
    }

    private int place(String one, String other, boolean generic) {
        if (one.equals(other)) {
            return one.isEmpty() ? UNKNOWN_PLACE : SAME;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return UNKNOWN_PLACE;
        }
        boolean nested = lexicon.places().holding(one).contains(other)
                || lexicon.places().holding(other).contains(one);
        return nested && !generic ? NESTED_PLACES : 0;
    }
}
