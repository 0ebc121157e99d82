// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells telephone numbers, dates in figures and results of games, which are numbers joined by hyphens or strokes. */
final class NumberChains {
    private static final Set<String> GAMES = WordSet.of("beat won win lost defeated drew led trailed edged");

    private static final Set<String> VOTES = Set.of("vote", "majority", "decision", "ruling", "margin", "votes");
    private static final Set<String> VOTING = Set.of("voted", "ruled", "vote");
    private static final Set<String> CALLING =
            WordSet.of("call phone tel telephone hotline helpline dial fax mobile whatsapp");
    private static final int LONGEST_CHAIN = 6;
    private static final int LONG_PHONE = 9;
    private static final int SHORT_PHONE = 7;

    private final Tokens tokens;

    NumberChains(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Three numbers and more in a chain, or two with a leading plus. */
    Identifiers.@Nullable Named phone(int index) {
        Identifiers.Named spaced = spacedPhone(index);
        if (spaced != null) {
            return spaced;
        }
        boolean area = tokens.is(index - 1, "(")
                && tokens.is(index + 1, ")")
                && tokens.at(index).isPlainDigits(5);
        if (area
                && tokens.at(index + 2).isNumber()
                && tokens.isHyphen(index + 3)
                && tokens.at(index + 4).isNumber()) {
            return new Identifiers.Named(index, index + 5, Why.PHONE);
        }
        int groups = 1;
        int at = index + 1;
        while ((tokens.isHyphen(at) || tokens.is(at, "/"))
                && tokens.touches(at)
                && tokens.touches(at + 1)
                && tokens.at(at + 1).isNumber()) {
            groups++;
            at += 2;
        }
        boolean plus = tokens.is(index - 1, "+") && tokens.touches(index);
        boolean dated = tokens.is(index + 1, "/");
        if (groups < 3
                && !(plus
                        && tokens.at(index).isPlainDigits(3)
                        && tokens.at(index + 1).isNumber())) {
            return null;
        }
        return new Identifiers.Named(plus ? index - 1 : index, at, dated ? Why.DATE : Why.PHONE);
    }

    /** "01632 960 441", "+243 970 003 750", "555 0188": groups of digits apart, with a leading nought or plus. */
    private Identifiers.@Nullable Named spacedPhone(int index) {
        boolean plus = tokens.is(index - 1, "+") && tokens.touches(index);
        int digits = 0;
        boolean nought = false;
        int at = index;
        while (at < index + LONGEST_CHAIN
                && tokens.at(at).isNumber()
                && isDigitGroups(tokens.at(at).text())) {
            digits += tokens.at(at).text().length();
            nought |=
                    tokens.at(at).text().startsWith("0") && tokens.at(at).text().length() > 2;
            at++;
        }
        boolean national = tokens.at(index).text().startsWith("0") && digits >= LONG_PHONE;
        boolean groups = at > index + 1 && nought && digits >= SHORT_PHONE;
        boolean called = CALLING.contains(tokens.lower(index - 1)) && digits >= SHORT_PHONE;
        return plus && digits >= LONG_PHONE || national || groups || called
                ? new Identifiers.Named(plus ? index - 1 : index, at, Why.PHONE)
                : null;
    }

    private static boolean isDigitGroups(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9' || c == ' ' || c == '\u00a0');
    }

    /** The result of a game; {@code countsBehind} tells whether the pair is followed by what it counts. */
    Identifiers.@Nullable Named score(int index, boolean countsBehind) {
        boolean pair = tokens.isHyphen(index + 1)
                && tokens.touches(index + 1)
                && tokens.touches(index + 2)
                && tokens.at(index).isPlainDigits(3)
                && tokens.at(index + 2).isPlainDigits(3);
        if (!pair || tokens.touches(index + 3) && tokens.at(index + 3).kind() != Token.Kind.SIGN) {
            return null;
        }
        BigDecimal one = tokens.at(index).number();
        BigDecimal two = tokens.at(index + 2).number();
        boolean low = one != null && two != null && one.max(two).compareTo(BigDecimal.TEN) < 0;
        boolean falling = one != null && two != null && one.compareTo(two) >= 0;
        boolean counted = countsBehind
                || tokens.isHyphen(index + 3)
                || NounPhrases.startsNoun(tokens, index + 3) && low && !falling && !isGame(index);
        boolean led = tokens.is(index - 1, "between")
                || tokens.is(index - 1, "from")
                || tokens.at(index - 1).kind() == Token.Kind.SIGN
                        && !tokens.is(index - 1, "(")
                        && !tokens.is(index - 1, ",");
        return (!counted || isGame(index)) && !led && (falling || low)
                ? new Identifiers.Named(index, index + 3, Why.SCORE)
                : null;
    }

    /** "Rovers 1-0 Albion": between two names. */
    Identifiers.@Nullable Named between(int index) {
        boolean pair = tokens.isHyphen(index + 1)
                && tokens.touches(index + 1)
                && tokens.touches(index + 2)
                && tokens.at(index).isPlainDigits(2)
                && tokens.at(index + 2).isPlainDigits(2);
        boolean names = tokens.at(index - 1).isCapital()
                && tokens.at(index + 3).isCapital()
                && Months.of(tokens.lower(index - 1)) == null
                && Months.of(tokens.lower(index + 3)) == null
                && !FunctionWords.endsNounPhrase(tokens.lower(index - 1));
        return pair && names ? new Identifiers.Named(index, index + 3, Why.SCORE) : null;
    }

    /** "voted 177 to 171", "a 2 to 1 vote". */
    Identifiers.@Nullable Named vote(int index) {
        BigDecimal one = tokens.at(index).number();
        BigDecimal two = tokens.at(index + 2).number();
        boolean pair = one != null
                && two != null
                && (tokens.is(index + 1, "to") || tokens.isHyphen(index + 1))
                && one.compareTo(two) > 0
                && one.scale() <= 0;
        boolean said = VOTES.contains(tokens.lower(index + 3))
                || VOTING.contains(tokens.lower(index - 1))
                || VOTING.contains(tokens.lower(index - 2));
        boolean counted = NounPhrases.looksPlural(tokens.lower(index + 3)) && !tokens.is(index + 3, "votes");
        return pair && said && !counted ? new Identifiers.Named(index, index + 3, Why.SCORE) : null;
    }

    /** Whether a word of winning or losing stands just before. */
    boolean isGame(int index) {
        for (int at = index - 4; at < index; at++) {
            if (GAMES.contains(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }
}
