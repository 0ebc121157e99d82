// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remembers who spoke or was spoken of last, so that "he added" and "it said" are somebody's words. */
final class Speakers {
    private static final Set<String> APPOSING = WordSet.of("who which whose where when a an the and but or in on as");
    private static final Set<String> LOCAL = WordSet.of("neighbouring neighboring nearby");
    /** What a body with a name may be called when it speaks again. */
    private static final Set<String> CALLED = WordSet.of(
            "charity newspaper paper magazine broadcaster company firm bank agency group organisation organization"
                    + " union",
            "statement airline watchdog institute club university carmaker retailer insurer outlet network website");

    private static final int NEAR = 2;
    private static final int APPOSED = 10;
    private static final int FAR = 6;
    private static final int LONGEST = 16;

    private final Tokens tokens;
    private final SpeakerPhrases phrases;
    private final FullNames names;
    private final PlaceIndex places;
    private @Nullable String last;
    private @Nullable String person;
    private @Nullable String body;
    private int personAt = -FAR;
    private int lastAt = -FAR;
    private int bodyAt = -FAR;

    Speakers(Tokens tokens, SpeakerPhrases phrases, PlaceIndex places) {
        this.tokens = tokens;
        this.places = places;
        this.phrases = phrases;
        this.names = new FullNames(tokens);
    }

    /** Notes whom a sentence begins with, for the sentences after it and for its own pronouns. */
    void notice(Sentence sentence, boolean isQuoting) {
        String first = tokens.lower(sentence.from());
        names.notice(sentence);
        boolean article = FunctionWords.isArticle(first);
        if (tokens.is(sentence.from(), "\u201c") || tokens.is(sentence.from(), "\"")) {
            return;
        }
        int from = article ? sentence.from() + 1 : sentence.from();
        SpeakerPhrases.Speaker subject = phrases.after(from, sentence.to());
        boolean speaks = subject.isNamed() && phrases.speaks(subject.from(), subject.to());
        String name = subject.name();
        if (subject.isNamed()) {
            String apposed = described(subject.to(), sentence);
            boolean named = apposed != null && !isName(from, subject.to());
            name = named && apposed != null ? apposed : name;
            speaks |= apposed != null && looksPersonal(name);
        }
        boolean place = places.endingAt(subject.to()) != null;
        speaks |= !place && subject.to() - from >= 2 && isName(from, subject.to());
        boolean anyone = first.equals("a") || first.equals("an");
        if (speaks && !(anyone && isQuoting) && !LOCAL.contains(first) && !SpeechWords.isPaper(lastWord(name))) {
            keep(name, sentence.number());
            names.put(name);
        }
    }

    /** Between two commas: a name for whom the words before describe. */
    @Nullable
    String apposed(int from, Sentence sentence) {
        SpeakerPhrases.Speaker other = phrases.after(from, sentence.to());
        boolean closed = tokens.is(other.to(), ",")
                || tokens.is(other.to(), "(")
                || tokens.is(other.to(), ";")
                || tokens.is(other.to(), ":")
                || tokens.isDash(other.to())
                || tokens.is(other.to(), ".")
                || other.to() == sentence.to();
        boolean name = tokens.at(from).isCapital() && !APPOSING.contains(tokens.lower(from));
        return closed && name && other.isNamed() ? other.name() : null;
    }

    /** The name behind the words that describe its bearer: "the doctor in charge, Ana Silva,". */
    @Nullable
    String described(int from, Sentence sentence) {
        for (int at = from; at < Math.min(sentence.to(), from + APPOSED); at++) {
            if (tokens.is(at, ",")) {
                return apposed(at + 1, sentence);
            }
            if (!tokens.at(at).isWord() || FunctionWords.isVerb(tokens.lower(at))) {
                return null;
            }
        }
        return null;
    }

    /** The name in full where the text gave it before, and whose it is where only an office is said. */
    String full(Voice voice, Sentence sentence) {
        boolean definite = isDefinite(voice, sentence);
        String name = names.of(voice.name(), definite);
        String meant = definite && name.equals(voice.name()) ? bodyMeant(name, sentence.number()) : null;
        return meant == null ? name : meant;
    }

    /** "The charity", "the newspaper", "the statement": the body with a name of its own that spoke just before. */
    private @Nullable String bodyMeant(String noun, int sentence) {
        String named = last;
        boolean near = sentence - lastAt <= NEAR && sentence > lastAt;
        if (named == null || !near || !CALLED.contains(noun)) {
            return null;
        }
        if (noun.equals("statement")) {
            return named;
        }
        boolean proper = Character.isUpperCase(named.charAt(0));
        return proper && !SpeechWords.isBody(lastWord(named)) ? named : null;
    }

    /** "the minister", "the police chief": one that was spoken of. */
    private boolean isDefinite(Voice voice, Sentence sentence) {
        for (int at = Math.max(sentence.from(), voice.from() - 1); at < voice.to(); at++) {
            if (tokens.is(at, "the") && tokens.at(at + 1).text().equals(firstWord(voice.name()))) {
                return true;
            }
        }
        return false;
    }

    private static String firstWord(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    private boolean isName(int from, int to) {
        boolean capitals = to > from;
        for (int at = from; at < to; at++) {
            capitals &= tokens.at(at).isCapital() || !tokens.at(at).isWord();
        }
        return capitals;
    }

    void spoke(String name, int sentence) {
        last = name;
        lastAt = sentence;
        names.put(name);
        keep(name, sentence);
    }

    private void keep(String name, int sentence) {
        if (looksPersonal(name)) {
            person = name;
            personAt = sentence;
        } else {
            body = name;
            bodyAt = sentence;
        }
    }

    /** Who spoke last. */
    @Nullable
    String last() {
        return last;
    }

    /** Whom a pronoun means. */
    @Nullable
    String meant(String pronoun, int sentence) {
        if (SpeechWords.isPersonal(pronoun)) {
            return sentence - personAt < FAR ? person : last;
        }
        return sentence - bodyAt < FAR && bodyAt >= personAt - 1 ? body : last;
    }

    /** Whether a name is that of a person or of somebody in an office, as far as its words tell. */
    private static boolean looksPersonal(String name) {
        String[] words = name.split("[\\s-]+");
        int capitals = 0;
        boolean role = false;
        for (int i = 0; i < Math.min(words.length, LONGEST); i++) {
            String lower = words[i].toLowerCase(java.util.Locale.ROOT);
            role = SpeechWords.isPerson(lower) || role && !lower.endsWith("'s");
            if (SpeechWords.isBody(lower.replace("'s", "")) && !role && i == words.length - 1) {
                return false;
            }
            boolean initials = words[i].length() > 1 && words[i].equals(words[i].toUpperCase(java.util.Locale.ROOT));
            capitals += !words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0)) && !initials ? 1 : 0;
        }
        return role || capitals >= 2 && capitals == words.length;
    }

    /** In small letters: what a name is called by for short. */
    static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
