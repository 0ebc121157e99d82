// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import org.jspecify.annotations.Nullable;

/** Reads who speaks in a heading: "Ministry: 12 dead", "12 dead: ministry", "Twelve dead - police", "Headline - Publisher". */
final class HeadlineVoices {
    private static final int LEADING = 5;
    private static final int TRAILING = 6;
    private static final int REACH = 42;
    private static final int PUBLISHER = 8;

    private final Tokens tokens;
    private final SpeakerPhrases phrases;

    HeadlineVoices(Tokens tokens, SpeakerPhrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
    }

    @Nullable
    Voice read(Sentence sentence) {
        Voice found = leading(sentence);
        found = found == null ? trailing(sentence) : found;
        return found == null ? publisher(sentence) : found;
    }

    private @Nullable Voice leading(Sentence sentence) {
        for (int at = sentence.from() + 1; at < Math.min(sentence.to(), sentence.from() + LEADING); at++) {
            if (tokens.is(at, ":") && tokens.at(at - 1).isWord() && phrases.speaks(sentence.from(), at)) {
                SpeakerPhrases.Speaker speaker = phrases.after(sentence.from(), at);
                return speaker.isNamed() && speaker.to() == at ? Voice.both(speaker.name(), sentence.from(), at) : null;
            }
        }
        return null;
    }

    private @Nullable Voice trailing(Sentence sentence) {
        for (int at = sentence.to() - 1; at > sentence.from() && at > sentence.to() - REACH; at--) {
            boolean colon = tokens.is(at, ":") && !tokens.touches(at + 1);
            boolean dash = tokens.isDash(at) && !tokens.touches(at) && !tokens.touches(at + 1);
            if (colon || dash) {
                SpeakerPhrases.Speaker speaker = phrases.after(at + 1, Math.min(sentence.to(), at + 1 + TRAILING));
                int to = speaker.to();
                boolean closed = to == sentence.to() || tokens.isDash(to) || tokens.is(to, "|");
                boolean speaks = speaker.isNamed()
                        && (colon && tokens.at(at + 1).isCapital()
                                || to == sentence.to() && phrases.speaks(at + 1, to));
                boolean report = speaker.name().equals("Report");
                if (closed && speaks && !report) {
                    return Voice.both(speaker.name(), at, to);
                }
                if (colon) {
                    return null;
                }
            }
        }
        return null;
    }

    /** "Headline - Publisher - date": the last name between dashes. */
    private @Nullable Voice publisher(Sentence sentence) {
        int end = -1;
        for (int at = sentence.to() - 1; at > sentence.from() && at > sentence.to() - REACH; at--) {
            boolean bar = (tokens.isDash(at) || tokens.is(at, "|")) && !tokens.touches(at) && !tokens.touches(at + 1);
            if (bar) {
                int to = end < 0 ? sentence.to() : end;
                boolean dated = tokens.at(at + 1).isNumber() || Months.of(tokens.lower(at + 1)) != null;
                boolean named = tokens.at(at + 1).isCapital() && to - at <= PUBLISHER;
                if (named && !dated && phrases.after(at + 1, to).to() == to) {
                    return Voice.both(tokens.words(at + 1, to), at, to);
                }
                if (!dated) {
                    return null;
                }
                end = at;
            }
        }
        return null;
    }
}
