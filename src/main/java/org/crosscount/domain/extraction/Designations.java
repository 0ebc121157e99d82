// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what is counted where its name holds a number: "6 F-16s", "30 T-72 tanks", "40 F-16", "63,000 Model 3 sedans". */
final class Designations {
    private static final int LONGEST_LETTERS = 4;

    private final Tokens tokens;

    Designations(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What the number that ends before the token counts; null where no name with a number stands there. */
    @Nullable
    UnitPhrase read(int from) {
        Token letters = tokens.at(from);
        if (!letters.isCapital() || tokens.touches(from)) {
            return null;
        }
        boolean hyphened = tokens.isHyphen(from + 1)
                && tokens.touches(from + 1)
                && tokens.touches(from + 2)
                && letters.text().length() <= LONGEST_LETTERS;
        int number = hyphened ? from + 2 : from + 1;
        if (!tokens.at(number).isPlainDigits(4) || !hyphened && tokens.touches(number)) {
            return null;
        }
        int next = number + 1;
        boolean plural = tokens.touches(next) && tokens.is(next, "s");
        if (plural) {
            return phrase(tokens.words(from, next), from, next + 1);
        }
        boolean dated = Months.of(letters.lower()) != null
                || !hyphened && tokens.at(number).text().length() == 4;
        NounPhrases.Phrase noun = dated || tokens.touches(next) ? null : NounPhrases.read(tokens, next, false);
        boolean counted = noun != null
                && !noun.partitive()
                && !noun.state()
                && NounPhrases.looksPlural(tokens.lower(noun.head()))
                && tokens.at(noun.head()).text().equals(tokens.lower(noun.head()));
        if (counted && noun != null) {
            return phrase(UnitReader.singular(tokens.at(noun.head())), from, noun.to());
        }
        boolean ends = !tokens.touches(next) || tokens.at(next).kind() == Token.Kind.SIGN && !tokens.isHyphen(next);
        boolean type = hyphened
                && ends
                && noun == null
                && letters.text().equals(letters.text().toUpperCase(Locale.ROOT));
        return type ? phrase(tokens.words(from, next), from, next) : null;
    }

    private UnitPhrase phrase(String unit, int from, int to) {
        return new UnitPhrase(unit, tokens.words(from, to), from, to, UnitPhrase.Kind.NOUN, false, null);
    }
}
