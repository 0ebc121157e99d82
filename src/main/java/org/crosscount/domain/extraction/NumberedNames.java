// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells numbers that things are called by: "the 486 was slow", "a 747 jet", "a 9-iron", "24703 m212", "dialled 999". */
final class NumberedNames {
    private static final Set<String> SINGULAR =
            Set.of("is", "was", "has", "does", "isn't", "wasn't", "hasn't", "doesn't", "'s");
    /** Things of which a type is called by a number, and of which more than one would be in the plural. */
    private static final Set<String> MACHINES = WordSet.of(
            "chip processor microprocessor computer laptop phone smartphone printer camera console router modem server",
            "calculator jet jetliner airliner plane airplane helicopter bomber fighter bus tram train locomotive engine car",
            "truck lorry van sedan coupe hatchback motorcycle tractor tank rifle pistol revolver gun howitzer missile",
            "launcher submarine drone form visa model series");

    private static final Set<String> CLUBS = Set.of("iron", "wood", "irons", "woods");
    private static final Set<String> MINE = Set.of("a", "his", "her", "my", "an");
    private static final BigDecimal CLUB = BigDecimal.TEN;

    private static final Set<String> DIALLING = WordSet.of("dial dials dialled dialed dialling dialing");
    private static final Set<String> CALLING = WordSet.of("call calls called calling rang ring phoned ringing");
    private static final Set<String> EMERGENCY = Set.of("911", "999", "112", "000", "111", "110", "119", "988");
    private static final Set<String> CALLERS =
            WordSet.of("call caller callers operator operators dispatcher dispatchers hotline");

    private static final int LONGEST_PHRASE = 6;
    private static final int LONG_CODE = 5;

    private final Tokens tokens;
    private final Lenses lenses;

    NumberedNames(Tokens tokens) {
        this.tokens = tokens;
        this.lenses = new Lenses(tokens);
    }

    /** The name the number at the token belongs to; null where it is none. */
    Identifiers.@Nullable Named at(int index) {
        if (isClub(index)) {
            return new Identifiers.Named(index, index + 1, Why.IDENTIFIER);
        }
        if (!tokens.at(index).isNumber()) {
            return null;
        }
        if (isDialled(index)) {
            return new Identifiers.Named(index, index + 1, Why.PHONE);
        }
        if (isModel(index)) {
            return new Identifiers.Named(index, index + 1, Why.IDENTIFIER);
        }
        Identifiers.Named lens = lenses.at(index);
        return lens == null ? code(index) : lens;
    }

    /** "a 9-iron", "his three-wood"; not "3 iron gates". */
    private boolean isClub(int index) {
        Integer spelled = NumberWords.small(tokens.lower(index));
        BigDecimal number = spelled == null ? tokens.at(index).number() : BigDecimal.valueOf(spelled);
        boolean few = number != null && number.signum() > 0 && number.compareTo(CLUB) < 0;
        boolean hyphen = tokens.isHyphen(index + 1) && tokens.touches(index + 1) == tokens.touches(index + 2);
        int club = hyphen ? index + 2 : index + 1;
        boolean led = hyphen
                || MINE.contains(tokens.lower(index - 1)) && !tokens.lower(club).endsWith("s");
        boolean more = tokens.isHyphen(club + 1) || NounPhrases.looksPlural(tokens.lower(club + 1));
        return few && led && !more && CLUBS.contains(tokens.lower(club));
    }

    /** "dialled 999", "called 911", "a 911 call"; not "called 110 households". */
    private boolean isDialled(int index) {
        Token number = tokens.at(index);
        boolean emergency = EMERGENCY.contains(number.text());
        String next = tokens.lower(index + 1);
        String before = tokens.lower(index - 1);
        boolean counted = NounPhrases.startsNoun(tokens, index + 1);
        boolean calls = number.text().equals("911") && next.equals("calls");
        return emergency && (CALLERS.contains(next) || calls)
                || number.isPlainDigits(4)
                        && !counted
                        && (DIALLING.contains(before) || emergency && CALLING.contains(before));
    }

    /** "the 486 was", "the 16-bit 8088 chip": a number of many would have the plural. */
    private boolean isModel(int index) {
        Token number = tokens.at(index);
        boolean digits = number.isPlainDigits(4) && number.text().length() >= 3;
        if (!digits || tokens.touches(index + 1)) {
            return false;
        }
        String next = tokens.lower(index + 1);
        boolean whole = tokens.is(index - 1, "the") && !tokens.is(index - 2, "of");
        String behind = tokens.lower(index + 2);
        boolean ends = (!NounPhrases.startsNoun(tokens, index + 2) || behind.endsWith("ed") || behind.endsWith("ing"))
                && !tokens.isHyphen(index + 2);
        return whole && SINGULAR.contains(next) || MACHINES.contains(next) && ends && isLed(index - 1);
    }

    /** Whether an article leads the noun phrase whose words before the number end at the token. */
    private boolean isLed(int last) {
        for (int at = last; at > last - LONGEST_PHRASE; at--) {
            String word = tokens.lower(at);
            boolean led = FunctionWords.isArticle(word) || word.equals("this") || word.equals("that");
            if (led) {
                return true;
            }
            boolean inside = NounPhrases.startsNoun(tokens, at)
                    || tokens.isHyphen(at)
                    || tokens.at(at).isNumber() && tokens.isHyphen(at + 1);
            if (!inside) {
                return false;
            }
        }
        return false;
    }

    /** "24703 m212", "24703 L-202": a long number with more letters and digits behind, which nothing is counted by. */
    private Identifiers.@Nullable Named code(int index) {
        Token number = tokens.at(index);
        int next = index + 1;
        Token letters = tokens.at(next);
        if (!number.isPlainDigits(12)
                || !letters.isWord()
                || tokens.touches(next)
                || MeasureUnits.isUnit(tokens, next)) {
            return null;
        }
        boolean joined = goesOnInDigits(tokens, next) && letters.text().length() < LONG_CODE;
        boolean code = joined || isCode(letters.text());
        int to = joined ? next + 3 : next + 1;
        boolean small = letters.text().equals(letters.lower());
        boolean counts = NounPhrases.startsNoun(tokens, to)
                || tokens.touches(to) && tokens.at(to).isWord();
        return code && !counts && (small || number.text().length() >= LONG_CODE)
                ? new Identifiers.Named(index, to, Why.IDENTIFIER)
                : null;
    }

    /** "L-202": a hyphen and several digits right behind the letters. */
    static boolean goesOnInDigits(Tokens tokens, int letters) {
        return tokens.isHyphen(letters + 1)
                && tokens.touches(letters + 1)
                && tokens.touches(letters + 2)
                && tokens.at(letters + 2).isNumber()
                && tokens.at(letters + 2).text().length() > 1;
    }

    /** Letters, then two digits at least, and nothing more. */
    private static boolean isCode(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean digit = Character.isDigit(text.charAt(i));
            if (!digit && digits > 0) {
                return false;
            }
            digits += digit ? 1 : 0;
        }
        return digits >= 2 && digits < text.length();
    }
}
