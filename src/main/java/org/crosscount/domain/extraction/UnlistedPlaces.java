// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.crosscount.domain.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Finds names that the gazetteer does not have, and that what stands beside them makes a place's. */
final class UnlistedPlaces {
    private static final int LONGEST = 5;
    private static final int DATE = 4;
    private static final int KIND = 5;
    private static final int LIST = 20;
    private static final Set<String> LISTING = WordSet.of("and , ; by while");
    private static final Set<String> DWELLERS = WordSet.of("residents inhabitants villagers citizens");
    private static final Set<String> CLOSING = WordSet.of("alone it it's he she they there we itself");
    private static final Set<String> REGIONS = WordSet.of(
            "region province district county governorate prefecture municipality oblast township zone woreda barangay valley");
    /** Small words within names: "Lac du Bonnet". */
    private static final Set<String> PARTICLES =
            WordSet.of("du de la le des del di da do dos das el al van der den von upon sur");

    private static final Set<String> INSIDE = WordSet.of("in near outside");

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final List<PlaceMentions.Place> places;
    private final BiPredicate<Integer, Integer> listed;
    private final Set<String> known = new HashSet<>();

    /**
     * @param places those found before, which grow
     * @param listed whether the gazetteer has the words from one token up to another
     */
    UnlistedPlaces(
            Tokens tokens, Lexicon lexicon, List<PlaceMentions.Place> places, BiPredicate<Integer, Integer> listed) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.places = places;
        this.listed = listed;
    }

    /** "in Krolevets", "the town of Minova": a name that can only be a place's. */
    PlaceMentions.@Nullable Place read(int from) {
        String before = tokens.lower(from - 1);
        boolean of = before.equals("of")
                && (PlaceWords.isSettlement(tokens.lower(from - 2)) || DWELLERS.contains(tokens.lower(from - 2)));
        boolean owned = !places.isEmpty()
                && places.get(places.size() - 1).to() == from
                && tokens.at(from - 1).text().endsWith("'s");
        boolean the = before.equals("the")
                && PlaceWords.isWhere(tokens.lower(from - 2))
                && (isCounted(from) || isCalled(from));
        boolean headed = isHeading(from);
        boolean side = the || headed || PlaceWords.isSide(before) && PlaceWords.isWhere(tokens.lower(from - 2));
        boolean works = before.equals("at") && SpeechWords.isSpeaker(tokens.lower(from - 2));
        boolean in = PlaceWords.isWhere(before) && from > 1 && !works
                || before.equals(",") && isDated(from - 2)
                || owned
                || side;
        int to = end(from);
        String next = tokens.lower(to);
        boolean settled = PlaceWords.isSettlement(next) && to > from;
        boolean open = NounPhrases.startsNoun(tokens, to)
                        && NumberWords.small(next) == null
                        && !(next.endsWith("ed") && next.length() > KIND)
                        && !settled
                        && !PlaceWords.isFacility(next)
                        && !CLOSING.contains(next)
                || tokens.isHyphen(to) && tokens.touches(to);
        String words = tokens.words(from, to);
        boolean other = to == from
                || Currencies.before(tokens, to) != null
                || tokens.at(to).isNumber() && tokens.at(to + 1).isCapital()
                || open && !of
                || to > from + 1 && PlaceWords.isFacility(next) && tokens.at(to).isCapital()
                || lexicon.populations().names(words)
                || !lexicon.organisations()
                        .read(words)
                        .equals(lexicon.organisations().read(words + " x").replace(" x", ""));
        boolean again = known.contains(words) && !tokens.at(from - 1).isCapital();
        boolean told = of
                || in
                || settled && !tokens.at(to).isCapital() && isRegion(next)
                || again
                || isGapped(from, to)
                || isApposed(to)
                || isInside(to);
        return told && !other ? found(from, to) : null;
    }

    /** "Luanda had 2,700 and Bengo 1,690", "followed by Wakiso with 310": the place and the figure go on a list of such. */
    private boolean isGapped(int from, int to) {
        PlaceMentions.Place last = places.isEmpty() ? null : places.get(places.size() - 1);
        if (last == null || from - last.to() > LIST || !LISTING.contains(tokens.lower(from - 1)) || to > from + 2) {
            return false;
        }
        int number = tokens.is(to, "with") || tokens.is(to, "for") || tokens.is(to, "(") ? to + 1 : to;
        boolean counted = tokens.at(number).isNumber() && YearReader.year(tokens, number) == null;
        boolean word = NumberWords.small(tokens.lower(number)) != null;
        boolean after = false;
        for (int at = last.from() - KIND; at < last.from(); at++) {
            after |= tokens.at(at).isNumber();
        }
        for (int at = last.to(); at < from; at++) {
            after |= tokens.at(at).isNumber() || NumberWords.small(tokens.lower(at)) != null;
            if (tokens.is(at, ".") || tokens.at(at).kind() == Token.Kind.BREAK) {
                return false;
            }
        }
        boolean ended = !tokens.at(number + 1).isCapital();
        return (counted || word) && after && ended && Months.at(tokens, from) == null;
    }

    /** "in the Coromandel 44 percent": a figure follows the name. */
    private boolean isCounted(int from) {
        return tokens.at(from).isCapital() && tokens.at(from + 1).isNumber();
    }

    /** "in the Batang valley", "at the Soroti hospital": what it is stands behind the name. */
    private boolean isCalled(int from) {
        int to = end(from);
        String kind = tokens.lower(to);
        return to > from
                && tokens.at(to).isWord()
                && !tokens.at(to).isCapital()
                && (PlaceWords.isSettlement(kind) || PlaceWords.isFacility(kind))
                && !PlaceWords.isWhere(tokens.lower(to + 1));
    }

    /** A line of one name above "The camp …", "The district …". */
    private boolean isHeading(int from) {
        boolean line = from > 0
                && tokens.at(from - 1).kind() == Token.Kind.BREAK
                && tokens.at(from + 1).kind() == Token.Kind.BREAK;
        int next = from + 1;
        while (line && next < from + 4 && tokens.at(next).kind() == Token.Kind.BREAK) {
            next++;
        }
        return line && tokens.is(next, "the") && PlaceWords.isSettlement(tokens.lower(next + 1));
    }

    private static boolean isRegion(String word) {
        return REGIONS.contains(word);
    }

    /** Whether a line begins with the number of a date before the token: "14/03, Los Mochis." */
    boolean isDated(int at) {
        boolean starts = at >= 0 && tokens.at(at).isNumber();
        int from = at;
        while (from > 0 && from > at - DATE && tokens.at(from - 1).kind() != Token.Kind.BREAK) {
            from--;
        }
        return starts && (from == 0 || tokens.at(from - 1).kind() == Token.Kind.BREAK);
    }

    private PlaceMentions.Place found(int from, int to) {
        String name = PlaceMentions.plain(tokens.words(from, to));
        known.add(name);
        return new PlaceMentions.Place(from, to, name, PlaceMentions.Sort.UNLISTED);
    }

    /** Over the words of a name: capitals, "du" between them, "East" behind them. */
    private int end(int from) {
        boolean side =
                PlaceWords.isCompass(tokens.lower(from)) && tokens.at(from).isCapital() && isPart(from + 1);
        int to = side ? from + 1 : from;
        boolean goesOn = true;
        while (goesOn && to < from + LONGEST) {
            boolean part =
                    isPart(to) || to > from && tokens.at(to).isCapital() && PlaceWords.isCompass(tokens.lower(to));
            boolean linked = to > from && PARTICLES.contains(tokens.lower(to)) && isPart(to + 1);
            boolean hyphen =
                    to > from && tokens.isHyphen(to) && tokens.touches(to) && tokens.touches(to + 1) && isPart(to + 1);
            goesOn = part || linked || hyphen;
            to += part ? 1 : goesOn ? 2 : 0;
        }
        return to;
    }

    private boolean isPart(int at) {
        Token token = tokens.at(at);
        boolean elided = token.text().length() > 2
                && (token.lower().startsWith("l'") || token.lower().startsWith("d'"))
                && Character.isUpperCase(token.text().charAt(2));
        return elided || token.isCapital() && PlaceWords.isPlain(token);
    }

    /** "Pinto, a fishing village with", "Pinto, the town where": what it is. */
    private boolean isApposed(int to) {
        boolean article =
                tokens.is(to, ",") && (tokens.is(to + 1, "a") || tokens.is(to + 1, "an") || tokens.is(to + 1, "the"));
        for (int at = to + 2; article && at <= to + KIND && tokens.at(at).isWord(); at++) {
            if (PlaceWords.isSettlement(tokens.lower(at))) {
                return !NounPhrases.startsNoun(tokens, at + 1);
            }
            if (FunctionWords.endsNounPhrase(tokens.lower(at))) {
                return false;
            }
        }
        return false;
    }

    /** "Pinto, in Peru, has", "Pinto in Peru 11": where it lies. */
    private boolean isInside(int to) {
        boolean comma = tokens.is(to, ",");
        int at = comma ? to + 1 : to;
        if (!INSIDE.contains(tokens.lower(at))) {
            return false;
        }
        int from = tokens.is(at + 1, "the") ? at + 2 : at + 1;
        for (int end = from + LONGEST - 1; end > from; end--) {
            if (listed.test(from, end)) {
                boolean said = SpeechWords.isSaying(tokens.lower(end + 1))
                        && !tokens.lower(end + 1).startsWith("report");
                return comma ? tokens.is(end, ",") && !said : tokens.at(end).isNumber();
            }
        }
        return false;
    }
}
