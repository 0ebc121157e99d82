// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;

/**
 * Tells verbs of speech from the same forms as nouns, participles and deeds: "a newspaper report that", "cases reported to
 * police", "divers found the wreck", "the Lakes district recorded rain".
 */
final class SpeechVerbs {
    private static final int CLAUSE = 6;
    private static final int PAST = 4;
    private static final Set<String> TOLL = WordSet.of("lives life victims");
    private static final Set<String> UNSAYING = WordSet.of("be to not never can't could would might may cannot");
    /** Forms that stand behind a noun as often to say what was done to it as to say that it speaks. */
    private static final Set<String> PARTICIPLES = WordSet.of(
            "reported confirmed estimated announced admitted declared expressed observed calculated forecast predicted"
                    + " revealed",
            "recorded registered documented counted detected measured identified published released listed logged");
    /** These find, count and record things, and only "that" makes it something they assert. */
    private static final Set<String> DOERS = WordSet.of(
            "police officers rescuers divers firefighters troops soldiers army navy forces customs guards villagers"
                    + " residents",
            "workers crews crew relatives medics fishermen agents inspectors patrols patrol detectives searchers"
                    + " marines",
            "gendarmes teams team staff");

    private static final Set<String> RECORDS = WordSet.of("records counts lists sets documents releases");
    private static final Set<String> ISSUED = Set.of("released", "published", "issued");
    private static final Set<String> FINDING = Set.of("found", "detected", "seized");

    private final Tokens tokens;
    private final SpeakerPhrases phrases;
    private final PlaceIndex places;

    SpeechVerbs(Tokens tokens, SpeakerPhrases phrases, PlaceIndex places) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.places = places;
    }

    /** Whether the token may be a verb of speech, as far as the words beside it tell. */
    boolean isVerb(int at) {
        return !UNSAYING.contains(tokens.lower(at - 1)) && !isToll(at) && !isNoun(at);
    }

    /** Whether what stands before the verb is what was reported, or only does what the verb says. */
    boolean isDeed(SpeakerPhrases.Speaker subject, int verb) {
        boolean that = isThat(verb);
        boolean participle = PARTICIPLES.contains(tokens.lower(verb)) && !that;
        boolean issued = ISSUED.contains(tokens.lower(verb)) && SpeechWords.isPaper(tokens.lower(subject.to() - 1));
        boolean doer = FINDING.contains(tokens.lower(verb)) && DOERS.contains(tokens.lower(subject.to() - 1)) && !that;
        return issued || doer || participle && (isPlace(subject) || isCounted(subject) || !isSomebody(subject));
    }

    /** "reported that", "found, to their surprise, that". */
    private boolean isThat(int verb) {
        for (int at = verb + 1; at < verb + CLAUSE; at++) {
            if (tokens.is(at, "that")) {
                return true;
            }
            if (isFigure(at) || tokens.is(at, ".")) {
                return false;
            }
        }
        return false;
    }

    /** A town or province reports as little as its inhabitants together do. */
    private boolean isPlace(SpeakerPhrases.Speaker subject) {
        PlaceMentions.Place place = places.endingAt(subject.to());
        if (place == null || place.people()) {
            return false;
        }
        boolean kind = tokens.is(place.from() - 1, "of") && PlaceWords.isSettlement(tokens.lower(place.from() - 2));
        String first = tokens.lower(subject.from());
        boolean side = place.from() == subject.from() + 1 && (PlaceWords.isCompass(first) || PlaceWords.isSide(first));
        int name = FunctionWords.isArticle(first) ? subject.from() + 1 : subject.from();
        return kind || side || place.from() <= name;
    }

    /** "Three women reported": who did so is counted. */
    private boolean isCounted(SpeakerPhrases.Speaker subject) {
        return isFigure(subject.from()) || isFigure(subject.from() - 1);
    }

    /** A known speaker, or a name that more than the start of the sentence gives its capital. */
    private boolean isSomebody(SpeakerPhrases.Speaker subject) {
        return phrases.speaks(subject.from(), subject.to())
                || tokens.at(subject.to() - 1).isCapital()
                || phrases.hasCapital(subject.from() + 1, subject.to());
    }

    /** "These incidents claimed 852 lives": nobody speaks. */
    private boolean isToll(int at) {
        boolean claimed = tokens.lower(at).startsWith("claim");
        for (int next = at + 1; claimed && next < at + CLAUSE; next++) {
            if (TOLL.contains(tokens.lower(next))) {
                return true;
            }
        }
        return false;
    }

    /** "a newspaper report that", "Queenstown added 3,900 homes": no verb of speech. */
    private boolean isNoun(int at) {
        String word = tokens.lower(at);
        boolean body = SpeechWords.isBody(tokens.lower(at - 1)) || SpeechWords.isPerson(tokens.lower(at - 1));
        boolean paper = SpeechWords.isPaper(word) && tokens.is(at + 1, "that") && !(body && word.endsWith("s"));
        boolean one = tokens.at(at - 1).isWord()
                && !NounPhrases.looksPlural(tokens.lower(at - 1))
                && !tokens.at(at - 1).isCapital();
        boolean article = tokens.is(at - 2, "a") || tokens.is(at - 2, "an") || tokens.is(at - 2, "the");
        boolean adding = word.equals("added") && tokens.at(at + 1).isNumber();
        boolean which = word.startsWith("add") && (tokens.is(at - 1, "which") || tokens.is(at - 1, "that"));
        boolean deed = adding && tokens.at(at - 1).isCapital() && !SpeechWords.isSpeaker(tokens.lower(at - 1))
                || which && (isFigure(at + 1) || isFigure(at + 2));
        boolean kept = RECORDS.contains(word) && !tokens.at(at + 1).isWord() && !isFigure(at + 1) && one && !article;
        boolean freed = word.startsWith("release") && isFigure(at + 1);
        boolean agreed = word.equals("agreed") && !tokens.is(at + 1, "that") && !tokens.is(at + 1, "to");
        boolean taken = word.startsWith("admit") && isFigure(at + 1);
        boolean found = word.equals("identified") && !tokens.is(at + 1, "that");
        return taken || found || paper && one && article || deed || freed || agreed || kept;
    }

    boolean isFigure(int at) {
        return tokens.at(at).isNumber() || NumberWords.small(tokens.lower(at)) != null;
    }

    /** "in a bulletin that listed 14 districts": of the bulletin, and not what was said. */
    boolean isRelative(int that) {
        String next = tokens.lower(that + 1);
        boolean past = next.length() > PAST && next.endsWith("ed");
        boolean noun = SpeechWords.isPaper(tokens.lower(that - 1)) || SpeechWords.isTime(tokens.lower(that - 1));
        return noun && (past || SpeechWords.isFinding(next) || SpeechWords.isSaying(next) || next.equals("also"));
    }
}
