// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscount.domain.lexicon.Words;
import org.jspecify.annotations.Nullable;

/** Reads what stands after a number: a unit, or the noun that is counted, and what it is taken per. */
final class UnitReader {
    private static final Set<String> TIME_SHIFTS = Set.of("earlier", "ago", "later", "before", "after", "old");
    private static final Set<String> TIMES =
            WordSet.of("second minute hour day week fortnight month year decade century millennium");
    private static final Set<String> RATED_WITH_ARTICLE = WordSet.of(
            "second minute hour day night week month quarter year decade share barrel piece head person dozen",
            "gallon litre liter unit tonne ton kilo kg kilogram pound ounce bottle vote plate ticket game",
            "season annum pop pack household family");
    private static final Set<String> FILLERS =
            WordSet.of("more other additional further extra straight consecutive full whole long short to");

    private static final int QUOTE = 24;
    private static final Set<String> LATIN_PLURALS =
            WordSet.of("viruses campuses bonuses censuses statuses corpuses octopuses apparatuses cactuses");

    private final Tokens tokens;
    private final Designations designations;

    UnitReader(Tokens tokens) {
        this.tokens = tokens;
        this.designations = new Designations(tokens);
    }

    /** What the number that ends before the token counts. */
    UnitPhrase read(int to, boolean one) {
        UnitPhrase found = designations.read(to);
        found = found == null ? scale(to) : found;
        found = found == null ? measure(to) : found;
        found = found == null ? noun(to, one) : found;
        return withRate(found);
    }

    /** The rate that follows money or a percentage. */
    UnitPhrase rateAlone(int to) {
        return withRate(UnitPhrase.none(to));
    }

    /** "between 50 and 70 on the GPa scale". */
    private @Nullable UnitPhrase scale(int to) {
        boolean said = tokens.is(to, "on") && tokens.is(to + 1, "the") && tokens.is(to + 3, "scale");
        Phrases.Found<String> unit = said ? MeasureUnits.glued(tokens, to + 2) : null;
        return unit == null
                ? null
                : new UnitPhrase(
                        unit.meaning(),
                        tokens.words(to + 2, to + 3),
                        to + 2,
                        to + 3,
                        UnitPhrase.Kind.MEASURE,
                        false,
                        null);
    }

    private @Nullable UnitPhrase measure(int to) {
        boolean joined = tokens.isHyphen(to) && (tokens.touches(to) || isSpacedHyphen(to));
        int at = joined || tokens.is(to, "of") ? to + 1 : to;
        boolean bracket =
                !joined && (tokens.is(to, "(") || tokens.is(to, "[") || tokens.is(to, "{") || tokens.is(to, "<"));
        at += bracket ? 1 : 0;
        at += FILLERS.contains(tokens.lower(at)) && !tokens.is(at, "to") && !bracket ? 1 : 0;
        boolean part = NumberWords.denominator(tokens.lower(to - 1)) != null;
        at += part && (tokens.is(at, "a") || tokens.is(at, "an")) ? 1 : 0;
        Phrases.Found<String> found = MeasureUnits.at(tokens, at);
        if (found == null
                || bracket && !")]}>".contains(tokens.lower(found.to()))
                || bracket && tokens.lower(found.to()).isEmpty()) {
            return null;
        }
        if (tokens.is(at, "\"") && isQuoted(at)) {
            return null;
        }
        String unit = found.meaning();
        UnitPhrase.Kind kind = TIMES.contains(unit) ? UnitPhrase.Kind.TIME : UnitPhrase.Kind.MEASURE;
        boolean noun = isPartOfNoun(found, joined);
        if (noun) {
            return null;
        }
        return new UnitPhrase(
                unit, tokens.words(found.from(), found.to()), found.from(), found.to(), kind, joined, null);
    }

    /** Tokenised text sets blanks about its hyphens: "a 28 - year - old", "30 - year bonds"; the unit is then in the singular. */
    private boolean isSpacedHyphen(int hyphen) {
        boolean spaced = tokens.is(hyphen, "-") && !tokens.touches(hyphen) && !tokens.touches(hyphen + 1);
        Phrases.Found<String> unit = spaced ? MeasureUnits.at(tokens, hyphen + 1) : null;
        boolean one = unit != null && unit.meaning().equals(tokens.lower(hyphen + 1));
        return one && (tokens.is(hyphen + 2, "-") || NounPhrases.startsNoun(tokens, hyphen + 2));
    }

    /** "12 day centres", "4 minute men": the unit's singular before a plural is part of the noun that is counted. */
    private boolean isPartOfNoun(Phrases.Found<String> found, boolean joined) {
        String last = tokens.lower(found.to() - 1);
        boolean timeNoun = last.equals("day") || last.equals("second") || last.equals("minute");
        return !joined
                && timeNoun
                && found.to() == found.from() + 1
                && NounPhrases.looksPlural(tokens.lower(found.to()));
    }

    private UnitPhrase noun(int to, boolean one) {
        boolean times = tokens.is(to, "x") && tokens.at(to + 1).isNumber();
        boolean beasts = tokens.is(to, "head") && tokens.is(to + 1, "of") && NounPhrases.startsNoun(tokens, to + 2);
        boolean over = beasts || isPriced(to) || tokens.is(to, "of") && isQuoteEnd(to + 1);
        int start = over ? to + 2 : isQuoteEnd(to) ? to + 1 : to;
        NounPhrases.Phrase phrase = times ? null : NounPhrases.read(tokens, start, one);
        if (phrase == null) {
            return UnitPhrase.none(to);
        }
        boolean strong = tokens.isHyphen(to) && tokens.is(phrase.head(), "strong");
        if (strong) {
            return new UnitPhrase("member", null, to, phrase.to(), UnitPhrase.Kind.NOUN, false, null);
        }
        boolean joined = tokens.isHyphen(to) && tokens.touches(to);
        String words = tokens.words(phrase.from(), phrase.to());
        if (phrase.state()) {
            return new UnitPhrase("person", words, phrase.from(), phrase.to(), UnitPhrase.Kind.STATE, joined, null);
        }
        Phrases.Found<String> unit = MeasureUnits.at(tokens, phrase.head());
        if (unit != null && unit.to() == phrase.to()) {
            UnitPhrase.Kind kind = TIMES.contains(unit.meaning()) ? UnitPhrase.Kind.TIME : UnitPhrase.Kind.NOUN;
            return new UnitPhrase(unit.meaning(), words, phrase.from(), phrase.to(), kind, joined, null);
        }
        String noun = singular(tokens.at(phrase.head()));
        return new UnitPhrase(noun, words, phrase.from(), phrase.to(), UnitPhrase.Kind.NOUN, joined, null);
    }

    /** "three USD50 cards", "two $20 notes": what one of them is worth stands before the noun. */
    private boolean isPriced(int to) {
        Phrases.Found<String> money = tokens.touches(to + 1) ? Currencies.before(tokens, to + 1) : null;
        return money != null
                && money.from() == to
                && tokens.at(to + 1).isNumber()
                && NounPhrases.looksPlural(tokens.lower(to + 2));
    }

    /** Whether the mark closes what one before it opened, and is no sign for inches. */
    private boolean isQuoted(int mark) {
        for (int at = mark - 1; at > mark - QUOTE && at >= 0; at--) {
            if (tokens.is(at, "\"")) {
                return !tokens.touches(at + 1)
                        ? false
                        : !tokens.touches(at) || !tokens.at(at - 1).isNumber();
            }
        }
        return false;
    }

    /** '"nearly 200" dead': only the number was quoted. */
    private boolean isQuoteEnd(int at) {
        String sign = tokens.lower(at);
        boolean quote = sign.equals("\"") || sign.equals("\u201d") || sign.equals("\u2019\u2019");
        return quote
                && tokens.touches(at)
                && !tokens.touches(at + 1)
                && tokens.at(at + 1).isWord();
    }

    /** The singular of a noun: "viruses" is no plural of "viruse", and "TDs" are of "TD". */
    static String singular(Token head) {
        String lower = head.lower();
        String text = head.text();
        boolean abbreviation = text.length() > 2
                && text.endsWith("s")
                && text.substring(0, text.length() - 1)
                        .equals(text.substring(0, text.length() - 1).toUpperCase(Locale.ROOT));
        if (abbreviation) {
            return text.substring(0, text.length() - 1);
        }
        if (LATIN_PLURALS.contains(lower)) {
            return lower.substring(0, lower.length() - 2);
        }
        List<String> words = Words.of(lower);
        return words.isEmpty() ? lower : words.get(words.size() - 1);
    }

    /** The last of the words that are counted; empty for none. */
    static String plural(@Nullable String counted) {
        String words = counted == null ? "" : counted.toLowerCase(Locale.ROOT);
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private UnitPhrase withRate(UnitPhrase found) {
        int at = found.to();
        boolean hyphened = tokens.isHyphen(at) && tokens.is(at + 1, "a") && tokens.isHyphen(at + 2);
        if (hyphened && RATED_WITH_ARTICLE.contains(tokens.lower(at + 3))) {
            return found.per(tokens.lower(at + 3), at + 4);
        }
        boolean article = (tokens.is(at, "a") || tokens.is(at, "an")) && !TIME_SHIFTS.contains(tokens.lower(at + 2));
        if (article && RATED_WITH_ARTICLE.contains(tokens.lower(at + 1))) {
            return found.per(tokens.lower(at + 1), at + 2);
        }
        boolean stroke = tokens.is(at, "/") && tokens.touches(at) && tokens.touches(at + 1);
        boolean many = tokens.is(at, "per")
                && (tokens.at(at + 1).isNumber() || NumberWords.scale(tokens.lower(at + 1)) != null);
        if (!tokens.is(at, "per") && !stroke || !tokens.at(at + 1).isWord() && !many || tokens.is(at + 1, "cent")) {
            return found;
        }
        if (many) {
            return perMany(found, at + 1);
        }
        Phrases.Found<String> unit = MeasureUnits.at(tokens, at + 1);
        return unit == null ? found.per(tokens.lower(at + 1), at + 2) : found.per(unit.meaning(), unit.to());
    }

    /** "per 100,000 people". */
    private UnitPhrase perMany(UnitPhrase found, int number) {
        int next = NumberWords.scale(tokens.lower(number + 1)) == null ? number + 1 : number + 2;
        Phrases.Found<String> measured = MeasureUnits.at(tokens, next);
        NounPhrases.Phrase noun = measured == null ? NounPhrases.read(tokens, next, false) : null;
        int to = measured != null ? measured.to() : noun != null ? noun.to() : next;
        return found.per(tokens.words(number, to), to);
    }
}
