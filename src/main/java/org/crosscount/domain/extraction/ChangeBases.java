// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.period.Precision;

/** Tells what time a change is told against: "up 4% from June", "a year earlier", "compared with 20 in July, a drop of 9%". */
final class ChangeBases {
    private static final Set<String> YEAR_SHIFTS = Set.of("before", "earlier", "ago");
    private static final Set<String> PREVIOUS = Set.of("previous", "preceding", "prior", "earlier", "last", "past");
    private static final Set<String> COMPARING =
            WordSet.of("from than since over versus against with to on above below");
    private static final int FAR = 8;
    private static final int APART = 16;
    private static final int APPOSED = 6;

    private final Tokens tokens;
    private final PeriodFinder periods;

    ChangeBases(Tokens tokens, PeriodFinder periods) {
        this.tokens = tokens;
        this.periods = periods;
    }

    /** The period that a change is told against: the one that is named, or the one before its own. */
    Optional<String> of(Mention mention, Sentence sentence, Optional<Period> own) {
        int limit = Math.min(sentence.to(), mention.end + 14);
        for (int at = mention.to; at < limit; at++) {
            if (COMPARING.contains(tokens.lower(at))) {
                int next = tokens.is(at + 1, "in") || tokens.is(at + 1, "during") ? at + 2 : at + 1;
                next += tokens.is(next, "the") ? 1 : 0;
                boolean same = DateRoles.isAlike(tokens.lower(next));
                if (isYearBefore(at + 1) || tokens.is(at + 1, "in") && isYearBefore(at + 2) || same) {
                    return own.flatMap(Timeline::yearBefore).map(Period::edtf);
                }
                boolean number =
                        tokens.at(at + 1).isNumber() || tokens.at(at + 2).isNumber();
                boolean named = tokens.is(at, "than") && tokens.is(at + 1, "in") && tokens.is(at + 2, "the");
                int near = at + (number || named ? FAR : 4);
                for (Dated date : periods.within(at + 1, Math.min(limit, near))) {
                    if (tokens.is(at, "on") && isDay(date)) {
                        break;
                    }
                    return tokens.is(at, "since") && periods.isRecord(mention.end, at)
                            ? Optional.empty()
                            : date.period().map(Period::edtf);
                }
            }
            boolean yearly = tokens.is(at, "year") && (tokens.is(at + 1, "over") || tokens.is(at + 1, "on"))
                    || tokens.is(at, "year-on-year");
            if (yearly) {
                return own.flatMap(Timeline::yearBefore).map(Period::edtf);
            }
        }
        return before(mention, sentence);
    }

    /** "compared with 20 in July 2024, a drop of 9 percent": the time of what it was compared with just before. */
    private Optional<String> before(Mention mention, Sentence sentence) {
        boolean apposed = false;
        for (int at = mention.hedgeFrom - 1; at > mention.hedgeFrom - APPOSED; at--) {
            apposed |= tokens.is(at, ",") && FunctionWords.isArticle(tokens.lower(at + 1));
        }
        List<Dated> dates = periods.within(Math.max(sentence.from(), mention.hedgeFrom - APART), mention.hedgeFrom);
        Dated last = dates.isEmpty() ? null : dates.get(dates.size() - 1);
        return apposed && last != null && periods.isFormer(last) ? last.period().map(Period::edtf) : Optional.empty();
    }

    /** "fell 4% on Monday": when it did. */
    private static boolean isDay(Dated date) {
        return date.period()
                .filter(period -> period.precision() == Precision.DAY)
                .isPresent();
    }

    /** "up from 97": what the figure before it was. */
    boolean isFormer(Mention mention) {
        return tokens.is(mention.hedgeFrom - 1, "from")
                && ChangeWords.verb(tokens.lower(mention.hedgeFrom - 2)) != null
                && mention.unit.kind() == UnitPhrase.Kind.NONE;
    }

    /** Whether the words at the token name the year before the one spoken of. */
    boolean isYearBefore(int index) {
        int at = tokens.is(index, "the") || tokens.is(index, "a") ? index + 1 : index;
        boolean previous = PREVIOUS.contains(tokens.lower(at));
        boolean year = tokens.is(at + 1, "year") || tokens.is(at + 1, "12") && tokens.is(at + 2, "months");
        boolean before = tokens.is(at, "year") && YEAR_SHIFTS.contains(tokens.lower(at + 1));
        return previous && year || before;
    }
}
