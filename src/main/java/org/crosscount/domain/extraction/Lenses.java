// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import org.jspecify.annotations.Nullable;

/** Tells the figures by which a lens is called: its aperture ("f/2.8", "f/4-5.6"), and behind its name its lengths as well. */
final class Lenses {
    private static final int SHORT = 3;

    private final Tokens tokens;

    Lenses(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What belongs to no figure from the number at the token on; null where it is not of a lens. */
    Identifiers.@Nullable Named at(int index) {
        if (isAperture(index)) {
            return new Identifiers.Named(index, apertureEnd(index), Why.IDENTIFIER);
        }
        int last = tokens.isDash(index + 1) && tokens.at(index + 2).isNumber() ? index + 2 : index;
        boolean lengths = tokens.is(last + 1, "mm") && isAperture(last + 4);
        return lengths && isCalled(index - 1) ? new Identifiers.Named(index, last + 2, Why.IDENTIFIER) : null;
    }

    private boolean isAperture(int index) {
        boolean stroke = tokens.is(index - 1, "/") && tokens.touches(index - 1) == tokens.touches(index);
        return stroke && tokens.is(index - 2, "f") && tokens.at(index).isNumber();
    }

    /** Over "4-5.6", and the "4 - 5 . 6" of tokenised text. */
    private int apertureEnd(int index) {
        int at = fractionEnd(index);
        boolean range = tokens.isDash(at) && tokens.at(at + 1).isNumber();
        return range ? fractionEnd(at + 1) : at;
    }

    private int fractionEnd(int number) {
        boolean spaced = tokens.is(number + 1, ".")
                && !tokens.touches(number + 1)
                && !tokens.touches(number + 2)
                && tokens.at(number + 2).isPlainDigits(1);
        return spaced ? number + 3 : number + 1;
    }

    /** Whether the word is a name, or the letters of one: "Nikkor 50mm", "the EF 75-300mm"; not "a fast 50mm". */
    private boolean isCalled(int before) {
        Token word = tokens.at(before);
        boolean name = word.isCapital() || word.text().length() <= SHORT;
        return name
                && NounPhrases.startsNoun(tokens, before)
                && !NounPhrases.isAdjective(word.lower())
                && NumberWords.small(word.lower()) == null;
    }
}
