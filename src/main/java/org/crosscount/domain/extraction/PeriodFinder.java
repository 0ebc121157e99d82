// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/** Tells when a figure holds: the date of its sentence that stands nearest, or that of the sentence it goes on from. */
final class PeriodFinder {
    private static final Set<String> GOING_ON = WordSet.of("these those of they among another");
    private static final Set<String> LIMITS = Set.of("until", "till", "by", "before", "from", "than", "with", "to");
    private static final int CLAUSE = 14;
    private static final int BEFORE = 4;
    private static final int SINCE = 6;

    private final Tokens tokens;
    private final Sentences sentences;
    private final List<Dated> dates;

    PeriodFinder(Tokens tokens, Sentences sentences, List<Dated> dates) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.dates = dates;
    }

    /** A period, and the date it was read from. */
    record When(Period period, Dated date) {}

    Optional<When> find(int from, int to, Sentence sentence) {
        When best = nearest(from, to, sentence);
        boolean goesOn = best == null && sentence.number() > 0 && goesOn(tokens, sentence);
        if (goesOn) {
            Sentence before = sentences.all().get(sentence.number() - 1);
            best = before.paragraph() >= sentence.paragraph() - 1 ? nearest(before.to(), before.to(), before) : null;
        }
        return Optional.ofNullable(best);
    }

    /** Whether the sentence goes on from the one before: "These incidents", "Of those". */
    static boolean goesOn(Tokens tokens, Sentence sentence) {
        return GOING_ON.contains(tokens.lower(sentence.from()));
    }

    /** The dates of a sentence, nearest parts of long ones only. */
    List<Dated> within(int from, int to) {
        return dates.subList(first(from), first(to));
    }

    private @Nullable When nearest(int from, int to, Sentence sentence) {
        When best = null;
        int least = Integer.MAX_VALUE;
        for (Dated date : within(Math.max(sentence.from(), from - 60), Math.min(sentence.to(), to + 60))) {
            Optional<Period> period = date.why() == Why.DATE ? date.period() : Optional.empty();
            boolean since = isSince(date, sentence);
            boolean stamp = tokens.isDash(date.from() - 1) && !tokens.touches(date.from())
                    || tokens.is(date.from() - 1, "[")
                    || tokens.is(date.from() - 1, "|");
            stamp |= Dateline.holds(tokens, date);
            boolean record = since && isRecord(to, date.from());
            stamp |= tokens.isDash(date.to())
                    && !tokens.touches(date.to())
                    && !tokens.touches(date.to() + 1)
                    && date.from() - sentence.from() <= 8;
            boolean than = tokens.is(date.from() - 2, "than") || tokens.is(date.from() - 2, "with");
            boolean compared = than || tokens.is(date.from() - 1, "period") && tokens.is(date.from() - 2, "same");
            boolean limit = stamp
                    || compared
                    || record
                    || !since && LIMITS.contains(tokens.lower(date.from() - 1)) && !tokens.is(date.from() - 2, "back");
            int distance = date.from() >= to ? date.from() - to : Math.max(0, from - date.to()) + BEFORE;
            int cost = distance + (since ? SINCE : 0);
            if (period.isPresent() && !limit && cost < least) {
                Optional<Period> told = since ? sinceThen(period.get()) : period;
                if (told.isPresent()) {
                    least = cost;
                    best = new When(told.get(), date);
                }
            }
        }
        return best;
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

    static Optional<Period> sinceThen(Period period) {
        String edtf = period.edtf();
        return edtf.contains("/") ? Optional.of(period) : Timeline.edtf(edtf + "/..");
    }

    /** Whether "since" governs the date, a clause between them or not; spun texts say "for the reason that" or "because". */
    boolean isSince(Dated date, Sentence sentence) {
        for (int at = date.from() - 1; at >= sentence.from() && at >= date.from() - CLAUSE; at--) {
            String word = tokens.lower(at);
            if (word.equals("since") || word.equals("because") && at < date.from() - 2) {
                return true;
            }
            boolean spun = word.equals("reason") && tokens.is(at - 1, "the") && tokens.is(at - 2, "for");
            if (spun) {
                return true;
            }
            boolean after = word.equals("after") || word.equals("following");
            if (after && at == date.from() - 1) {
                return true;
            }
            if (word.equals(",") || word.equals(";")) {
                return false;
            }
        }
        return false;
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
