// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;

/** What a speaker is called: without articles, figures and what only describes him. */
final class SpeakerNames {
    private static final Set<String> ARTICLES =
            WordSet.of("the a an that in - its his her their our my this these those");
    private static final Set<String> LINKS = Set.of("of", "for", "the", "and", "a", "an", "&", "'s");

    private static final Set<String> SHARES = WordSet.of("% percent cent pc");

    /** So many words there may be of "latest monthly situation report". */
    private static final int PAPER = 5;

    private final Tokens tokens;

    SpeakerNames(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The name without a leading article, or nothing where it is no speaker's. */
    String of(int from, int to) {
        int start = from;
        while (start < to && ARTICLES.contains(tokens.lower(start))) {
            start++;
        }
        int end = withoutFigures(start, to);
        if (start >= end || isShare(start, end) || SpeechWords.isNobody(tokens.lower(start)) && end == start + 1) {
            return "";
        }
        int owner = owner(start, end);
        return tokens.words(described(start, owner), owner).replaceFirst("['\u2019]s$", "");
    }

    /** "Eleven percent said they would go": who was asked is nobody to hold to it. */
    private boolean isShare(int start, int end) {
        boolean number = !tokens.at(start).isWord() || NumberWords.isNumber(tokens.lower(start));
        boolean share = false;
        for (int at = start + 1; number && at < end && at <= start + PAPER; at++) {
            share |= SHARES.contains(tokens.lower(at));
        }
        return share;
    }

    /** "the ministry's figures" are the ministry's. */
    private int withoutFigures(int start, int end) {
        int at = end;
        while (at > start + 1
                && SpeechWords.isMadeOfNumbers(tokens.lower(at - 1))
                && !(tokens.at(at - 1).isCapital() && tokens.at(at - 2).isCapital())
                && !LINKS.contains(tokens.lower(at - 2))) {
            at--;
        }
        boolean owner = at < end && (isNamed(start, at) || isOwner(start, at));
        return owner ? at : end;
    }

    /** "the bank's latest report" is the bank's. */
    private int owner(int start, int end) {
        if (!SpeechWords.isPaper(tokens.lower(end - 1))) {
            return end;
        }
        for (int at = end - 2; at >= start && at >= end - PAPER; at--) {
            if (tokens.lower(at).endsWith("'s")) {
                boolean known = isNamed(start, at + 1) || isOwner(start, at + 1);
                return known ? at + 1 : end;
            }
        }
        return end;
    }

    private boolean isOwner(int start, int end) {
        for (int at = start; at < end; at++) {
            if (SpeechWords.isBody(tokens.lower(at).replace("'s", ""))) {
                return true;
            }
        }
        return false;
    }

    /** Where the name begins behind the words in small letters that say what its bearer is. */
    private int described(int start, int end) {
        int name = end;
        while (name > start && (tokens.at(name - 1).isCapital() || isJoined(name - 1, start))) {
            name--;
        }
        boolean described = name > start
                && name < end
                && tokens.at(name - 1).isWord()
                && !tokens.at(name).text().endsWith("'s")
                && !LINKS.contains(tokens.lower(name - 1))
                && !FunctionWords.endsNounPhrase(tokens.lower(name - 1))
                && SpeechWords.isSpeaker(tokens.lower(name - 1));
        return described ? name : start;
    }

    /** A hyphen, a point after initials, "al" or "of" within a name. */
    private boolean isJoined(int at, int start) {
        boolean inside = at > start && tokens.at(at - 1).isCapital();
        return inside && (tokens.isHyphen(at) || tokens.is(at, ".") || tokens.is(at, "al") || tokens.is(at, "bin"));
    }

    private boolean isNamed(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.at(at).isCapital()) {
                return true;
            }
        }
        return false;
    }
}
