// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/** Finds statements that there is none, or that nothing happened: "no casualties", "nobody was hurt", "not a single death". */
final class Absences {
    private static final int PHRASE = 5;
    private static final Set<String> PASSIVES = WordSet.of("was were is are has have had been being got");
    private static final Set<String> VAGUE = WordSet.of(
            "more fewer less longer doubt matter idea comment reason need wonder way means plan plans sign signs choice",
            "evidence limit intention word mention better other such one single end exception chance hope question time",
            "immediate claim secret surprise room place record choice point problem response answer reports report");
    private static final Set<String> THERE = WordSet.of("was were is are been be : with reported found that and but");
    private static final Set<String> HAVING = WordSet.of("has have had having");
    private static final Set<String> VERBS = WordSet.of("was were is are has have had");

    private final Tokens tokens;
    private final Context context;
    private final MeasureLookup lookup;
    private final StatementDraft draft;

    Absences(Tokens tokens, Context context, MeasureLookup lookup, StatementDraft draft) {
        this.tokens = tokens;
        this.context = context;
        this.lookup = lookup;
        this.draft = draft;
    }

    @Nullable
    Claim read(int at, Sentence sentence) {
        String word = tokens.lower(at);
        boolean nobody = word.equals("nobody")
                || (word.equals("no") || word.equals("none")) && (tokens.is(at + 1, "one") || word.equals("none"));
        if (nobody) {
            return nobody(at, word.equals("no") ? at + 2 : at + 1, sentence);
        }
        boolean single = word.equals("not")
                && (tokens.is(at + 1, "a") && tokens.is(at + 2, "single") || tokens.is(at + 1, "one"));
        if (single) {
            return none(at, tokens.is(at + 1, "one") ? at + 2 : at + 3, sentence, true);
        }
        boolean without = word.equals("without");
        if (without
                || word.equals("no")
                        && !(tokens.is(at + 1, ".") && tokens.at(at).isCapital())) {
            int from = without && tokens.is(at + 1, "any") ? at + 2 : at + 1;
            return none(at, from, sentence, without);
        }
        return null;
    }

    /** "Nobody was hurt": what is said of nobody. */
    private @Nullable Claim nobody(int at, int from, Sentence sentence) {
        int verb = from;
        while (verb < from + 3 && PASSIVES.contains(tokens.lower(verb))) {
            verb++;
        }
        if (verb == from && (tokens.is(from, "in") || tokens.is(from, "at"))) {
            int place = from;
            while (verb < from + PHRASE && !PASSIVES.contains(tokens.lower(verb))) {
                verb++;
            }
            verb = PASSIVES.contains(tokens.lower(verb)) ? verb + 1 : place;
        }
        MeasureLookup.Named what = lookup.at(verb, Math.min(sentence.to(), verb + PHRASE));
        boolean known = what != null && (verb > from || what.entry().totals() != MeasureEntry.Totals.STOCK);
        return known && what != null ? claim(at, from, what, what.entry().name(), what.to(), sentence) : null;
    }

    private @Nullable Claim none(int at, int from, Sentence sentence, boolean strict) {
        int limit = Math.min(sentence.to(), from + PHRASE);
        if (VAGUE.contains(tokens.lower(from)) || from >= sentence.to()) {
            return null;
        }
        NounPhrases.Phrase phrase = NounPhrases.read(tokens, from, false);
        MeasureLookup.Named what = null;
        for (int head = from; head < limit && what == null && NounPhrases.startsNoun(tokens, head); head++) {
            what = lookup.at(head, limit);
        }
        boolean happens = what != null && happens(what.entry());
        int end = what != null ? what.to() : phrase == null ? from : phrase.to();
        boolean stands = isStated(at, end, sentence);
        if (strict ? !happens : !happens && !stands || HAVING.contains(tokens.lower(at - 1)) && !happens) {
            return null;
        }
        if (what != null) {
            return claim(at, strict ? from : at + 1, what, what.entry().name(), what.to(), sentence);
        }
        boolean noun = phrase != null
                && (NounPhrases.looksPlural(tokens.lower(phrase.head())) || VERBS.contains(tokens.lower(end)));
        return noun && phrase != null
                ? claim(at, at + 1, null, tokens.words(phrase.from(), phrase.to()), phrase.to(), sentence)
                : null;
    }

    private static boolean happens(MeasureEntry entry) {
        return entry.totals() == MeasureEntry.Totals.EVENT_TOLL
                || entry.totals() == MeasureEntry.Totals.PERIOD_TOTAL
                || entry.totals() == MeasureEntry.Totals.RUNNING_TOTAL;
    }

    /** Whether it is the subject of a clause, or "there were no …". */
    private boolean isStated(int at, int end, Sentence sentence) {
        String before = tokens.lower(at - 1);
        boolean begins = at == sentence.from()
                || tokens.isDash(at - 1)
                || before.equals(",")
                || before.equals("\"")
                || before.equals("\u201c");
        String next = tokens.lower(end);
        boolean verb = VERBS.contains(next) || next.endsWith("ed") || FunctionWords.isVerb(next);
        boolean there = THERE.contains(before) && (tokens.is(at - 2, "there") || tokens.is(at - 3, "there"));
        boolean that = before.equals("that") && verb;
        return begins && verb || there || that || before.equals(":");
    }

    private Claim claim(int at, int to, MeasureLookup.@Nullable Named what, String name, int end, Sentence sentence) {
        Optional<Period> period = context.periods().find(at, end, sentence).map(PeriodFinder.When::period);
        ClaimDraft.Reach reach = new ClaimDraft.Reach(sentence, at, end);
        if (what != null) {
            reach.over(what.from(), what.to());
        }
        return draft.start(ClaimKind.ABSENCE, at, to, name, period, sentence, reach)
                .build();
    }
}
