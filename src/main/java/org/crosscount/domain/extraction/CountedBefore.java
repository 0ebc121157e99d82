// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a bare figure counts where that was said before it: "the number of camps rose from 31 to 57", "a toll of 12". */
final class CountedBefore {
    private static final int REACH = 22;
    private static final Set<String> LEADS = WordSet.of(
            "to at of was is were are reached reaching hit hits stood stands totalled totaled exceeded passed surpassed",
            "topped as from : numbered below above");
    private static final Set<String> GROUPS =
            WordSet.of("family group team crew gang squad crowd panel delegation party staff squadron platoon");
    private static final Set<String> SUMS = Set.of("number", "numbers", "count", "tally", "total");
    private static final Set<String> CLAUSE_ENDS = WordSet.of("; and but while whereas which who although though");
    /** Plurals whose number is a price, a value or a rate, and no count of things. */
    private static final Set<String> VALUES = WordSet.of(
            "shares sales prices profits revenues rates exports imports costs stocks bonds futures yields earnings losses",
            "temperatures wages points incomes reserves assets debts savings investments expenses ratings scores odds levels",
            "temperatures turnouts indexes indices results returns fees dividends gains proceeds figures percentages receipts");

    private final Tokens tokens;

    CountedBefore(Tokens tokens) {
        this.tokens = tokens;
    }

    void apply(List<Mention> mentions) {
        for (Mention mention : mentions) {
            boolean open = mention.isBare()
                    && !mention.change
                    && mention.leftOut == null
                    && mention.first.numeral().isWhole()
                    && mention.unit.rate() == null
                    && !NounPhrases.startsNoun(tokens, mention.to);
            UnitPhrase unit = open ? read(mention) : null;
            if (unit != null) {
                mention.unit = unit;
            }
        }
    }

    private @Nullable UnitPhrase read(Mention mention) {
        int lead = mention.hedgeFrom - 1;
        String word = tokens.lower(lead);
        if (word.equals("of") && GROUPS.contains(tokens.lower(lead - 1))) {
            return unit("person", null, mention.to);
        }
        boolean limit = tokens.is(mention.hedgeFrom, "below") || tokens.is(mention.hedgeFrom, "above");
        if (!LEADS.contains(word) && !limit) {
            return null;
        }
        UnitPhrase subject = subject(lead, mention.to);
        return subject == null ? sum(lead, mention.to) : subject;
    }

    /** "deaths hit 1.58 million", "cases rose to 340": the noun right before the verb. */
    private @Nullable UnitPhrase subject(int lead, int end) {
        boolean verb = tokens.is(lead, ":");
        int at = verb ? lead - 1 : lead;
        while (at > lead - 4 && (isVerb(at) || tokens.is(at, "to") || tokens.is(at, "at") || tokens.is(at, "has"))) {
            verb |= isVerb(at);
            at--;
        }
        String noun = tokens.lower(at);
        boolean plain = tokens.at(at).isWord()
                && NounPhrases.looksPlural(noun)
                && !VALUES.contains(noun)
                && !FunctionWords.isVerb(noun)
                && !NounPhrases.isState(noun);
        return verb && plain && at < lead
                ? unit(UnitReader.singular(tokens.at(at)), tokens.at(at).text(), end)
                : null;
    }

    private boolean isVerb(int at) {
        String word = tokens.lower(at);
        return ChangeWords.verb(word) != null
                || FunctionWords.isVerb(word)
                || word.equals("stood")
                || word.equals("totalled")
                || word.equals("numbered");
    }

    private @Nullable UnitPhrase sum(int lead, int end) {
        for (int at = lead; at >= 0 && at > lead - REACH; at--) {
            String word = tokens.lower(at);
            boolean stop = CLAUSE_ENDS.contains(word)
                    || tokens.at(at).kind() == Token.Kind.BREAK
                    || word.equals(".") && !tokens.touches(at + 1);
            if (stop) {
                return null;
            }
            if (word.equals("toll") || word.equals("tolls")) {
                return unit("person", null, end);
            }
            boolean of = SUMS.contains(word) && tokens.is(at + 1, "of");
            NounPhrases.Phrase noun = of ? NounPhrases.read(tokens, at + 1, false) : null;
            if (noun != null && noun.to() <= lead + 1 && NounPhrases.looksPlural(tokens.lower(noun.head()))) {
                return unit(
                        noun.state() ? "person" : UnitReader.singular(tokens.at(noun.head())),
                        tokens.words(noun.from(), noun.to()),
                        end);
            }
        }
        return null;
    }

    private static UnitPhrase unit(String unit, @Nullable String counted, int end) {
        return new UnitPhrase(unit, counted, end, end, UnitPhrase.Kind.NONE, false, null);
    }
}
