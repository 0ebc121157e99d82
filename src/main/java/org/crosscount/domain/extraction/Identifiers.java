// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.lexicon.Places;
import org.jspecify.annotations.Nullable;

/** Tells numbers that name things, and those of lists, pages, telephones and games, from figures. */
final class Identifiers {
    private static final Set<String> SET_PHRASES = Set.of("9/11", "24/7", "7/7", "50/50");
    private static final Set<String> LABELS = WordSet.of(
            "resolution article section chapter page no nr nrs number figure fig table flight route highway",
            "interstate exit room channel version level phase category type model grade step stage item",
            "apartment gate platform volume vol part episode question zip pp p annex appendix clause",
            "paragraph schedule rule title tier formula class boeing airbus windows ios android nasdaq ftse",
            "nikkei dax cac fortune russell galaxy iphone ipad playstation xbox covid apollo voyager psalm",
            "verse act line lot track form code id ref reference case unit block sector zone plot ward core",
            "protocol pin charity account licence license permit passport invoice serial docket registration imo isbn",
            "issn");
    /** Labels that count things as well: labels only before digits, with nothing counted behind. */
    private static final Set<String> WEAK_LABELS = WordSet.of(
            "number type level case unit line part class model form no act core item question title figure",
            "page block table lot ward zone sector plot platform gate stage");

    private static final Set<String> ABBREVIATED = Set.of("no", "nos", "nr", "nrs", "vol", "fig", "art", "sec", "ch");

    private static final Set<String> PREFIXES =
            WordSet.of("sub minus plus pre post mid non under over to of and or another a by");
    private static final Set<String> GLUED =
            WordSet.of("st nd rd th s am pm a.m p.m x fold ish plus percent pc year yr yo mm");

    /** "in the upper 80s": no seconds. */
    private static final Set<String> DECADES = WordSet.of("upper lower mid low high early late middle");

    private static final Set<String> COMPASS = Set.of("n", "s", "e", "w", "north", "south", "east", "west");
    /** Names of stock indices that a number ends. */
    private static final Set<String> INDICES = WordSet.of("sp s&p ftse stoxx csi topix russell nifty asx tsx nasdaq");

    private static final Set<String> GEOGRAPHIC = Set.of("latitude", "longitude", "lat", "lon", "long", "coordinates");
    private static final Set<String> STREETS =
            WordSet.of("street avenue road rd lane drive boulevard square court terrace crescent");
    private static final Set<String> BEING = Set.of("were", "are", "have", "had", "did");
    private static final Set<String> AUXILIARIES = Set.of("has", "had", "was", "is", "who", "said", "says");

    private final Tokens tokens;
    private final Places places;
    private final PlaceCounts counted;
    private final NumberChains chains;
    private final ListNumbers lists;

    Identifiers(Tokens tokens, Places places) {
        this.tokens = tokens;
        this.places = places;
        this.counted = new PlaceCounts(tokens, places);
        this.chains = new NumberChains(tokens);
        this.lists = new ListNumbers(tokens);
    }

    /** Numbers that are no figures, from the token up to another. */
    record Named(int from, int to, Why why) {}

    Optional<Named> at(int index) {
        if (!tokens.at(index).isNumber()) {
            return Optional.ofNullable(spelled(index));
        }
        if (Currencies.before(tokens, index) != null) {
            return Optional.empty();
        }
        Named found = chains.phone(index);
        found = found == null ? chains.vote(index) : found;
        found = found == null && chains.isGame(index) ? chains.score(index, counts(index + 3)) : found;
        found = found == null ? chains.between(index) : found;
        found = found == null ? odd(index) : found;
        found = found == null ? lists.at(index) : found;
        found = found == null ? joined(index) : found;
        found = found == null ? labelled(index) : found;
        return Optional.ofNullable(found == null ? chains.score(index, counts(index + 3)) : found);
    }

    /** "phase two", "chapter one". */
    private @Nullable Named spelled(int index) {
        boolean number = NumberWords.small(tokens.lower(index)) != null;
        boolean zero = tokens.is(index, "zero")
                && tokens.isHyphen(index + 1)
                && tokens.at(index + 2).isWord();
        if (zero && NumberWords.scale(tokens.lower(index + 2)) == null && !MeasureUnits.isUnit(tokens, index + 2)) {
            return new Named(index, index + 1, Why.MINOR);
        }
        String label = tokens.lower(index - 1);
        boolean counted = NounPhrases.looksPlural(tokens.lower(index + 1));
        return number && LABELS.contains(label) && !WEAK_LABELS.contains(label) && !label.equals("category") && !counted
                ? new Named(index, index + 1, Why.IDENTIFIER)
                : null;
    }

    private @Nullable Named odd(int index) {
        Token token = tokens.at(index);
        if (token.number() == null) {
            return new Named(index, index + 1, Why.IDENTIFIER);
        }
        boolean stroke = tokens.is(index + 1, "/")
                && tokens.touches(index + 1)
                && tokens.touches(index + 2)
                && tokens.at(index + 2).isNumber();
        String pair = token.text() + "/" + tokens.at(index + 2).text();
        if (stroke && SET_PHRASES.contains(pair)) {
            return new Named(index, index + 3, Why.IDENTIFIER);
        }
        boolean lone = tokens.is(index - 1, "/")
                && tokens.touches(index)
                && tokens.at(index - 2).kind() == Token.Kind.BREAK;
        if (lone) {
            return new Named(index, index + 1, Why.IDENTIFIER);
        }
        return glued(index);
    }

    /** "3D", "5G", "24703L": letters right behind digits that are no unit, scale or ending. */
    private @Nullable Named glued(int index) {
        int next = index + 1;
        Token letters = tokens.at(next);
        if (!tokens.touches(next) || !letters.isWord()) {
            return null;
        }
        if (letters.lower().equals("s") && DECADES.contains(tokens.lower(index - 1))) {
            return new Named(index, next + 1, Why.MINOR);
        }
        boolean known = GLUED.contains(letters.lower())
                || NumberWords.gluedScale(letters.text()) != null
                || NumberWords.scale(letters.lower()) != null
                || MeasureUnits.isUnit(tokens, next)
                || Currencies.after(tokens, next) != null
                || NumberWords.denominator(letters.lower()) != null
                || letters.text().length() > 4
                        && NounPhrases.startsNoun(tokens, next)
                        && letters.text().equals(letters.lower());
        boolean more = tokens.touches(next + 1) && tokens.at(next + 1).isNumber();
        return known && !more ? null : new Named(index, next + 1, Why.IDENTIFIER);
    }

    /** "COVID-19", "F-16", "#5". */
    private @Nullable Named joined(int index) {
        boolean hash = tokens.is(index - 1, "#") && tokens.touches(index);
        boolean hyphen = tokens.isHyphen(index - 1) && tokens.touches(index) && tokens.touches(index - 1);
        Token before = tokens.at(index - 2);
        boolean letters = before.isWord()
                && !before.lower().equals("magnitude")
                && !PREFIXES.contains(before.lower())
                && !isNumberWord(before.lower());
        return hash || hyphen && letters && !closesRange(index) ? new Named(index, index + 1, Why.IDENTIFIER) : null;
    }

    private static boolean isNumberWord(String word) {
        return NumberWords.isNumber(word) || NumberWords.scale(word) != null;
    }

    /** "5kg-10kg": the word before the hyphen is a unit right behind a number. */
    private boolean closesRange(int index) {
        return tokens.at(index - 3).isNumber() && tokens.touches(index - 2);
    }

    private @Nullable Named labelled(int index) {
        Token token = tokens.at(index);
        boolean point = tokens.is(index - 1, ".");
        boolean apart = point && ABBREVIATED.contains(tokens.lower(index - 2));
        int before = point && (tokens.touches(index - 1) || apart) ? index - 2 : index - 1;
        String label = tokens.lower(before);
        boolean plain = token.isPlainDigits(5);
        boolean counted = counts(index + 1);
        boolean weak = WEAK_LABELS.contains(label)
                && !(tokens.at(before).isCapital() && tokens.at(before - 1).isWord());
        if (LABELS.contains(label) && plain && !(counted && weak) && !(counted && NounPhrases.looksPlural(label))) {
            boolean indexNumber = !counted || !tokens.at(index + 1).isWord() || LABELS.contains(label);
            return indexNumber && !isMeasured(index + 1) ? identifier(index) : null;
        }
        boolean version = token.text().length() == 3
                && token.text().endsWith(".0")
                && (NounPhrases.startsNoun(tokens, index - 1)
                        || tokens.at(index - 1).isCapital())
                && !counted
                && NumberWords.scale(tokens.lower(index + 1)) == null;
        boolean named = tokens.at(index - 1).isCapital()
                && COMPASS.contains(tokens.lower(index - 1))
                && tokens.at(index + 1).isCapital()
                && plain;
        if (version || named) {
            return new Named(index, index + 1, Why.IDENTIFIER);
        }
        boolean compass = COMPASS.contains(tokens.lower(index + 1))
                && (GEOGRAPHIC.contains(tokens.lower(index - 1))
                        || token.text().contains(".") && tokens.lower(index + 1).length() == 1
                        || tokens.lower(index + 1).length() > 1 && token.text().contains("."));
        if (compass) {
            return new Named(index, index + 2, Why.IDENTIFIER);
        }
        boolean house = plain
                && token.text().length() >= 4
                && tokens.at(index + 1).isCapital()
                && !counts(index + 1)
                && !counts(index + 2)
                && (tokens.is(index - 1, "at")
                        || tokens.is(index - 1, "on")
                        || tokens.at(index - 1).isCapital());
        boolean range = tokens.isHyphen(index + 1) && tokens.at(index + 2).isPlainDigits(4);
        if (plain && range && isAddress(index + 3)) {
            return new Named(index, index + 3, Why.IDENTIFIER);
        }
        boolean stocks = INDICES.contains(tokens.lower(before)) && token.isPlainDigits(4);
        boolean address = house
                || stocks
                || plain && isAddress(index + 1)
                || tokens.is(index + 1, "zip")
                || tokens.is(index + 1, "postcode");
        return address || plain && isName(before, index) && !isMeasured(index + 1) ? identifier(index) : null;
    }

    /** With what a hyphen adds: "ISO 3888-2". */
    private Named identifier(int index) {
        boolean more = tokens.isHyphen(index + 1)
                && tokens.touches(index + 1)
                && tokens.touches(index + 2)
                && tokens.at(index + 2).isNumber();
        return new Named(index, more ? index + 3 : index + 1, Why.IDENTIFIER);
    }

    /** "7 Harbour Street": a house number. */
    private boolean isAddress(int next) {
        boolean named = tokens.at(next).isCapital();
        return named
                && (STREETS.contains(tokens.lower(next + 1))
                        || tokens.at(next + 1).isCapital() && STREETS.contains(tokens.lower(next + 2)));
    }

    /** A capitalised name right before the number, with nothing counted behind unless the name is letters only. */
    private boolean isName(int before, int index) {
        Token name = tokens.at(before);
        if (!name.isWord()
                || name.text().equals(name.lower())
                || FunctionWords.endsNounPhrase(name.lower())
                || FunctionWords.isVerb(name.lower())) {
            return false;
        }
        boolean dated = Months.of(name.lower()) != null || Months.weekday(tokens, before) != null;
        boolean hedge = Hedges.before(tokens, index, false) != null;
        boolean letters =
                name.text().length() <= 3 && name.text().equals(name.text().toUpperCase(java.util.Locale.ROOT));
        boolean place = places.knows(name.text());
        boolean said = NumberWords.scale(name.lower()) != null || isNumberWord(name.lower());
        boolean person = tokens.at(before - 1).isCapital() && AUXILIARIES.contains(tokens.lower(index + 1));
        boolean inside = tokens.is(before - 1, "in") && isPredicate(index + 1);
        if (dated
                || inside
                || NameLists.goesOn(tokens, index)
                || hedge
                || said
                || person
                || name.lower().endsWith("ed")
                || name.lower().endsWith("ly")
                || name.lower().endsWith("'s")) {
            return false;
        }
        return counts(index + 1) ? letters && !place : !isSubject(before, index) && !counted.are(before, index);
    }

    /** "In Rotorua 240 lived in motels". */
    private boolean isPredicate(int at) {
        String word = tokens.lower(at);
        return FunctionWords.isVerb(word) || word.endsWith("ed") || BEING.contains(word);
    }

    /** At the start of a line a capital says nothing, and a place may be what the number belongs to. */
    private boolean isSubject(int before, int index) {
        boolean start = before == 0 || tokens.at(before - 1).kind() == Token.Kind.BREAK;
        return start && !tokens.at(index + 1).isWord() && tokens.at(index + 1).kind() != Token.Kind.BREAK;
    }

    private boolean counts(int next) {
        return NounPhrases.looksPlural(tokens.lower(next))
                || isMeasured(next)
                || NounPhrases.isAdjective(tokens.lower(next))
                        && NounPhrases.looksPlural(tokens.lower(next + 1))
                        && !tokens.at(next).isCapital()
                || NounPhrases.isState(tokens.lower(next));
    }

    private boolean isMeasured(int next) {
        return tokens.is(next, "%")
                || tokens.is(next, "percent")
                || tokens.is(next, "per")
                || NumberWords.scale(tokens.lower(next)) != null
                || MeasureUnits.isUnit(tokens, next)
                        && (tokens.at(next).isWord() && !tokens.is(next, "a") || tokens.isHyphen(next))
                || Currencies.after(tokens, next) != null && tokens.at(next).isWord()
                || tokens.isHyphen(next) && tokens.touches(next) && MeasureUnits.isUnit(tokens, next + 1);
    }
}
