// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds everybody a sentence says something of the kind "X said", "according to X", "said X", "X put it at" about. */
final class VoiceReader {
    private static final int APPOSITION = 30;
    private static final int TAIL = 9;
    private static final int ASIDE = 12;
    private static final Set<String> NAMELESS = WordSet.of("named identified anonymity anonymously publicly quoted");
    /** What was done to the paper or the meeting in which something is said: "in a report released on Monday". */
    private static final Set<String> MADE =
            WordSet.of("released published issued held seen obtained carried posted broadcast");

    private static final int APPOSITIONS = 3;
    private static final Set<String> AUXILIARIES = WordSet.of("has have had is are was were will would");
    private static final Set<String> PASSIVES = WordSet.of("are is were was be been being");
    private static final Set<String> GIVING =
            WordSet.of("gave gives given set sets published publishes released releases");
    private static final Set<String> RELATIVES = Set.of("who", "which");
    private static final Set<String> PREPOSITIONS = WordSet.of("in on at speaking during after citing for with by");

    private final Tokens tokens;
    private final SpeakerPhrases phrases;
    private final Speakers speakers;

    private final SpeechVerbs verbs;
    private final SizedPapers papers;
    private final Insiders insiders;
    private final VoicesMeant meant;
    private final CitedVoices cited;
    private final SayingForms forms;

    VoiceReader(Tokens tokens, SpeakerPhrases phrases, Speakers speakers, PlaceIndex places) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.speakers = speakers;
        this.verbs = new SpeechVerbs(tokens, phrases, places);
        this.cited = new CitedVoices(tokens, phrases, speakers);
        this.insiders = new Insiders(tokens);
        this.meant = new VoicesMeant(tokens);
        this.papers = new SizedPapers(tokens, phrases);
        this.forms = new SayingForms(tokens, phrases, speakers);
    }

    /** Those of the sentence; in what somebody is quoted to say others are named that do not speak to the reader. */
    List<Voice> read(Sentence sentence, boolean isQuoted) {
        List<Voice> voices = new ArrayList<>();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Voice voice = voice(at, sentence);
            if (voice != null) {
                voice = voice.name().isEmpty() ? voice : voice.by(speakers.full(voice, sentence));
                String name = voice.name();
                if (!name.isEmpty() && !(isQuoted && voice.reach() == Voice.Reach.AFTER)) {
                    speakers.spoke(name, sentence.number());
                }
                voices.add(voice);
            }
        }
        meant.keep(voices);
        return voices;
    }

    private @Nullable Voice voice(int at, Sentence sentence) {
        Voice source = cited.read(at, sentence);
        if (source != null || cited.starts(at)) {
            return source;
        }
        Voice form = forms.read(at, sentence);
        if (form != null) {
            return form;
        }
        String word = tokens.lower(at);
        boolean putting = SpeechWords.isPutting(tokens, at, sentence.to());
        boolean finding = SpeechWords.isFinding(word);
        boolean title = tokens.at(at).isCapital() && at > sentence.from();
        if (title) {
            return null;
        }
        boolean saying = SpeechWords.isSaying(word) || finding || putting || SpeechWords.isTelling(tokens, at);
        if (!saying || !verbs.isVerb(at)) {
            return null;
        }
        Voice before = spoken(at, sentence, putting || finding);
        return before == null && !putting ? inverted(at, sentence) : before;
    }

    private @Nullable Voice spoken(int verb, Sentence sentence, boolean strict) {
        int end = withoutAside(phrases.subjectEnd(verb, sentence.from()), sentence);
        if (end == sentence.from() || PASSIVES.contains(tokens.lower(verb - 1))) {
            return null;
        }
        String subject = tokens.lower(end - 1);
        int familiar = insiders.before(end, sentence);
        if (familiar >= 0) {
            return new Voice(tokens.words(familiar, end), familiar, verb + 1, reach(familiar, verb, sentence));
        }
        if (RELATIVES.contains(tokens.at(end).text()) && end < verb) {
            return relative(end, verb, sentence, strict);
        }
        boolean body = tokens.at(end - 1).text().equals("WHO");
        if (!body && (SpeechWords.isPersonal(subject) || SpeechWords.isImpersonal(subject))) {
            String meant = speakers.meant(subject, sentence.number());
            return meant == null ? null : new Voice(meant, end - 1, verb + 1, reach(end - 1, verb, sentence));
        }
        if (SpeechWords.isNobody(subject)) {
            return strict ? null : new Voice("", end - 1, verb + 1, reach(end - 1, verb, sentence));
        }
        SizedPapers.Paper paper = papers.before(end, sentence.from());
        if (paper != null) {
            return Voice.both(paper.name(), verb, verb + 1);
        }
        int comma = tokens.is(end - 1, ",") ? opening(end - 1, sentence) : -1;
        boolean citing = comma >= 0 && SpeechWords.isCiting(tokens.lower(comma + 1));
        if (citing && cited.read(comma + 1, sentence) != null) {
            return null;
        }
        SpeakerPhrases.Speaker speaker = phrases.before(comma < 0 ? end : comma, sentence.from());
        boolean mine = tokens.is(speaker.from() - 1, "i") || tokens.is(speaker.from() - 1, "we");
        boolean share = tokens.is(speaker.from(), "percent") || tokens.is(speaker.from(), "cent");
        if (mine || share || !speaker.isNamed() || tokens.is(end - 1, ",") && comma < 0) {
            return null;
        }
        boolean speaks = phrases.speaks(speaker.from(), speaker.to());
        speaks |= comma >= 0
                && phrases.speaks(comma + 1, end - 1)
                && tokens.at(speaker.to() - 1).isCapital();
        speaker = outermost(speaker, sentence);
        boolean named = phrases.hasCapital(speaker.from(), speaker.to()) || isPlural(speaker);
        boolean put = strict && SpeechWords.isPutting(tokens, verb, sentence.to()) && named;
        if (verbs.isDeed(speaker, verb) || (strict ? !speaks && !put : !speaks && !named)) {
            return null;
        }
        return new Voice(name(speaker, comma, end), speaker.from(), verb + 1, reach(speaker.from(), verb, sentence));
    }

    /** "officials who say", "Unicef, which estimates": whom the clause hangs on. */
    private @Nullable Voice relative(int who, int verb, Sentence sentence, boolean strict) {
        boolean comma = tokens.is(who - 1, ",");
        SpeakerPhrases.Speaker head = phrases.before(comma ? who - 1 : who, sentence.from());
        boolean name = comma && !strict && phrases.isName(head.from(), head.to());
        boolean known = name && (tokens.is(who, "which") || head.to() - head.from() > 1);
        boolean deed = GIVING.contains(tokens.lower(verb));
        boolean heard = head.isNamed() && !deed && (phrases.speaks(head.from(), head.to()) || known);
        return heard ? new Voice(head.name(), head.from(), verb + 1, Voice.Reach.AFTER) : null;
    }

    /** Before "(Labour)", "who asked not to be named": the end of the words for the speaker. */
    private int withoutAside(int end, Sentence sentence) {
        boolean bracket = tokens.is(end - 1, ")");
        boolean unnamed = NAMELESS.contains(tokens.lower(end - 1));
        for (int at = end - 2; (bracket || unnamed) && at > sentence.from() && at > end - ASIDE; at--) {
            boolean opens = bracket ? tokens.is(at, "(") : tokens.is(at, "who") || tokens.is(at, "speaking");
            if (opens) {
                return tokens.is(at - 1, ",") ? at - 1 : at;
            }
        }
        return end;
    }

    /** "Ana Silva, head of the agency, a body that …, said": the name that the appositions hang on. */
    private SpeakerPhrases.Speaker outermost(SpeakerPhrases.Speaker inner, Sentence sentence) {
        SpeakerPhrases.Speaker speaker = inner;
        for (int round = 0; round < APPOSITIONS; round++) {
            int comma =
                    FunctionWords.isArticle(tokens.lower(speaker.from() - 1)) ? speaker.from() - 2 : speaker.from() - 1;
            SpeakerPhrases.Speaker outer = tokens.is(comma, ",") ? phrases.before(comma, sentence.from()) : speaker;
            boolean name = outer.from() < speaker.from()
                    && outer.from() - sentence.from() <= 1
                    && outer.to() - outer.from() >= 2
                    && phrases.isName(outer.from(), outer.to());
            if (!name) {
                return speaker;
            }
            speaker = outer;
        }
        return speaker;
    }

    /** People in the plural speak, whoever they are: "farmers say". */
    private boolean isPlural(SpeakerPhrases.Speaker speaker) {
        return NounPhrases.looksPlural(tokens.lower(speaker.to() - 1));
    }

    /** The name between the commas where the words before it only describe. */
    private String name(SpeakerPhrases.Speaker speaker, int comma, int end) {
        int from = comma + 1;
        boolean inside = comma >= 0 && tokens.at(from).isCapital() && !PREPOSITIONS.contains(tokens.lower(from));
        boolean described = !speaker.name().isEmpty()
                && (!tokens.at(speaker.to() - 1).isCapital() || isOffice(speaker.from(), speaker.to()));
        if (!inside || !described) {
            return speaker.name();
        }
        SpeakerPhrases.Speaker apposed = phrases.after(from, end - 1);
        return apposed.isNamed() ? apposed.name() : speaker.name();
    }

    /** "the governor of Kursk" only describes. */
    private boolean isOffice(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean last = at == to - 1 || tokens.is(at + 1, "of") || tokens.is(at + 1, "for");
            if (last && SpeechWords.isPerson(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** The comma that opens what the other one closes: an apposition, "in a statement", an age. */
    private int opening(int comma, Sentence sentence) {
        for (int at = comma - 1; at > sentence.from() && at > comma - APPOSITION; at--) {
            if (tokens.is(at, ",")) {
                boolean aged = tokens.at(at - 1).isNumber() && tokens.is(at - 2, ",");
                at = aged ? at - 2 : at;
                boolean word = tokens.at(at - 1).isWord() && !AUXILIARIES.contains(tokens.lower(at + 1));
                SpeakerPhrases.Speaker before = phrases.before(at, sentence.from());
                boolean age = tokens.at(at + 1).isNumber() && at + 2 == comma;
                boolean speaks = before.isNamed()
                        && (age
                                || phrases.speaks(before.from(), before.to())
                                || phrases.hasCapital(before.from(), before.to()));
                return word && speaks ? at : -1;
            }
        }
        return -1;
    }

    private @Nullable Voice inverted(int verb, Sentence sentence) {
        String before = tokens.lower(verb - 1);
        boolean quoted = before.equals(",") || before.equals("\u201d") || before.equals("\"") || before.equals("'");
        if (!quoted) {
            return null;
        }
        String next = tokens.lower(verb + 1);
        if (SpeechWords.isPersonal(next)) {
            String meant = speakers.meant(next, sentence.number());
            return meant == null ? null : Voice.both(meant, verb, verb + 2);
        }
        int from = FunctionWords.isArticle(next) ? verb + 2 : verb + 1;
        SpeakerPhrases.Speaker speaker = phrases.after(from, sentence.to());
        boolean anyone = (next.equals("a") || next.equals("an")) && !before.equals(",");
        boolean speaks = anyone || phrases.speaks(from, speaker.to()) || phrases.hasCapital(from, speaker.to());
        boolean describes = !phrases.hasCapital(from, speaker.to()) || isOffice(from, speaker.to());
        String apposed = describes ? speakers.described(speaker.to(), sentence) : null;
        return speaker.isNamed() && speaks
                ? Voice.both(apposed == null ? speaker.name() : apposed, verb, speaker.to())
                : null;
    }

    /** Where what is said stands: behind the verb, or before the speaker where nothing comes behind. */
    private Voice.Reach reach(int from, int verb, Sentence sentence) {
        int start = FunctionWords.isArticle(tokens.lower(from - 1)) ? from - 1 : from;
        String before = tokens.lower(start - 1);
        boolean opens = start == sentence.from() + 1 && (before.equals("\u201c") || before.equals("\""));
        if (opens) {
            return Voice.Reach.AFTER;
        }
        if (start > sentence.from() && (before.equals("\u201d") || before.equals("\""))) {
            return Voice.Reach.BOTH;
        }
        boolean apart = start > sentence.from()
                && (before.equals(",")
                        || before.equals("\u201d")
                        || before.equals("\"")
                        || before.equals("'")
                        || tokens.isDash(start - 1));
        return !apart ? Voice.Reach.AFTER : endsSoon(verb + 1, sentence) ? Voice.Reach.BOTH : Voice.Reach.AFTER;
    }

    /** Whether only "on Tuesday", "in a statement" or whom it was told follows, up to a comma or the end. */
    private boolean endsSoon(int from, Sentence sentence) {
        for (int at = from; at < sentence.to(); at++) {
            String word = tokens.lower(at);
            boolean stop = word.equals(",") || word.equals(".") || word.equals(";") || word.equals(":");
            if (stop || at > from + TAIL) {
                return stop;
            }
            if (word.equals("that") && verbs.isRelative(at)) {
                return true;
            }
            boolean clause = word.equals("that")
                    || word.equals("\u201c")
                    || word.equals("\"")
                    || FunctionWords.isVerb(word) && !MADE.contains(word);
            if (clause) {
                return false;
            }
        }
        return true;
    }
}
