// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;

/** Tells what a date says of a figure of its sentence, and when it speaks of something else. */
final class DateScope {
    private static final int REACH = 60;
    private static final int LEADING = 6;
    private static final int NEXT = 4;
    private static final int PAST = 4;
    private static final Set<String> OVER = Set.of("over", "during", "for");
    private static final Set<String> RELATIVES = Set.of("where", "whose", "which", "who", "whom");
    private static final Set<String> AGAINST = Set.of("against", "with", "from", "than", "to");
    private static final Set<String> AUXILIARIES = WordSet.of("have has had were was are is");
    private static final Set<String> PARTICIPLES = WordSet.of("built born made known begun held sunk lost won found");

    private final Tokens tokens;
    private final Clauses clauses;
    private final DateRoles roles;
    private final SameStretch same;

    DateScope(Tokens tokens, Clauses clauses, DateRoles roles, SameStretch same) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.roles = roles;
        this.same = same;
    }

    /** What the date says of the figure; empty where it says of something else. */
    Optional<Period> told(Dated date, int from, int to, Sentence sentence, Optional<Period> home) {
        Optional<Period> period = date.why() == Why.DATE ? date.period() : Optional.empty();
        if (date.isBeside() && !isBeside(date, from, to) || isLater(date, from)) {
            return Optional.empty();
        }
        if (period.isPresent() && isWhen(date, from)) {
            return roles.isSame(date) ? same.of(date, sentence, home) : period;
        }
        if (date.from() >= to && clauses.numbers(to, date.from()) > 0 && roles.isFormer(date)
                || date.to() <= from && roles.isFormer(date)) {
            return Optional.empty();
        }
        boolean since = roles.isSince(date, sentence);
        boolean carried = from == to && from == sentence.to();
        boolean when = since && !carried && date.to() <= from && clauses.ends(date.to(), from) > 0;
        boolean kept = since && roles.isOfRecords(date);
        boolean record = kept || since && !when && isRecord(to, roles.since(date, sentence));
        if (period.isPresent() && roles.isSame(date) && isSameOf(date, from, to)) {
            return date.isBeside() ? period : same.of(date, sentence, home);
        }
        boolean event = tokens.is(date.to(), "when") || tokens.is(date.to() + 1, "when");
        record |= since && carried && isRecord(sentence.from(), roles.since(date, sentence));
        record |= when && !event && isRecord(sentence.from(), date.from());
        record |= date.from() >= to && roles.isLabel(date);
        if (period.isEmpty()
                || record
                || isAside(to, date)
                || isClosed(date, from, sentence)
                || roles.isStamp(date, sentence)
                || roles.isCompared(date)) {
            return Optional.empty();
        }
        if (roles.isOfSpeech(date) || !since && roles.isLimit(date) && !isSpan(period.get())) {
            return Optional.empty();
        }
        return since && !when ? sinceThen(period.get()) : period;
    }

    /** "than in 2023, when 90 were": whatever else is told of that year, the figure is of it. */
    private boolean isWhen(Dated date, int from) {
        int at = tokens.is(date.to(), ",") ? date.to() + 1 : date.to();
        return tokens.is(at, "when")
                && from > at
                && from - at <= LEADING
                && clauses.numbers(at, from) == 0
                && clauses.commas(at, from) == 0;
    }

    /** "90 a year earlier", "A year earlier it stood at 90": no other number between. */
    private boolean isBeside(Dated date, int from, int to) {
        boolean behind = date.from() >= to && date.from() - to <= NEXT && clauses.numbers(to, date.from()) == 0;
        behind |= isPair(date, from, to);
        boolean ahead = date.to() <= from && clauses.numbers(date.to(), from) == 0;
        return date.reach() == Dated.Reach.BESIDE && (behind || ahead);
    }

    /** "on Monday, a year after 60 people died": the other time is not said. */
    private boolean isLater(Dated date, int from) {
        for (int at = from - 1; at > from - NEXT && date.to() <= at; at--) {
            if (tokens.is(at, "after") && PeriodShift.unit(tokens.lower(at - 1)) != null) {
                return true;
            }
        }
        return false;
    }

    /** "against 864 cases and 11 deaths the week before": told of both. */
    private boolean isPair(Dated date, int from, int to) {
        boolean pair = tokens.is(to, "and") && date.from() > to && date.from() - to <= 2 * NEXT;
        return pair && clauses.numbers(to, date.from()) == 1 && AGAINST.contains(tokens.lower(from - 1));
    }

    /** "in the same months of 2023, when 30 did", "against 30 in the same period of 2023": told of the figure itself. */
    private boolean isSameOf(Dated date, int from, int to) {
        boolean parted =
                roles.isAgainst(date) && clauses.commas(date.to(), from) > 0 && !tokens.is(date.to() + 1, "when");
        boolean behind = date.to() <= from && from - date.to() <= LEADING && !parted;
        return behind || date.from() >= to && date.from() - to <= LEADING && isOver(to);
    }

    /** "90 over the same period"; but "up 7% over the same period" is compared with it. */
    private boolean isOver(int at) {
        boolean rate = tokens.is(at - 1, "%") || tokens.is(at - 1, "percent") || tokens.is(at - 1, "cent");
        return tokens.is(at, "in") || OVER.contains(tokens.lower(at)) && !rate;
    }

    private static boolean isParticiple(String word) {
        return word.length() > PAST && word.endsWith("ed") || PARTICIPLES.contains(word);
    }

    /** "in the east, where storms hit in May": the date is the relative clause's. */
    private boolean isAside(int to, Dated date) {
        boolean aside = false;
        int verbs = 0;
        for (int at = to; at < date.from() && at < to + REACH; at++) {
            boolean opens = RELATIVES.contains(tokens.lower(at));
            boolean helped = AUXILIARIES.contains(tokens.lower(at));
            boolean verb = helped || FunctionWords.isVerb(tokens.lower(at)) && verbs == 0;
            boolean main = helped && verbs > 0 && !AUXILIARIES.contains(tokens.lower(at - 1));
            aside = opens || aside && !tokens.is(at, ",") && !main;
            verbs = opens ? 0 : verbs + (verb ? 1 : 0);
        }
        return aside;
    }

    /** "The strike, which began in May, has cost": the date belongs to the clause between the commas. */
    private boolean isClosed(Dated date, int from, Sentence sentence) {
        if (date.to() > from || clauses.commas(date.to(), from) == 0) {
            return false;
        }
        for (int at = date.from() - 1; at > sentence.from() && at > date.from() - LEADING * 2; at--) {
            if (tokens.is(at, ",")) {
                String next = tokens.lower(at + 1);
                boolean opens = clauses.commas(sentence.from(), at) % 2 == 0;
                return RELATIVES.contains(next) && !next.equals("where") || opens && isParticiple(next);
            }
        }
        return false;
    }

    /** "the worst since 2001": what it is the worst since says nothing of what stands before. */
    boolean isRecord(int from, int to) {
        for (int at = from; at < to; at++) {
            if (Statements.isSuperlative(tokens.lower(at)) && !tokens.is(at - 1, "at")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpan(Period period) {
        return period.edtf().contains("/") && !period.edtf().contains("..");
    }

    static Optional<Period> sinceThen(Period period) {
        String edtf = period.edtf();
        int slash = edtf.indexOf('/');
        return edtf.contains("..")
                ? Optional.of(period)
                : Timeline.edtf(edtf.substring(0, slash < 0 ? edtf.length() : slash) + "/..");
    }
}
