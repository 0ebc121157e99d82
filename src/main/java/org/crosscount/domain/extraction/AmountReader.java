// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers with their currency, percent sign and sign. */
final class AmountReader {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final Set<String> PERCENT = Set.of("%", "percent", "pct", "percents", "\uff05", "percentage", "p.c");
    private static final Set<String> MINUS = Set.of("minus", "negative");

    private final Tokens tokens;
    private final NumeralReader numerals;

    AmountReader(Tokens tokens) {
        this.tokens = tokens;
        this.numerals = new NumeralReader(tokens);
    }

    /** The amount whose number begins at the token; signs before it reach back no further than {@code floor}. */
    @Nullable
    Amount read(int number, int floor) {
        boolean inner = isSign(number - 1) && tokens.touches(number) && Currencies.before(tokens, number - 1) != null;
        Phrases.Found<String> money = Currencies.before(tokens, inner ? number - 1 : number);
        if (money != null && money.from() < floor) {
            money = null;
        }
        Numeral numeral = numerals.read(number, money != null);
        if (numeral == null) {
            return null;
        }
        int from = money == null ? number : money.from();
        char sign = inner && money != null ? tokens.lower(number - 1).charAt(0) : signBefore(from, floor);
        if (sign != '\0' && !(inner && money != null)) {
            from -= signLength(from);
        }
        sign = sign == '\0' || sign == '+' ? sign : '-';
        int to = numeral.to();
        int percent = percentEnd(to);
        if (percent > to && money == null) {
            return new Amount(from, percent, numeral, null, null, true, sign);
        }
        Phrases.Found<String> after = isOfNext(to) ? null : Currencies.after(tokens, afterHyphen(to));
        if (money != null) {
            numeral = scaledByCode(numeral, money);
            boolean again = after != null
                    && (after.meaning().equals(money.meaning())
                            || after.meaning().equals("USD"))
                    && tokens.at(after.from()).isWord();
            int end = again && after != null ? after.to() : to;
            return withCents(new Amount(from, end, numeral, money.meaning(), words(money), false, sign), end);
        }
        after = after == null ? moneyBehindOf(numeral) : after;
        if (after == null || isPoundOfMass(numeral, after)) {
            return new Amount(from, to, numeral, null, null, false, sign);
        }
        numeral = scaledByCode(numeral, after);
        BigDecimal late = NumberWords.scale(tokens.lower(after.to()));
        boolean scaled = late != null
                && numeral.scale().compareTo(BigDecimal.ONE) == 0
                && late.compareTo(new BigDecimal(1000)) >= 0;
        if (scaled && late != null) {
            return new Amount(from, after.to() + 1, numeral.scaledBy(late), meaning(after), words(after), false, sign);
        }
        return withCents(new Amount(from, after.to(), numeral, meaning(after), words(after), false, sign), after.to());
    }

    private String words(Phrases.Found<String> found) {
        return tokens.words(found.from(), found.to());
    }

    private static String meaning(Phrases.Found<String> found) {
        return switch (found.meaning()) {
            case "pound" -> "GBP";
            case "dram" -> "AMD";
            case "soum" -> "UZS";
            default -> found.meaning();
        };
    }

    /** "3 USD50 cards": a code right before digits is theirs. */
    private boolean isOfNext(int code) {
        return !tokens.touches(code)
                && tokens.at(code).isWord()
                && tokens.touches(code + 1)
                && tokens.at(code + 1).isNumber();
    }

    /** "one-yen bid", "52-dollar". */
    private int afterHyphen(int to) {
        return tokens.isHyphen(to)
                        && tokens.touches(to)
                        && tokens.touches(to + 1)
                        && tokens.at(to + 1).isWord()
                ? to + 1
                : to;
    }

    /** Pounds are money from a thousand up; below that they weigh. */
    private boolean isPoundOfMass(Numeral numeral, Phrases.Found<String> found) {
        boolean ofStuff = tokens.is(found.to(), "of")
                && NounPhrases.startsNoun(tokens, found.to() + 1)
                && !NounPhrases.isDeterminer(tokens.lower(found.to() + 1));
        boolean sum = tokens.lower(found.from()).startsWith("sum") && numeral.shape() == Numeral.Shape.VAGUE;
        return MoneyNouns.isDoubtful(found.meaning()) && (ofStuff || sum || !MoneyNouns.isMany(numeral));
    }

    /** "tens of thousands of dollars", "12 millions of euros". */
    private Phrases.@Nullable Found<String> moneyBehindOf(Numeral numeral) {
        boolean large =
                numeral.shape() == Numeral.Shape.VAGUE || numeral.scale().compareTo(new BigDecimal(1000)) >= 0;
        boolean of = large && tokens.is(numeral.to(), "of");
        return of && tokens.at(numeral.to() + 1).isWord() ? Currencies.after(tokens, numeral.to() + 1) : null;
    }

    /** "30 MUSD", "EURm 5": the scale is told beside the code. */
    private Numeral scaledByCode(Numeral numeral, Phrases.Found<String> money) {
        String letters = tokens.at(money.from()).text();
        boolean scaled = numeral.scale().compareTo(BigDecimal.ONE) == 0 && ScaledCodes.code(letters) != null;
        return scaled ? numeral.scaledBy(ScaledCodes.scaleOf(letters)) : numeral;
    }

    /** "13 dollars and 45 cents", "15 dollars 50", "two yuan and five jiao". */
    private Amount withCents(Amount amount, int end) {
        boolean and = tokens.is(end, "and");
        int at = and ? end + 1 : end;
        boolean whole =
                amount.numeral().isWhole() && !"cent".equals(amount.currency()) && !"penny".equals(amount.currency());
        Numeral cents = whole ? numerals.read(at, false) : null;
        if (cents == null
                || !cents.isWhole()
                || cents.high().compareTo(HUNDRED) >= 0
                || cents.low().signum() <= 0) {
            return amount;
        }
        BigDecimal coin = Coins.worth(tokens.lower(cents.to()));
        boolean said = coin != null;
        if (!said && !isCentsUnsaid(amount, cents, and)) {
            return amount;
        }
        Numeral all = amount.numeral();
        BigDecimal value = all.low().add(cents.low().multiply(coin == null ? CENT : coin));
        Numeral fen = coin != null && coin.compareTo(CENT) > 0 ? hundredths(cents.to() + 1) : null;
        value = fen == null ? value : value.add(fen.low().multiply(CENT));
        Numeral sum = Numeral.of(all.from(), fen == null ? cents.to() : fen.to(), value, BigDecimal.ONE, all.shape());
        return new Amount(
                amount.from(),
                fen != null ? fen.to() : said ? cents.to() + 1 : cents.to(),
                sum,
                amount.currency(),
                amount.currencyWords(),
                false,
                amount.sign());
    }

    /** "five jiao five": behind tenths a single digit that counts nothing is of hundredths. */
    private @Nullable Numeral hundredths(int at) {
        Numeral fen = numerals.read(at, false);
        boolean one = fen != null
                && fen.isWhole()
                && fen.low().signum() > 0
                && fen.high().compareTo(BigDecimal.TEN) < 0
                && !tokens.at(fen.to()).isWord()
                && !tokens.at(fen.to()).isNumber();
        return one ? fen : null;
    }

    /**
     * Two digits right behind the currency and nothing counted behind them, or words behind digits ("$100 and fifty"); after
     * "and" they have to end the phrase.
     */
    private boolean isCentsUnsaid(Amount amount, Numeral cents, boolean and) {
        boolean two = tokens.at(cents.from()).isPlainDigits(2)
                        && tokens.at(cents.from()).text().length() == 2
                || cents.shape() == Numeral.Shape.WORDS && cents.low().compareTo(BigDecimal.TEN) >= 0;
        Token next = tokens.at(cents.to());
        boolean ends = !next.isWord()
                && !next.isNumber()
                && !tokens.isHyphen(cents.to())
                && !tokens.is(cents.to(), "%")
                && !(tokens.is(cents.to(), ",") && tokens.at(cents.to() + 1).isNumber());
        boolean closes = ends && !(and && tokens.is(cents.to(), ","));
        boolean more = !and && tokens.is(cents.to(), "more");
        boolean unscaled = amount.numeral().scale().compareTo(BigDecimal.ONE) == 0;
        boolean behind = amount.numeral().from() == amount.from()
                && !tokens.is(amount.from() - 1, "between")
                && !tokens.is(amount.from() - 1, "from");
        boolean words =
                and && cents.shape() == Numeral.Shape.WORDS && amount.numeral().shape() == Numeral.Shape.DIGITS;
        return two && unscaled && (behind || words) && (closes || more);
    }

    static boolean isPercent(String word) {
        return PERCENT.contains(word);
    }

    /** The token after a percent sign or word that begins here; the same token where there is none. */
    private int percentEnd(int index) {
        int at = afterHyphen(index);
        boolean part = NumberWords.denominator(tokens.lower(index - 1)) != null;
        at += part && tokens.is(at, "of") ? 1 : 0;
        at += part && tokens.is(at, "a") ? 1 : 0;
        boolean points = tokens.is(at + 1, "point") || tokens.is(at + 1, "points");
        if (PERCENT.contains(tokens.lower(at)) && !(points && !tokens.is(at, "%")) && !tokens.is(at + 1, "points")) {
            return at + 1;
        }
        boolean pc = tokens.is(at, "pc") && tokens.touches(at);
        if (pc) {
            return at + 1;
        }
        boolean two = tokens.is(at, "per") && (tokens.is(at + 1, "cent") || tokens.is(at + 1, "cents"));
        if (two && !tokens.is(at + 2, "points") && !tokens.is(at + 2, "point")) {
            return at + 2;
        }
        boolean hyphened = tokens.is(at, "per") && tokens.isHyphen(at + 1) && tokens.is(at + 2, "cent");
        return hyphened ? at + 3 : index;
    }

    private boolean isSign(int index) {
        return tokens.is(index, "-")
                || tokens.is(index, "\u2212")
                || tokens.is(index, "+")
                || tokens.is(index, "\u2013");
    }

    private int signLength(int from) {
        boolean hyphened = tokens.isHyphen(from - 1) && MINUS.contains(tokens.lower(from - 2));
        return hyphened ? 2 : 1;
    }

    private char signBefore(int from, int floor) {
        if (from - 1 < floor) {
            return '\0';
        }
        String before = tokens.lower(from - 1);
        if (MINUS.contains(before) || tokens.isHyphen(from - 1) && MINUS.contains(tokens.lower(from - 2))) {
            boolean less = tokens.at(from - 2).isNumber() || tokens.is(from - 2, "or");
            return less ? '\0' : '-';
        }
        if (!isSign(from - 1) || before.equals("\u2013") || tokens.touches(from - 1) && !opens(from - 2)) {
            return '\0';
        }
        boolean apart = !tokens.touches(from) && from > 1;
        return apart ? '\0' : before.equals("+") ? '+' : '-';
    }

    private boolean opens(int index) {
        return tokens.is(index, "(")
                || tokens.is(index, "[")
                || tokens.is(index, "\u201c")
                || tokens.is(index, "\"")
                || tokens.is(index, ",")
                || tokens.is(index, "<")
                || tokens.is(index, "=");
    }
}
