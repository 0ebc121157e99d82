// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds sources that words other than a verb of their own name: "according to X", "citing X", "X's tally is", "by X's count". */
final class CitedVoices {
    private static final int AHEAD = 10;
    private static final Set<String> BEING =
            WordSet.of("is was stands stood are were , puts put of shows showed has had");
    private static final Set<String> OWN = WordSet.of("own latest official first last preliminary provisional updated");
    private static final Set<String> TOTALS =
            WordSet.of("total count tally estimate reckoning figure figures estimates");
    private static final Set<String> ACCORDING = Set.of("according", "in");
    /** These things in the plural are no people: "according to needs". */
    private static final Set<String> UNSPEAKING = WordSet.of(
            "needs plans rules laws terms standards conditions guidelines criteria regulations principles procedures",
            "instructions wishes schedules prices values sizes ages means times customs rates levels preferences");

    private static final Set<String> NAMELESS = WordSet.of("unnamed anonymous unidentified");
    private static final Set<String> QUOTING = Set.of("cited", "quoted");

    private final Tokens tokens;
    private final SpeakerPhrases phrases;
    private final Speakers speakers;
    private final SizedPapers papers;
    private final Insiders insiders;

    CitedVoices(Tokens tokens, SpeakerPhrases phrases, Speakers speakers) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.speakers = speakers;
        this.insiders = new Insiders(tokens);
        this.papers = new SizedPapers(tokens, phrases);
    }

    /** Whom the words at the token name; null where they name nobody. */
    @Nullable
    Voice read(int at, Sentence sentence) {
        Phrases.Found<Boolean> lead = SpeechWords.lead(tokens, at);
        if (lead != null) {
            return isQuoted(at) ? null : led(at, lead.to(), sentence);
        }
        if (SpeechWords.isCiting(tokens.lower(at))) {
            return cited(at, sentence);
        }
        boolean count = SpeechWords.isCount(tokens.lower(at)) || TOTALS.contains(tokens.lower(at));
        return count && isTold(at, sentence) ? owned(at, sentence) : null;
    }

    /** Whether the words of a source begin at the token, and no verb need be looked for there. */
    boolean starts(int at) {
        return SpeechWords.lead(tokens, at) != null && !isQuoted(at) || SpeechWords.isCiting(tokens.lower(at));
    }

    /** "was quoted by Irna as saying", "Amir Samadi, quoted by Irna, gave": who is quoted says so, and not who quotes. */
    private boolean isQuoted(int at) {
        boolean person = tokens.is(at - 1, ",") && tokens.at(at - 2).isCapital();
        boolean being = tokens.is(at - 1, "was") || tokens.is(at - 1, "were") || tokens.is(at - 1, "been");
        return QUOTING.contains(tokens.lower(at)) && (person || being);
    }

    /** Whether a figure follows the count, next to it or behind what is counted: "total for June is 714". */
    private boolean isTold(int count, Sentence sentence) {
        if (BEING.contains(tokens.lower(count + 1))) {
            return true;
        }
        boolean by = false;
        for (int at = count - 1; at >= sentence.from() && at > count - AHEAD / 2; at--) {
            by |= tokens.is(at, "by") || tokens.is(at, "on");
        }
        boolean of = tokens.is(count + 1, "for") || tokens.is(count + 1, "of") || tokens.is(count + 1, "from");
        for (int at = count + 1; of && at < Math.min(sentence.to(), count + AHEAD); at++) {
            if (tokens.is(at, "is") || tokens.is(at, "was") || tokens.is(at, "stands")) {
                return true;
            }
        }
        return by;
    }

    /** "the prosecutor's tally is": the prosecutor's. */
    private @Nullable Voice owned(int count, Sentence sentence) {
        int end = OWN.contains(tokens.lower(count - 1)) ? count - 1 : count;
        String owner = tokens.lower(end - 1);
        if (owner.equals("its") || owner.equals("their")) {
            boolean counts = SpeechWords.isCount(tokens.lower(count));
            String meant = counts ? speakers.meant("it", sentence.number()) : null;
            return meant == null ? null : Voice.both(meant, end - 1, count + 1);
        }
        if (!owner.endsWith("'s")) {
            return null;
        }
        SpeakerPhrases.Speaker speaker = phrases.before(end, sentence.from());
        String name = speaker.name().replaceFirst("['\u2019]s?( \\w+)?$", "");
        int lead = tokens.is(speaker.from() - 1, "the") ? speaker.from() - 2 : speaker.from() - 1;
        boolean by = tokens.is(lead, "by") || tokens.is(lead, "on");
        boolean figure = tokens.is(count + 1, ",") || tokens.at(count + 1).isNumber();
        boolean initials = name.length() > 1 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
        boolean speaks = initials
                || phrases.speaks(speaker.from(), end)
                || by && (figure || phrases.hasCapital(speaker.from(), end));
        return speaks && !name.isEmpty() ? Voice.both(name, speaker.from(), count + 1) : null;
    }

    private @Nullable Voice led(int at, int from, Sentence sentence) {
        SizedPapers.Paper paper = papers.at(from, sentence.to());
        if (paper != null) {
            return Voice.both(paper.name(), at, paper.to());
        }
        SpeakerPhrases.Speaker speaker = phrases.after(from, sentence.to());
        boolean counted = tokens.at(from).isNumber() || NumberWords.small(tokens.lower(from)) != null;
        int familiar = counted ? insiders.after(from, sentence) : -1;
        if (familiar > 0) {
            return Voice.both(tokens.words(from, familiar), at, familiar);
        }
        boolean several = ACCORDING.contains(tokens.lower(at))
                && NounPhrases.looksPlural(tokens.lower(speaker.to() - 1))
                && !UNSPEAKING.contains(tokens.lower(speaker.to() - 1));
        boolean speaks =
                !counted && (several || phrases.speaks(from, speaker.to()) || phrases.hasCapital(from, speaker.to()));
        String apposed = tokens.is(speaker.to(), ",") && !phrases.hasCapital(from, speaker.to())
                ? speakers.apposed(speaker.to() + 1, sentence)
                : null;
        String name = apposed == null ? speaker.name() : apposed;
        return speaker.isNamed() && speaks ? Voice.both(name, at, speaker.to()) : null;
    }

    /** "Al Fajr reported, citing the ministry": the ministry asserts it; nameless sources do not. */
    private @Nullable Voice cited(int at, Sentence sentence) {
        SpeakerPhrases.Speaker speaker = phrases.after(at + 1, sentence.to());
        boolean unnamed = speaker.to() > at + 1
                && (tokens.lower(speaker.to() - 1).startsWith("source") || tokens.is(speaker.to() - 1, "witnesses"));
        unnamed |= NAMELESS.contains(tokens.lower(at + 1)) || NAMELESS.contains(tokens.lower(at + 2));
        boolean speaks = phrases.speaks(at + 1, speaker.to()) || phrases.hasCapital(at + 1, speaker.to());
        boolean clause = tokens.is(at - 1, ",") || at == sentence.from();
        return clause && speaker.isNamed() && speaks && !unnamed ? Voice.both(speaker.name(), at, speaker.to()) : null;
    }
}
