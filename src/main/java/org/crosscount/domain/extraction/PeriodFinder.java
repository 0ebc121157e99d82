// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.period.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Tells when a figure holds: by the date of its sentence that costs least to reach over the clauses between, else by the
 * date that the sentence it goes on from, or its paragraph, begins with.
 */
final class PeriodFinder {
    private static final Set<String> GOING_ON = WordSet.of("these those of they among another");
    private static final Set<String> BEING = WordSet.of("is was compares compared represents means marks");
    private static final Set<String> PRESENT = WordSet.of("is are has have will says say");
    private static final int REACH = 60;
    private static final int BEFORE = 4;
    private static final int SINCE = 6;
    private static final int COMMA = 2;
    private static final int CLAUSE = 6;
    private static final int NUMBER = 6;
    private static final int LEAD = 3;
    private static final int LEADING = 6;
    private static final int BACK = 4;
    private static final int TURN = 30;
    private static final int NEXT = 4;
    private static final int YEAR = 4;
    private static final int HEADINGS = 4;
    private static final Set<String> RELATIVES = Set.of("where", "whose", "which", "who");

    private final Tokens tokens;
    private final Sentences sentences;
    private final Clauses clauses;
    private final List<Dated> dates;
    private final DateRoles roles;
    private Optional<When> home = Optional.empty();

    PeriodFinder(Tokens tokens, Sentences sentences, Clauses clauses, List<Dated> dates) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.clauses = clauses;
        this.dates = dates;
        this.roles = new DateRoles(tokens);
        this.home = heading();
    }

    /** A period, and the date it was read from. */
    record When(Period period, Dated date) {}

    Optional<When> find(int from, int to, Sentence sentence) {
        When best = nearest(from, to, sentence);
        if (best == null && sentence.number() > 0 && goesOn(tokens, sentence)) {
            Sentence before = sentences.all().get(sentence.number() - 1);
            best = before.paragraph() >= sentence.paragraph() - 1 ? nearest(before.to(), before.to(), before) : null;
        }
        best = best == null && isAgain(sentence) ? before(sentence) : best;
        best = best == null ? carried(sentence) : best;
        boolean past = best == null && !sentence.heading() && !date(sentence) && !isQuoted(sentence);
        return past && !isPresent(sentence) ? home : Optional.ofNullable(best);
    }

    /** The stretch that a report says in its headings to be on: "Annual review 2024", "First half of 2025". */
    private Optional<When> heading() {
        for (Sentence sentence :
                sentences.all().subList(0, Math.min(HEADINGS, sentences.all().size()))) {
            When only = sentence.heading() && roles.isReport(sentence) ? only(sentence) : null;
            if (only != null
                    && only.period().precision() != Precision.DAY
                    && !only.period().edtf().contains("..")) {
                return Optional.of(only);
            }
        }
        return Optional.empty();
    }

    /** "in the same time": the one before is meant. */
    private boolean isAgain(Sentence sentence) {
        for (int at = sentence.from(); at < Math.min(sentence.to(), sentence.from() + REACH); at++) {
            boolean same = tokens.is(at, "same") && (tokens.is(at + 1, "time") || tokens.is(at + 1, "period"));
            if (same && tokens.is(at - 1, "the") && !tokens.at(at + 2).isWord()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable When before(Sentence sentence) {
        if (sentence.number() == 0) {
            return null;
        }
        Sentence before = sentences.all().get(sentence.number() - 1);
        return before.paragraph() == sentence.paragraph() ? only(before) : null;
    }

    /** "In 2024 the city recorded … Twelve districts saw …": the date that sentences before in the paragraph begin with. */
    private @Nullable When carried(Sentence sentence) {
        boolean own = within(sentence.from(), Math.min(sentence.to(), sentence.from() + LEAD)).stream()
                .anyMatch(date -> date.why() == Why.DATE);
        if (own || isPresent(sentence)) {
            return null;
        }
        for (int back = 1; back <= BACK && sentence.number() - back >= 0; back++) {
            Sentence before = sentences.all().get(sentence.number() - back);
            if (before.paragraph() != sentence.paragraph()) {
                return null;
            }
            When only = back == 1 && !date(sentence) && !isQuoted(sentence) ? only(before) : null;
            if (only != null) {
                return only;
            }
            for (Dated date : within(before.from(), Math.min(before.to(), before.from() + LEAD))) {
                boolean plain = date.why() == Why.DATE && date.period().isPresent() && !isSince(date, before);
                if (plain && !roles.isOfSpeech(date)) {
                    return new When(date.period().get(), date);
                }
            }
        }
        return null;
    }

    /** The date of a sentence that has but one. */
    private @Nullable When only(Sentence sentence) {
        When found = null;
        for (Dated date : within(sentence.from(), sentence.to())) {
            Optional<Period> told =
                    date.isBeside() ? Optional.empty() : told(date, date.from(), date.from(), sentence);
            if (told.isPresent() && found != null) {
                return null;
            }
            found = told.isPresent() ? new When(told.get(), date) : found;
        }
        return found;
    }

    private boolean isQuoted(Sentence sentence) {
        return tokens.is(sentence.from(), "\"") || tokens.is(sentence.from(), "\u201c");
    }

    private boolean date(Sentence sentence) {
        return within(sentence.from(), sentence.to()).stream()
                .anyMatch(date -> date.why() == Why.DATE && !roles.isCompared(date) && !roles.isLabel(date));
    }

    private boolean isPresent(Sentence sentence) {
        for (int at = sentence.from(); at < Math.min(sentence.to(), sentence.from() + REACH); at++) {
            boolean aside = tokens.is(at, ",") && RELATIVES.contains(tokens.lower(at + 1));
            for (at += aside ? 1 : 0; aside && at < sentence.to() && !tokens.is(at, ","); at++) {
                // over ", where nobody is on strike,"
            }
            if (PRESENT.contains(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence goes on from the one before: "These incidents", "Of those". */
    static boolean goesOn(Tokens tokens, Sentence sentence) {
        String first = tokens.lower(sentence.from());
        boolean that = first.equals("this") || first.equals("that");
        return GOING_ON.contains(first) || that && BEING.contains(tokens.lower(sentence.from() + 1));
    }

    /** The dates of a sentence, nearest parts of long ones only. */
    List<Dated> within(int from, int to) {
        return dates.subList(first(from), first(to));
    }

    private @Nullable When nearest(int from, int to, Sentence sentence) {
        When best = null;
        int least = Integer.MAX_VALUE;
        for (Dated date : within(Math.max(sentence.from(), from - REACH), Math.min(sentence.to(), to + REACH))) {
            Optional<Period> told = told(date, from, to, sentence);
            int cost = told.isEmpty() ? Integer.MAX_VALUE : cost(date, from, to, sentence);
            if (cost < least) {
                least = cost;
                best = new When(told.get(), date);
            }
        }
        return best;
    }

    /** What the date says of the figure; empty where it says of something else. */
    private Optional<Period> told(Dated date, int from, int to, Sentence sentence) {
        Optional<Period> period = date.why() == Why.DATE ? date.period() : Optional.empty();
        if (date.isBeside() && !isBeside(date, from, to)) {
            return Optional.empty();
        }
        boolean since = isSince(date, sentence);
        boolean when = since && date.to() <= from && clauses.ends(date.to(), from) > 0;
        boolean record = since && !when && isRecord(to, date.from());
        if (period.isPresent() && roles.isSame(date) && isSameOf(date, from, to)) {
            return date.isBeside() ? period : same(date, sentence);
        }
        boolean event = tokens.is(date.to(), "when") || tokens.is(date.to() + 1, "when");
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

    /** "90 a year earlier", "A year earlier it stood at 90": no other number between. */
    private boolean isBeside(Dated date, int from, int to) {
        boolean behind = date.from() >= to && date.from() - to <= NEXT;
        boolean ahead = date.to() <= from && clauses.numbers(date.to(), from) == 0;
        return date.reach() == Dated.Reach.BESIDE && (behind || ahead);
    }

    /** "in the same months of 2023, when 30 did", "against 30 in the same period of 2023": told of the figure itself. */
    private boolean isSameOf(Dated date, int from, int to) {
        boolean behind = date.to() <= from && from - date.to() <= LEADING;
        return behind || date.from() >= to && date.from() - to <= LEADING && tokens.is(to, "in");
    }

    /** The stretch spoken of before, in the year that is said now, or else the year before. */
    private Optional<Period> same(Dated date, Sentence sentence) {
        Optional<Period> stretch = Optional.empty();
        for (int back = 0; back <= BACK && sentence.number() - back >= 0 && stretch.isEmpty(); back++) {
            Sentence before = sentences.all().get(sentence.number() - back);
            int from = back == 0 ? Math.max(sentence.from(), date.from() - REACH) : before.from();
            for (Dated other : within(from, back == 0 ? date.from() : before.to())) {
                boolean plain = other.why() == Why.DATE && other.period().isPresent() && !isSince(other, before);
                boolean fine = other.period().filter(told -> roles.isLike(date, told)).isPresent();
                stretch = plain && fine && !roles.isSame(other) ? other.period() : stretch;
            }
        }
        Integer year = date.period()
                .filter(period -> period.edtf().length() == YEAR)
                .map(period -> period.earliest())
                .map(day -> day.getYear())
                .orElse(null);
        stretch = stretch.or(() -> home.map(When::period));
        return year == null
                ? stretch.flatMap(Timeline::yearBefore)
                : stretch.flatMap(found -> PeriodShift.toYear(found, year));
    }

    /** "in the east, where storms hit in May": the date is the relative clause's. */
    private boolean isAside(int to, Dated date) {
        boolean aside = false;
        for (int at = to; at < date.from() && at < to + REACH; at++) {
            aside = RELATIVES.contains(tokens.lower(at)) || aside && !tokens.is(at, ",");
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
                return RELATIVES.contains(tokens.lower(at + 1));
            }
        }
        return false;
    }

    private int cost(Dated date, int from, int to, Sentence sentence) {
        if (date.to() <= from && roles.isTollOf(date)) {
            return 0;
        }
        boolean after = date.from() >= to;
        int start = after ? to : date.to();
        int end = after ? date.from() : from;
        boolean leads = !after && date.from() - sentence.from() < LEAD;
        int distance = after ? date.from() - to : Math.max(0, from - date.to()) + BEFORE;
        int since = isSince(date, sentence) ? SINCE : 0;
        return (leads ? Math.min(distance, LEADING) : distance)
                + since
                + COMMA * clauses.commas(start, end)
                + CLAUSE * clauses.ends(start, Math.max(start, end - since))
                + NUMBER * clauses.numbers(start, end)
                + (isTurn(start, end) ? TURN : 0);
    }

    private boolean isTurn(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.is(at, ";")) {
                return true;
            }
        }
        return false;
    }

    /** "the worst since 2001": what it is the worst since says nothing of what stands before. */
    boolean isRecord(int from, int to) {
        for (int at = from; at < to; at++) {
            if (Statements.isSuperlative(tokens.lower(at))) {
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
        return edtf.contains("/") ? Optional.of(period) : Timeline.edtf(edtf + "/..");
    }

    /** Whether "since" governs the date; spun texts say "for the reason that" or "because". */
    boolean isSince(Dated date, Sentence sentence) {
        return roles.isSince(date, sentence);
    }

    private int first(int token) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (dates.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
