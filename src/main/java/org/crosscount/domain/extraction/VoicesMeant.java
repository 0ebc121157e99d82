// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;

/** Tells which of those whom a sentence names assert what it says: whom another cites, and no paper beside its maker. */
final class VoicesMeant {
    private static final int REACH = 60;

    private final Tokens tokens;

    VoicesMeant(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Leaves out of the voices of a sentence those that only pass on what others say. */
    void keep(List<Voice> voices) {
        List<Voice> all = List.copyOf(voices);
        voices.clear();
        for (int i = 0; i < all.size(); i++) {
            if (i + 1 == all.size() || !isCitedBehind(all.get(i), all.get(i + 1))) {
                voices.add(all.get(i));
            }
        }
        int last = voices.size() - 1;
        boolean closed = last > 0 && voices.get(last).reach() == Voice.Reach.BOTH && !isPaper(voices.get(last));
        voices.removeIf(voice -> closed && isPaper(voice));
    }

    /** "The agency reported that …, citing the ministry": the ministry says so. */
    private boolean isCitedBehind(Voice voice, Voice source) {
        boolean citing = tokens.is(source.from(), "citing") || tokens.is(source.from(), "quoting");
        return voice.reach() == Voice.Reach.AFTER && citing && !isParted(voice.to(), source.from());
    }

    private boolean isParted(int from, int to) {
        for (int at = Math.max(from, to - REACH); at < to; at++) {
            if (tokens.is(at, ";") || tokens.is(at, "but") || tokens.is(at, "while")) {
                return true;
            }
        }
        return false;
    }

    /** "A survey found that …, the institute said": a paper that is nobody's is whose the sentence says. */
    private static boolean isPaper(Voice voice) {
        return SpeechWords.isPaper(voice.name());
    }
}
