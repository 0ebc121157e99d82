// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds speakers of the forms in -ing: "was quoted as saying", "television is reporting", "lowered its count, saying". */
final class SayingForms {
    private static final int AS = 12;
    private static final Set<String> SAYING = WordSet.of("saying telling stating");
    private static final Set<String> GOING_ON =
            WordSet.of("saying reporting claiming warning estimating showing announcing confirming");
    private static final Set<String> QUOTING = Set.of("quoted", "quotes", "cited");
    private static final Set<String> LETTING = Set.of("let", "lets");
    private static final int KNOW = 7;
    private static final Set<String> BEING = WordSet.of("is are was were been being");

    private final Tokens tokens;
    private final SpeakerPhrases phrases;
    private final Speakers speakers;

    SayingForms(Tokens tokens, SpeakerPhrases phrases, Speakers speakers) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.speakers = speakers;
    }

    /** Who speaks by the word at the token; null where nobody does, or who it is stands elsewhere. */
    @Nullable
    Voice read(int at, Sentence sentence) {
        boolean being = BEING.contains(tokens.lower(at - 1));
        if (tokens.is(at, "quoted") && being) {
            int saying = saying(at, sentence);
            return saying < 0 ? null : subject(at, saying, sentence);
        }
        if (QUOTING.contains(tokens.lower(at)) && !being) {
            Voice quoted = quoted(at, sentence);
            if (quoted != null) {
                return quoted;
            }
        }
        if (LETTING.contains(tokens.lower(at))) {
            return letting(at, sentence);
        }
        boolean and = tokens.is(at - 1, "and") || tokens.is(at - 1, "but");
        if (and && SpeechWords.isSaying(tokens.lower(at)) && !tokens.at(at).isCapital()) {
            return again(at, sentence);
        }
        if (!GOING_ON.contains(tokens.lower(at))) {
            return null;
        }
        return being ? subject(at, at, sentence) : tokens.is(at - 1, ",") ? opening(at, sentence) : null;
    }

    /** "The paper quoted the minister as saying": the minister. */
    private @Nullable Voice quoted(int at, Sentence sentence) {
        int saying = saying(at, sentence);
        int from = FunctionWords.isArticle(tokens.lower(at + 1)) ? at + 2 : at + 1;
        SpeakerPhrases.Speaker speaker = phrases.after(from, Math.max(from, saying - 1));
        return saying > from && speaker.isNamed()
                ? new Voice(speaker.name(), from, saying + 1, Voice.Reach.AFTER)
                : null;
    }

    /** "let reporters know that": told them. */
    private @Nullable Voice letting(int at, Sentence sentence) {
        for (int know = at + 1; know < Math.min(sentence.to(), at + KNOW); know++) {
            if (tokens.is(know, "know")) {
                return subject(at + 1, know, sentence, true);
            }
            if (!tokens.at(know).isWord() || tokens.is(know, "to")) {
                return null;
            }
        }
        return null;
    }

    /** Where "as saying" stands behind "quoted by Irna on Monday". */
    private int saying(int quoted, Sentence sentence) {
        for (int at = quoted + 1; at < Math.min(sentence.to(), quoted + AS); at++) {
            if (tokens.is(at, "as") && SAYING.contains(tokens.lower(at + 1))) {
                return at + 1;
            }
        }
        return -1;
    }

    private @Nullable Voice subject(int verb, int last, Sentence sentence) {
        return subject(verb, last, sentence, false);
    }

    /** @param apposed whether a name between commas may stand before the verb */
    private @Nullable Voice subject(int verb, int last, Sentence sentence, boolean apposed) {
        int end = phrases.subjectEnd(verb - 1, sentence.from());
        String word = tokens.lower(end - 1);
        if (SpeechWords.isPersonal(word) || SpeechWords.isImpersonal(word)) {
            String meant = speakers.meant(word, sentence.number());
            return meant == null ? null : new Voice(meant, end - 1, last + 1, Voice.Reach.AFTER);
        }
        int to = apposed && tokens.is(end - 1, ",") ? end - 1 : end;
        SpeakerPhrases.Speaker speaker = phrases.before(to, sentence.from());
        boolean speaks = speaker.isNamed()
                && (phrases.speaks(speaker.from(), speaker.to())
                        || verb != last && phrases.hasCapital(speaker.from(), speaker.to()));
        return speaks ? new Voice(speaker.name(), speaker.from(), last + 1, Voice.Reach.AFTER) : null;
    }

    /** "Israel disputes the figure and says …": whom the sentence begins with. */
    private @Nullable Voice again(int saying, Sentence sentence) {
        String first = tokens.lower(sentence.from());
        if (SpeechWords.isPersonal(first) || first.equals("it") || first.equals("they")) {
            String meant = speakers.meant(first, sentence.number());
            return meant == null ? null : new Voice(meant, saying, saying + 1, Voice.Reach.AFTER);
        }
        int from = FunctionWords.isArticle(first) ? sentence.from() + 1 : sentence.from();
        SpeakerPhrases.Speaker speaker = phrases.after(from, saying);
        int name = from;
        while (name < speaker.to() && tokens.at(name).isCapital()) {
            name++;
        }
        boolean goesOn = name == from || phrases.speaks(name, name + 1);
        boolean speaks = goesOn && phrases.speaks(from, speaker.to());
        boolean somebody = speaks || name > from && !FunctionWords.endsNounPhrase(first);
        String said = speaks ? speaker.name() : tokens.words(from, name);
        int end = speaks ? speaker.to() : name;
        boolean near = end < saying - 1 && saying - end <= AS;
        return speaker.isNamed() && somebody && near ? new Voice(said, saying, saying + 1, Voice.Reach.AFTER) : null;
    }

    /** "The agency lowered its count, saying …": whom the sentence begins with. */
    private @Nullable Voice opening(int saying, Sentence sentence) {
        int from = FunctionWords.isArticle(tokens.lower(sentence.from())) ? sentence.from() + 1 : sentence.from();
        SpeakerPhrases.Speaker speaker = phrases.after(from, saying);
        boolean speaks = speaker.isNamed() && phrases.speaks(from, speaker.to()) && speaker.to() < saying - 1;
        return speaks ? new Voice(speaker.name(), saying, saying + 1, Voice.Reach.AFTER) : null;
    }
}
