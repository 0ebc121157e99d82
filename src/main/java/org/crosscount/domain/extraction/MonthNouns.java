// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;

/** Tells months that stand before a noun from names: "August exports", "the March figure", and not "March Smith". */
final class MonthNouns {
    private static final Set<String> DETERMINERS = WordSet.of("the its their his her our");
    /** What is told month by month. */
    private static final Set<String> BOOKED = WordSet.of(
            "exports imports sales inflation output production figures figure data reading toll total totals survey report",
            "earnings revenue revenues arrivals deaths unemployment payrolls orders shipments deliveries remittances",
            "deficit surplus cpi pmi gdp rainfall temperatures numbers number results turnover profit loss retail consumer",
            "industrial factory election elections vote budget quake earthquake flood floods attack attacks storm coup",
            "protests massacre ceasefire offensive agreement update bulletin review prices rate offences crimes");

    private final Tokens tokens;

    MonthNouns(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "August exports rose", "the August figure": the month tells which; May and March only before what is booked by month. */
    boolean isAttribute(int month, int next, boolean opens) {
        boolean led = DETERMINERS.contains(tokens.lower(month - 1))
                || tokens.lower(month - 1).endsWith("'s");
        boolean noun = tokens.at(next).isWord()
                && !tokens.at(next).isCapital()
                && !FunctionWords.isVerb(tokens.lower(next))
                && NounPhrases.startsNoun(tokens, next);
        boolean booked = BOOKED.contains(tokens.lower(next));
        boolean name = tokens.lower(month).length() <= 3 || tokens.is(month, "march") || tokens.is(month, "april");
        return tokens.at(month).isCapital() && next == month + 1 && (booked || noun && !name && (led || opens));
    }
}
