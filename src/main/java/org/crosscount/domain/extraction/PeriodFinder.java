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
    private static final Set<String> PRESENT =
            WordSet.of("is are has have will says say controls owns employs costs hosts");
    private static final int REACH = 60;
    private static final int FEW = 30;
    private static final int BEFORE = 4;
    private static final int SINCE = 6;
    private static final int AS_OF = 20;
    private static final int COMMA = 2;
    private static final int CLAUSE = 6;
    private static final int NUMBER = 6;
    private static final int LEADING_NUMBER = 2;
    private static final int LEAD = 3;
    private static final int LEADING = 6;
    private static final int BACK = 4;
    private static final int TURN = 30;
    private static final int HEADINGS = 4;
    private static final Set<String> RELATIVES = Set.of("where", "whose", "which", "who");

    private final Tokens tokens;
    private final Sentences sentences;
    private final Clauses clauses;
    private final DateIndex dates;
    private final DateScope scope;
    private final DateRoles roles;
    private final TimesAgain again;
    private final ListLeads lists;
    private Optional<When> home = Optional.empty();

    PeriodFinder(Tokens tokens, Sentences sentences, Clauses clauses, List<Dated> dates) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.clauses = clauses;
        this.dates = new DateIndex(dates);
        this.roles = new DateRoles(tokens);
        this.again = new TimesAgain(tokens, clauses);
        this.lists = new ListLeads(tokens, sentences);
        this.scope = new DateScope(tokens, clauses, roles, new SameStretch(sentences, this.dates, roles));
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
        boolean then = best == null && (again.isSame(sentence) || again.isThen(from, to, sentence));
        best = then ? before(sentence) : best;
        best = best == null ? carried(sentence) : best;
        best = best == null ? introduced(sentence) : best;
        boolean past = best == null && !sentence.heading() && !date(sentence) && !isQuoted(sentence);
        return past && !isPresent(sentence) ? home : Optional.ofNullable(best);
    }

    /** "Since March, partners have" and below it a list: what leads the list in says when. */
    private @Nullable When introduced(Sentence sentence) {
        Sentence lead = lists.lead(sentence);
        return lead == null ? null : nearest(lead.to(), lead.to(), lead);
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

    private @Nullable When before(Sentence sentence) {
        if (sentence.number() == 0) {
            return null;
        }
        Sentence before = sentences.all().get(sentence.number() - 1);
        return before.paragraph() == sentence.paragraph() ? only(before) : null;
    }

    /** "In 2024 the city recorded … Twelve districts saw …": the date that sentences before in the paragraph begin with. */
    private @Nullable When carried(Sentence sentence) {
        boolean own = dates.within(sentence.from(), Math.min(sentence.to(), sentence.from() + LEAD)).stream()
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
            for (Dated date : dates.within(before.from(), Math.min(before.to(), before.from() + LEAD))) {
                boolean plain = date.why() == Why.DATE && date.period().isPresent() && !roles.isSince(date, before);
                if (plain && !roles.isOfSpeech(date) && !roles.isStamp(date, before)) {
                    return new When(date.period().get(), date);
                }
            }
        }
        return null;
    }

    /** The date of a sentence that has but one. */
    private @Nullable When only(Sentence sentence) {
        When found = null;
        for (Dated date : few(sentence)) {
            Optional<Period> told = date.isBeside() || isOfRecord(date, sentence)
                    ? Optional.empty()
                    : scope.told(date, date.from(), date.from(), sentence, home.map(When::period));
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
        return dates.within(sentence.from(), sentence.to()).stream().anyMatch(this::isOwn);
    }

    private boolean isOwn(Dated date) {
        return date.why() == Why.DATE
                && date.reach() != Dated.Reach.COMPARED
                && !roles.isCompared(date)
                && !roles.isLabel(date);
    }

    /** "the largest for any month since March 2022". */
    private boolean isOfRecord(Dated date, Sentence sentence) {
        int since = roles.since(date, sentence);
        return roles.isSince(date, sentence) && scope.isRecord(Math.max(sentence.from(), since - REACH), since);
    }

    /** The first dates of the sentence: more than a sentence has, and few enough to ask for every figure of a long one. */
    private List<Dated> few(Sentence sentence) {
        List<Dated> all = dates.within(sentence.from(), sentence.to());
        return all.subList(0, Math.min(FEW, all.size()));
    }

    /** Whether it tells of what is; ", where nobody is on strike," aside. */
    private boolean isPresent(Sentence sentence) {
        boolean aside = false;
        for (int at = sentence.from(); at < Math.min(sentence.to(), sentence.from() + REACH); at++) {
            boolean comma = tokens.is(at, ",");
            aside = comma ? RELATIVES.contains(tokens.lower(at + 1)) : aside;
            if (!aside && PRESENT.contains(tokens.lower(at))) {
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

    private @Nullable When nearest(int from, int to, Sentence sentence) {
        When best = null;
        int least = Integer.MAX_VALUE;
        for (Dated date : dates.within(Math.max(sentence.from(), from - REACH), Math.min(sentence.to(), to + REACH))) {
            Optional<Period> told = scope.told(date, from, to, sentence, home.map(When::period));
            boolean turned = date.from() >= to && isTurn(to, date.from());
            int cost = told.isEmpty() || turned ? Integer.MAX_VALUE : cost(date, from, to, sentence);
            if (cost < least) {
                least = cost;
                best = new When(told.get(), date);
            }
        }
        return best;
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
        int since = roles.isSince(date, sentence) ? SINCE : 0;
        boolean as = tokens.is(date.from() - 1, "of") && tokens.is(date.from() - 2, "as");
        return (leads ? Math.min(distance, LEADING) : distance)
                + since
                + (as ? AS_OF : 0)
                + COMMA * clauses.commas(start, end)
                + CLAUSE * clauses.ends(start, Math.max(start, end - since))
                + (leads ? LEADING_NUMBER : NUMBER) * clauses.numbers(start, end)
                + (after && isJoined(start, end) ? CLAUSE : 0)
                + (isTurn(start, end) ? TURN : 0);
    }

    /** "killed six people, and the storm of May": of what the other clause tells. */
    private boolean isJoined(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.is(at, ",") && tokens.is(at + 1, "and")) {
                return true;
            }
        }
        return false;
    }

    private boolean isTurn(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.is(at, ";")) {
                return true;
            }
        }
        return false;
    }

    /** The dates from one token up to another. */
    List<Dated> within(int from, int to) {
        return dates.within(from, to);
    }

    /**
     * Whether the sentence sets its figures against a time just as long as the period, or against one that is counted back:
     * "rose 4% from July", "less than a year earlier".
     */
    boolean isAgainst(Sentence sentence, Period period) {
        for (Dated date : few(sentence)) {
            boolean back = date.reach() == Dated.Reach.COMPARED;
            boolean alike =
                    date.period().filter(other -> isAlike(other, period)).isPresent();
            boolean against = roles.isCompared(date) || roles.isFormer(date) || tokens.is(date.from() - 1, "from");
            if (date.why() == Why.DATE && (back || alike && against)) {
                return !sentence.heading();
            }
        }
        return false;
    }

    private static boolean isAlike(Period one, Period other) {
        int months = PeriodShift.length(one);
        return months == PeriodShift.length(other)
                && (months > 0 || one.edtf().length() == other.edtf().length())
                && !one.equals(other);
    }

    /** Whether the sentence tells what was, and not when. */
    boolean isOpen(Sentence sentence) {
        boolean dated = few(sentence).stream().anyMatch(date -> isOwn(date) && !isOfRecord(date, sentence));
        return !dated && !isPresent(sentence) && !sentence.heading();
    }

    /** Whether the date is of a figure that another is compared with: "compared with 20 in July". */
    boolean isFormer(Dated date) {
        return roles.isFormer(date);
    }

    /** Whether "since" governs the date; spun texts say "for the reason that" or "because". */
    boolean isSince(Dated date, Sentence sentence) {
        return roles.isSince(date, sentence);
    }

    /** Whether something superlative stands between the tokens. */
    boolean isRecord(int from, int to) {
        return scope.isRecord(from, to);
    }
}
