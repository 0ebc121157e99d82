// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names that a text gave in full before it goes on with a part of them: "Ana Silva", then "Silva"; "the ministry". */
final class FullNames {
    private static final int LONGEST = 7;
    /** Said of many bodies at once, or of the one that everybody knows. */
    private static final Set<String> GENERAL =
            WordSet.of("government police army military media press opposition company firm court council parliament");

    /** What firms are called before their name; they are "the company" further on. */
    private static final Set<String> CORPORATE = WordSet.of(
            "company firm airline carrier carmaker automaker maker manufacturer retailer bank lender brewer builder"
                    + " developer",
            "insurer operator producer supplier utility chain startup giant miner refiner steelmaker chipmaker"
                    + " drugmaker",
            "shipper supermarket supermarkets conglomerate telecoms pharmaceuticals brand publisher");

    private static final Set<String> TITLES = Set.of("Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Gen", "Sen");

    private static final Set<String> DIRECTIONS = WordSet.of(
            "north south east west northern southern eastern western central new neighbouring neighboring upper lower");

    private final Tokens tokens;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, String> companies = new HashMap<>();
    private final Offices offices;

    FullNames(Tokens tokens) {
        this.tokens = tokens;
        this.offices = new Offices(tokens);
    }

    /** Notes the names of two words and more that stand in the sentence. */
    void notice(Sentence sentence) {
        int from = sentence.from();
        while (from < sentence.to()) {
            int to = from;
            while (to < sentence.to() && to < from + LONGEST && (isPart(to) || to > from && isJoint(to))) {
                to++;
            }
            if (to > from && CORPORATE.contains(tokens.lower(from - 1))) {
                companies.put(tokens.lower(from - 1), tokens.words(from, to));
                companies.putIfAbsent("company", tokens.words(from, to));
                companies.putIfAbsent("firm", tokens.words(from, to));
            }
            if (to - from >= 2 && !isOpening(from, to, sentence)) {
                put(from, to, sentence);
            }
            from = Math.max(to, from + 1);
        }
    }

    /** The hyphen of "Ana Silva-Costa". */
    private boolean isJoint(int at) {
        return tokens.isHyphen(at) && tokens.touches(at) && tokens.touches(at + 1) && isPart(at - 1) && isPart(at + 1);
    }

    private boolean isPart(int at) {
        Token token = tokens.at(at);
        return token.isWord()
                && token.isCapital()
                && !FunctionWords.endsNounPhrase(token.lower())
                && !SpeechWords.isTime(token.lower())
                && !token.lower().endsWith("'s");
    }

    /** "Yesterday Silva": a sentence's first word has its capital anyway. */
    private boolean isOpening(int from, int to, Sentence sentence) {
        boolean closed = tokens.is(to, ",") || SpeechWords.isSaying(tokens.lower(to)) || to - from > 2;
        return from == sentence.from() && !closed;
    }

    private void put(int from, int to, Sentence sentence) {
        String last = tokens.lower(to - 1);
        String name = tokens.words(from, to);
        if (SpeechWords.isBody(last)) {
            bodies.put(last, name);
            return;
        }
        String noun = tokens.lower(from - 1);
        if (SpeechWords.isBody(noun) && !tokens.at(from - 1).isCapital()) {
            bodies.put(noun, name);
        }
        int first = from;
        for (int at = from; at < to - 1; at++) {
            first = SpeechWords.isPerson(tokens.lower(at)) ? at + 1 : first;
        }
        if (to - first >= 2 && !DIRECTIONS.contains(tokens.lower(first))) {
            String full = tokens.words(first, to);
            people.putIfAbsent(Speakers.lastWord(full), full);
            offices.put(from, first, to, sentence);
        }
    }

    /** Notes a speaker's name. */
    void put(String name) {
        String last = Speakers.lastWord(name);
        if (name.indexOf(' ') > 0 && SpeechWords.isBody(last)) {
            bodies.put(last, name);
        }
    }

    /** The full name of whom a single word names, of who holds the office where it is a known one, or the words. */
    String of(String name, boolean definite) {
        String holder = definite ? offices.holder(name) : null;
        if (holder != null) {
            return holder;
        }
        String last = Speakers.lastWord(name);
        if (definite && companies.containsKey(last)) {
            return companies.get(last);
        }
        boolean titled = TITLES.contains(
                name.substring(0, Math.max(0, name.indexOf(' '))).replace(".", ""));
        if (titled && name.indexOf(' ') == name.lastIndexOf(' ')) {
            return people.getOrDefault(last, name);
        }
        if (name.indexOf(' ') >= 0 || name.isEmpty()) {
            return name;
        }
        String key = name.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(name.charAt(0));
        if (SpeechWords.isBody(key) && !GENERAL.contains(key) && !NounPhrases.looksPlural(key)) {
            return bodies.getOrDefault(key, name);
        }
        return capital && !SpeechWords.isSpeaker(key) ? people.getOrDefault(key, name) : name;
    }
}
