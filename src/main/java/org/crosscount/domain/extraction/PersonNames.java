// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.HashSet;
import java.util.Set;
import org.crosscount.domain.lexicon.Places;

/** Tells people who are named like a place: "Nasir Khan", "Ana Lima, head of …". */
final class PersonNames {
    /** What belongs to a place and is no surname: "Hebei Provincial …". */
    private static final Set<String> OFFICIAL = WordSet.of(
            "provincial regional municipal state city county federal national central district university airport"
                    + " general",
            "international metropolitan rural urban public high civil supreme house junior senior");

    private final Tokens tokens;
    private final Places places;
    private final PlaceNames names;

    private final Set<String> known = new HashSet<>();

    PersonNames(Tokens tokens, Places places, PlaceNames names) {
        this.tokens = tokens;
        this.places = places;
        this.names = names;
    }

    /** Whether the name of a place from one token up to another is part of somebody's. */
    boolean are(int from, int to) {
        boolean person = to == from + 1 && (isFirstName(from) || isSurname(from) || isKnown(from));
        if (person) {
            known.add(tokens.at(from).text());
        }
        return person;
    }

    /** The name by which somebody was called before. */
    private boolean isKnown(int at) {
        return known.contains(tokens.at(at).text()) && !PlaceWords.isWhere(tokens.lower(at - 1));
    }

    /** One capitalised word before another that is none of a place's or a body's. */
    private boolean isFirstName(int at) {
        Token next = tokens.at(at + 1);
        String text = tokens.at(at).lower();
        boolean name = next.isCapital()
                && PlaceWords.isPlain(next)
                && !PlaceWords.isSettlement(next.lower())
                && !text.endsWith("'s");
        boolean located = PlaceWords.isWhere(tokens.lower(at - 1)) || tokens.is(at - 1, "across");
        boolean first = at == 0 || tokens.at(at - 1).kind() == Token.Kind.BREAK;
        boolean office = OFFICIAL.contains(next.lower());
        return name
                && !office
                && !located
                && !first
                && !names.isCountry(places.read(tokens.at(at).text()))
                && !places.knows(next.text())
                && !SpeechWords.isSpeaker(tokens.lower(at + 2));
    }

    /** Behind another capitalised word, and before what says who that is. */
    private boolean isSurname(int at) {
        Token before = tokens.at(at - 1);
        boolean capital = before.isCapital() && PlaceWords.isPlain(before) && !PlaceWords.isSettlement(before.lower());
        boolean told = tokens.is(at + 1, ",") || SpeechWords.isSaying(tokens.lower(at + 1));
        told |= tokens.at(at - 2).isCapital() && SpeechWords.isPerson(tokens.lower(at - 2));
        return capital
                && told
                && !names.isCountry(places.read(tokens.at(at).text()))
                && !PlaceWords.isWhere(tokens.lower(at - 2))
                && !places.knows(before.text());
    }
}
