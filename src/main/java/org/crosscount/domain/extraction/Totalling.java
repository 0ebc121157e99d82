// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.lexicon.Aggregate;
import org.crosscount.domain.period.Period;

/** Tells what a figure totals, and up to when, where the wording says so: "so far", "cumulative", "as of 3 May". */
final class Totalling {
    private static final int REACH = 12;
    private static final int DEED = 4;
    private static final Phrases<Aggregate> WORDINGS = new Phrases<Aggregate>()
            .add(
                    Aggregate.RUNNING_TOTAL,
                    "so far | to date | until now | thus far | cumulative | cumulatively | in total since | running"
                            + " total | toll has risen to | toll rose to | toll rises to | toll climbed to | toll has"
                            + " climbed to | toll stands at | toll stood at | total stands at | total to | total since |"
                            + " have now")
            .add(
                    Aggregate.STOCK,
                    "currently hosts | currently host | currently hosting | currently | at present | remain in |"
                            + " remains in | still in | remain missing | remained missing | still missing | in hospital |"
                            + " now hosts");

    private static final Phrases<Boolean> UP_TO =
            new Phrases<Boolean>().add(true, "as of | as at | by | up to | until | through");
    private static final Set<String> DONE = WordSet.of("had has have were was been");

    private final Tokens tokens;
    private final Clauses clauses;
    private final PeriodFinder periods;

    Totalling(Tokens tokens, Clauses clauses, PeriodFinder periods) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.periods = periods;
    }

    /** What the clause of the figure says that it totals. */
    Optional<Aggregate> of(Mention mention, Sentence sentence) {
        Aggregate found = null;
        int least = REACH;
        int from = Math.max(sentence.from(), mention.hedgeFrom - REACH);
        for (int at = from; at < Math.min(sentence.to(), mention.end + REACH); at++) {
            Phrases.Found<Aggregate> wording = WORDINGS.at(tokens, at);
            if (wording != null && isSameClause(wording, mention)) {
                int distance = at < mention.hedgeFrom ? mention.hedgeFrom - wording.to() : at - mention.end;
                found = distance < least ? wording.meaning() : found;
                least = Math.min(least, distance);
            }
        }
        return Optional.ofNullable(found);
    }

    private boolean isSameClause(Phrases.Found<Aggregate> wording, Mention mention) {
        boolean before = wording.to() <= mention.hedgeFrom;
        int from = before ? wording.to() : mention.end;
        int to = before ? mention.hedgeFrom : wording.from();
        return clauses.ends(from, to) == 0 && clauses.numbers(from, to) == 0 && clauses.commas(from, to) <= 1;
    }

    /** The date up to which the figure counts. */
    Optional<Period> asOf(Mention mention, Sentence sentence) {
        for (Dated date : periods.within(
                Math.max(sentence.from(), mention.hedgeFrom - 2 * REACH),
                Math.min(sentence.to(), mention.end + 2 * REACH))) {
            Phrases.Found<Boolean> lead = UP_TO.before(tokens, date.from());
            boolean as = lead != null && tokens.is(lead.from(), "as");
            boolean by = lead != null && !as && tokens.is(lead.from(), "by") && isDone(mention, date);
            if ((as || by) && date.why() == Why.DATE && date.period().isPresent()) {
                return date.period();
            }
        }
        return Optional.empty();
    }

    /** "By Thursday eleven bodies had been recovered": in the past, and in one clause. */
    private boolean isDone(Mention mention, Dated date) {
        boolean before = date.to() <= mention.hedgeFrom;
        int from = before ? date.to() : mention.end;
        int to = before ? mention.hedgeFrom : date.from();
        boolean done = false;
        for (int at = Math.min(from, mention.hedgeFrom) - DEED; at < Math.max(to, mention.end) + 4; at++) {
            done |= DONE.contains(tokens.lower(at));
        }
        return done && clauses.ends(from, to) == 0 && clauses.numbers(from, to) == 0;
    }
}
