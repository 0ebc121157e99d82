// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.period.Precision;
import org.jspecify.annotations.Nullable;

/** Finds events told with their date: "the strike began on 24 February", "the resignation on 28 January". */
final class Occurrences {
    private static final int NOUN = 10;
    private static final int VERB = 9;
    private static final Set<String> HAPPENING = WordSet.of(
            "occurred happened began started ended held signed erupted opened closed launched founded established crashed",
            "sank collapsed resigned visited arrived landed met struck hit exploded declared reported inaugurated adopted",
            "ratified expired reopened derailed won came took entered broke went was invaded captured seized",
            "completed delivered elected restored expelled severed flew travelled suspended resumed abolished");
    /** Verbs that need their second word to tell of an event: "came into force", "took office". */
    private static final Set<String> NEEDING = WordSet.of("came took entered broke went was won");

    private static final Set<String> SECOND = WordSet.of("force place office effect power out down on into control");
    private static final Set<String> EVENTS = WordSet.of(
            "disaster tragedy invasion resignation coup revolution election elections referendum massacre battle treaty",
            "agreement ceasefire earthquake quake explosion blast crash accident attack raid fire flood storm fall visit",
            "summit meeting strike check launch inauguration wedding funeral verdict ruling shooting bombing collapse");

    /** Verbs of an event only in the passive: "was reported on". */
    private static final Set<String> TOLD = Set.of("reported", "declared", "delivered", "captured", "seized");

    private static final Set<String> FUTURE =
            WordSet.of("will would shall may could might should due planned scheduled");
    private static final Set<String> PASSIVES = Set.of("was", "were", "been", "is");

    private final Tokens tokens;
    private final Context context;
    private final MeasureLookup lookup;
    private final StatementDraft draft;

    Occurrences(Tokens tokens, Context context, MeasureLookup lookup, StatementDraft draft) {
        this.tokens = tokens;
        this.context = context;
        this.lookup = lookup;
        this.draft = draft;
    }

    @Nullable
    Claim read(Dated date, Sentence sentence) {
        if (!isCalendar(date) || isOther(date, sentence)) {
            return null;
        }
        int at = date.from() - 1;
        boolean led = tokens.is(at, "on") || tokens.is(at, "in") || tokens.is(at, "of");
        int end = led ? at : date.from();
        int floor = Math.max(sentence.from(), end - NOUN);
        MeasureLookup.Named event = event(end, floor);
        for (int back = end - 1; back > floor; back--) {
            boolean be = tokens.is(back + 1, "be") || PASSIVES.contains(tokens.lower(back - 1));
            if (FUTURE.contains(tokens.lower(back)) || tokens.is(back, "to") && be) {
                return null;
            }
        }
        int verb = verb(end, Math.max(sentence.from(), end - VERB));
        boolean noun = led && EVENTS.contains(tokens.lower(end - 1));
        boolean of = tokens.is(at, "of");
        if (of ? !noun : event == null && verb < 0 && !noun) {
            return null;
        }
        if (verb < 0 && event != null && isStatistic(event, date)) {
            return null;
        }
        if (event == null && verb >= 0) {
            event = event(verb, Math.max(sentence.from(), verb - NOUN));
        }
        int from = event == null ? verb < 0 ? end - 1 : verb : event.from();
        ClaimDraft.Reach reach = new ClaimDraft.Reach(sentence, Math.min(from, date.from()), date.to());
        return draft.start(
                        ClaimKind.OCCURRENCE,
                        date.from(),
                        date.to(),
                        StatementDraft.name(event),
                        date.period(),
                        sentence,
                        reach)
                .build();
    }

    /** "attacks rose in August", "turned out 400 tonnes in May": what was counted over a month. */
    private boolean isStatistic(MeasureLookup.Named event, Dated date) {
        boolean month = date.period()
                .filter(period -> period.precision() == Precision.MONTH)
                .isPresent();
        boolean many = NounPhrases.looksPlural(tokens.lower(event.to() - 1));
        return month && (many || context.clauses().numbers(event.from(), date.from()) > 0);
    }

    /** A day or month of the calendar; "on Tuesday" tells less of an event than of the news. */
    private boolean isCalendar(Dated date) {
        Precision precision = date.period().map(Period::precision).orElse(Precision.YEAR);
        boolean fine = precision == Precision.DAY || precision == Precision.MONTH;
        boolean named = false;
        for (int at = date.from(); at < date.to(); at++) {
            named |= Months.of(tokens.lower(at)) != null || tokens.at(at).isNumber();
        }
        boolean span =
                date.period().filter(period -> period.edtf().contains("/")).isPresent();
        boolean ago = date.shared() || tokens.is(date.to() - 1, "ago");
        return date.why() == Why.DATE && fine && named && !span && !ago;
    }

    private boolean isOther(Dated date, Sentence sentence) {
        DateRoles roles = new DateRoles(tokens);
        boolean head =
                date.from() == sentence.from() || tokens.is(date.from() - 1, ",") || tokens.is(date.from() - 1, "(");
        return head
                || roles.isSince(date, sentence)
                || roles.isStamp(date, sentence)
                || roles.isLimit(date)
                || roles.isCompared(date)
                || roles.isFormer(date)
                || roles.isOfSpeech(date)
                        && !tokens.is(date.from() - 2, "reported")
                        && !tokens.is(date.from() - 2, "signed")
                || sentence.heading();
    }

    /** The noun for what happened, before the verb for it: "the ceasefire was signed". */
    private MeasureLookup.@Nullable Named event(int end, int floor) {
        MeasureLookup.Named verb = null;
        for (int to = end; to > floor; to--) {
            MeasureLookup.Named named = lookup.endingAt(to, floor);
            boolean changed = ChangeWords.verb(tokens.lower(to - 1)) != null;
            if (changed) {
                return verb;
            }
            if (named != null && happens(named.entry()) && context.clauses().ends(named.to(), end) == 0) {
                if (!tokens.lower(named.from()).endsWith("ed")) {
                    return named;
                }
                verb = verb == null ? named : verb;
            }
        }
        return verb;
    }

    private static boolean happens(MeasureEntry entry) {
        return entry.totals() == MeasureEntry.Totals.PERIOD_TOTAL
                && entry.whole()
                && entry.family().isEmpty();
    }

    private int verb(int end, int floor) {
        for (int at = end - 1; at >= floor; at--) {
            String word = tokens.lower(at);
            boolean need = NEEDING.contains(word);
            boolean journey = word.equals("went")
                    && tokens.is(at + 1, "to")
                    && tokens.at(at + 2).isCapital();
            boolean second = journey
                    || SECOND.contains(tokens.lower(at + 1))
                    || SECOND.contains(tokens.lower(at + 2))
                    || word.equals("was") && end - at <= 2;
            boolean told = !TOLD.contains(word) || PASSIVES.contains(tokens.lower(at - 1));
            if (HAPPENING.contains(word) && (!need || second) && told) {
                return at;
            }
            boolean stop = tokens.at(at).isNumber() || word.equals(",") || word.equals(";");
            if (stop) {
                return -1;
            }
        }
        return -1;
    }
}
