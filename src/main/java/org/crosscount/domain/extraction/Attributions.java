// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells who says what stands at a place of the text. Of several speakers of a sentence the innermost counts: the nearest
 * before it, else one behind it whose words reach back. What goes on in one quotation keeps its voice.
 */
final class Attributions {
    private static final Set<String> TURNS = WordSet.of("; but while whereas although though");
    /** What somebody who is quoted does for a living. */
    private static final Set<String> WORKING = WordSet.of(
            "runs manages heads leads owns chairs directs oversees works teaches serves represents operates coordinates",
            "supervises employs keeps farms commands edits founded lives");

    private static final Set<String> GOING_ON = Set.of("these", "those", "of");
    /** So many speakers on either side are looked at. */
    private static final int AROUND = 8;

    private static final int TURN = 40;
    private static final int BACKWARD = 4;
    private static final int NEAR = 6;
    private static final int COMMA = 3;
    private static final int ASIDE = 16;
    private static final int FAR = 40;

    private final Tokens tokens;
    private final Clauses clauses;
    private final Speakers speakers;
    private final VoiceReader reader;
    private final HeadlineVoices headlines;
    private final List<List<Voice>> voices = new ArrayList<>();
    private final List<Boolean> open = new ArrayList<>();
    private final int[] turns;
    private boolean inQuotes;
    private int paragraph = -1;

    Attributions(Tokens tokens, Sentences sentences, Clauses clauses, PlaceIndex places) {
        this.tokens = tokens;
        this.clauses = clauses;
        SpeakerPhrases phrases = new SpeakerPhrases(tokens);
        this.speakers = new Speakers(tokens, phrases, places);
        this.reader = new VoiceReader(tokens, phrases, speakers, places);
        this.headlines = new HeadlineVoices(tokens, phrases);
        this.turns = new int[tokens.size() + 1];
        for (int at = 0; at < tokens.size(); at++) {
            turns[at + 1] = turns[at] + (TURNS.contains(tokens.lower(at)) ? 1 : 0);
        }
        sentences.all().forEach(this::read);
        spreadBack();
    }

    /** Who says the token of the sentence; null where the document itself does, a nameless voice where somebody unnamed does. */
    @Nullable
    Voice of(int token, Sentence sentence) {
        Voice best = null;
        int least = Integer.MAX_VALUE;
        List<Voice> all = voices.get(sentence.number());
        int middle = first(all, token);
        for (Voice voice : all.subList(Math.max(0, middle - AROUND), Math.min(all.size(), middle + AROUND))) {
            int cost = cost(voice, token, sentence);
            if (cost < least) {
                least = cost;
                best = voice;
            }
        }
        return best == null ? null : closing(best, token, all);
    }

    /** "…, officials say, and 4 are missing, the sheriff said": of two, each says what stands before. */
    private Voice closing(Voice said, int token, List<Voice> all) {
        boolean closed = said.reach() == Voice.Reach.BOTH
                && said.to() < token
                && tokens.is(said.to(), ",")
                && (tokens.is(said.to() + 1, "and") || tokens.is(said.to() + 1, "while"));
        for (int i = first(all, token); closed && i < Math.min(all.size(), first(all, token) + 1); i++) {
            Voice next = all.get(i);
            boolean last = next.reach() == Voice.Reach.BOTH && tokens.is(next.from() - 1, ",");
            boolean the = next.reach() == Voice.Reach.BOTH && tokens.is(next.from() - 2, ",");
            if ((last || the) && turns(token, next.from()) == 0) {
                return next;
            }
        }
        return said;
    }

    private static int first(List<Voice> all, int token) {
        return TextOrder.first(all, Voice::from, token);
    }

    /**
     * "…," said Ana Silva from her bed in the hospital, where eight are being treated, or who runs a school with 90 pupils: the
     * text itself says so.
     */
    private boolean isAside(int from, int token) {
        for (int at = from; at < Math.min(token, from + ASIDE); at++) {
            boolean relative =
                    tokens.is(at + 1, "where") || tokens.is(at + 1, "who") && WORKING.contains(tokens.lower(at + 2));
            if (tokens.is(at, ",") && relative && at + 1 < token) {
                return token - at < FAR && clauses.commas(at + 1, token) == 0 && !isQuote(at + 1, token);
            }
        }
        return false;
    }

    private boolean isQuote(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.is(at, "\u201c") || tokens.is(at, "\"")) {
                return true;
            }
        }
        return false;
    }

    private int cost(Voice voice, int token, Sentence sentence) {
        boolean behind = voice.to() <= token;
        if (voice.from() < token && !behind) {
            return Integer.MAX_VALUE;
        }
        if (!behind && voice.from() > token) {
            boolean back = voice.reach() != Voice.Reach.AFTER;
            int crossed = turns(token, voice.from());
            int aside = COMMA * Math.max(0, commas(token, voice.from()) - 1);
            return back ? voice.from() - token + BACKWARD + aside + TURN * crossed : Integer.MAX_VALUE;
        }
        if (voice.reach() == Voice.Reach.BOTH && voice.from() > sentence.from() && isAside(voice.to(), token)) {
            return Integer.MAX_VALUE;
        }
        int crossed = behind ? turns(voice.to(), token) : 0;
        int aside = behind ? COMMA * commas(voice.to() + 1, token) : 0;
        return behind ? Math.min(token - voice.to(), NEAR) + aside + TURN * crossed : 0;
    }

    private int turns(int from, int to) {
        int start = Math.max(0, from);
        return turns[Math.max(start, to)] - turns[start];
    }

    private int commas(int from, int to) {
        return clauses.commas(Math.min(from, to), to);
    }

    private void read(Sentence sentence) {
        boolean continued = inQuotes;
        quotes(sentence);
        open.add(inQuotes);
        speakers.notice(sentence, continued);
        String before = speakers.last();
        boolean quoted = tokens.is(sentence.from(), "\u201c") || tokens.is(sentence.from(), "\"");
        List<Voice> found = reader.read(sentence, continued || quoted);
        if (found.isEmpty() && sentence.heading()) {
            Voice heading = headlines.read(sentence);
            found = heading == null ? List.of() : List.of(heading);
        }
        boolean goesOn = GOING_ON.contains(tokens.lower(sentence.from()))
                && sentence.number() > 0
                && paragraph == sentence.paragraph()
                && !voices.get(sentence.number() - 1).isEmpty();
        paragraph = sentence.paragraph();
        boolean same = continued || goesOn || quoted && !sentence.heading();
        if (found.isEmpty() && same && before != null) {
            found = List.of(Voice.both(before, sentence.from(), sentence.from()));
        }
        voices.add(found);
    }

    private void quotes(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            String sign = tokens.lower(at);
            inQuotes = sign.equals("\u201c") || !sign.equals("\u201d") && (sign.equals("\"") != inQuotes);
        }
        inQuotes &= !sentence.heading();
    }

    /** A quotation of several sentences is by whom the last of them names. */
    private void spreadBack() {
        for (int number = voices.size() - 2; number >= 0; number--) {
            List<Voice> next = voices.get(number + 1);
            boolean one =
                    open.get(number) && next.size() == 1 && !next.get(0).name().isEmpty() && !isInside(next.get(0));
            boolean opens = number == 0 || !open.get(number - 1);
            boolean unsaid = voices.get(number).isEmpty() || isInherited(voices.get(number)) && opens;
            if (one && unsaid) {
                voices.set(number, List.of(Voice.both(next.get(0).name(), -1, -1)));
            }
        }
    }

    /** "A nurse told me that": somebody of whom the one quoted speaks. */
    private static boolean isInside(Voice voice) {
        return voice.reach() == Voice.Reach.AFTER && voice.to() > voice.from();
    }

    private static boolean isInherited(List<Voice> said) {
        return said.size() == 1 && said.get(0).from() == said.get(0).to();
    }
}
