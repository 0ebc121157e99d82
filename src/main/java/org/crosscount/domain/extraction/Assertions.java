// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells figures that are asserted from those that are supposed, expected, conditional or denied. */
final class Assertions {
    private static final int REACH = 12;
    private static final int MAIN_CLAUSE = 7;
    private static final Set<String> AUXILIARIES = WordSet.of("did does do has have had was were is are");
    private static final Set<String> MODALS = WordSet.of("would could might may will shall should won't wouldn't");
    private static final Set<String> SUPPOSING =
            WordSet.of("imagine suppose hypothetical hypothetically assuming supposing guidance outlook");
    /** With "to" behind them they tell what is meant to be. */
    private static final Set<String> INTENDING = WordSet.of(
            "plan plans planned planning hope hopes hoped hoping intend intends intended aim aims aimed want wants wanted",
            "agree agrees agreed promise promises promised vow vows vowed decide decides decided expected due set",
            "scheduled likely supposed projected forecast poised ready seek seeks seeking proposes proposed offered pledged",
            "pledges threatened threatens tries trying able ought going wants");
    /** What they have as their object is not there yet. */
    private static final Set<String> EXPECTING = WordSet.of(
            "expect expects expected want wants propose proposes proposed forecast forecasts predict predicts predicted",
            "projects anticipate anticipates anticipated foresees envisages envisaged");

    private static final Set<String> COMING = WordSet.of("enough due");
    private static final Set<String> CONDITIONS = WordSet.of("if unless whether provided until once");
    private static final Set<String> CLAUSE_ENDS =
            WordSet.of("; : . ? ! but while whereas although who which after since when that \" \u201c \u201d");
    private static final Set<String> DENIALS =
            WordSet.of("deny denied denies denying refuted refuting rejected rejects");
    private static final Set<String> NOBODY = WordSet.of("no nobody never not none neither");
    private static final Set<String> PROVING =
            WordSet.of("proved proven shown confirmed evidence verified proof sign suggestion true know knows");

    private final Tokens tokens;

    Assertions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Why the figure is not asserted; null where it is. */
    @Nullable
    Why doubt(Mention mention, Sentence sentence) {
        String before = tokens.lower(mention.hedgeFrom - 1);
        boolean negated = before.equals("not") || before.equals("never") || before.endsWith("n't");
        if (negated || isDenied(mention, sentence)) {
            return Why.NEGATED;
        }
        int floor = Math.max(sentence.from(), mention.hedgeFrom - REACH);
        boolean aside = before.equals(",");
        for (int at = mention.hedgeFrom - 1; at >= floor; at--) {
            Why why = why(at, mention, sentence);
            why = aside && why == Why.HYPOTHETICAL ? null : why;
            if (why != null) {
                return why;
            }
            String word = tokens.lower(at);
            boolean said = word.equals("that") && (isDoubting(at - 1) || isDoubting(at - 2));
            boolean ends = CLAUSE_ENDS.contains(word) && !said || word.equals(",") && at < mention.hedgeFrom - 2;
            if (ends) {
                break;
            }
        }
        return isModalAhead(mention, sentence) ? Why.HYPOTHETICAL : null;
    }

    private @Nullable Why why(int at, Mention mention, Sentence sentence) {
        String word = tokens.lower(at);
        boolean inverted = at == sentence.from() && word.equals("should");
        boolean time = word.equals("until") || word.equals("once");
        if (CONDITIONS.contains(word) && !time || inverted) {
            return Why.CONDITIONAL;
        }
        boolean past = word.endsWith("n't") || word.equals("not") && AUXILIARIES.contains(tokens.lower(at - 1));
        if (past && at >= mention.hedgeFrom - 3) {
            return Why.NEGATED;
        }
        return isModal(at) || isIntended(at, mention) || SUPPOSING.contains(word) ? Why.HYPOTHETICAL : null;
    }

    /** "plans to hire 450", "expects 450", "is to be cut by 450", "warned of 450", "due within 30 days". */
    private boolean isIntended(int at, Mention mention) {
        String word = tokens.lower(at);
        boolean direct = tokens.is(at + 1, "to") && at + 2 < mention.hedgeFrom;
        boolean later =
                SpeechWords.isTime(tokens.lower(at + 2)) && tokens.is(at + 3, "to") && at + 4 < mention.hedgeFrom;
        boolean to = direct || later;
        boolean hoped = word.startsWith("hope") && tokens.is(at + 1, "for");
        boolean be = to && tokens.is(at + 2, "be");
        boolean is = AUXILIARIES.contains(word) && be || word.equals("to") && tokens.is(at + 1, "be") && mention.change;
        boolean done = (AUXILIARIES.contains(tokens.lower(at - 1))
                        || NounPhrases.isDeterminer(tokens.lower(at - 1))
                        || tokens.is(at - 1, "a"))
                && !to;
        boolean warned = word.equals("of") && tokens.lower(at - 1).startsWith("warn");
        boolean coming = COMING.contains(word) && (word.equals("due") || tokens.is(at + 1, "for"));
        return INTENDING.contains(word) && to || is || EXPECTING.contains(word) && !done || warned || coming || hoped;
    }

    private boolean isDoubting(int at) {
        String word = tokens.lower(at);
        return SUPPOSING.contains(word) || EXPECTING.contains(word) || INTENDING.contains(word) || word.equals("it");
    }

    /** "denied that 12 died", "no one has proved that 12 died", "denied reports of 12 deaths". */
    private boolean isDenied(Mention mention, Sentence sentence) {
        int that = -1;
        for (int at = mention.hedgeFrom - 1; at >= sentence.from() && at >= mention.hedgeFrom - MAIN_CLAUSE; at--) {
            String word = tokens.lower(at);
            if (DENIALS.contains(word)) {
                return true;
            }
            if (CLAUSE_ENDS.contains(word) && !word.equals("that") || word.equals(",")) {
                return false;
            }
            that = word.equals("that") && at >= mention.hedgeFrom - 2 ? at : that;
        }
        return that >= 0 && isUnproven(that, sentence);
    }

    private boolean isUnproven(int that, Sentence sentence) {
        boolean proof = false;
        for (int at = that - 1; at >= sentence.from() && at >= that - MAIN_CLAUSE; at--) {
            String word = tokens.lower(at);
            proof |= PROVING.contains(word);
            if (proof && (NOBODY.contains(word) || word.endsWith("n't"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isModal(int at) {
        String word = tokens.lower(at);
        boolean told = tokens.is(at + 1, "say") || tokens.is(at + 1, "like");
        boolean month = told
                || word.equals("may")
                        && (tokens.at(at).isCapital() || tokens.at(at + 1).isNumber());
        boolean noun = word.equals("will")
                && (tokens.is(at - 1, "the") || tokens.is(at - 1, "his") || tokens.is(at - 1, "her"));
        return (MODALS.contains(word) || word.endsWith("'ll")) && !month && !noun;
    }

    private boolean isModalAhead(Mention mention, Sentence sentence) {
        int limit = Math.min(sentence.to(), mention.end + 5);
        for (int at = mention.end; at < limit && !mention.unit.joined(); at++) {
            String word = tokens.lower(at);
            boolean toBe = AUXILIARIES.contains(word) && tokens.is(at + 1, "to") && tokens.is(at + 2, "be");
            if (isModal(at) || toBe) {
                return true;
            }
            boolean verb = FunctionWords.isVerb(word)
                    || AUXILIARIES.contains(word)
                    || CLAUSE_ENDS.contains(word)
                    || word.equals(",")
                    || word.equals("and");
            if (verb) {
                return false;
            }
        }
        return false;
    }
}
