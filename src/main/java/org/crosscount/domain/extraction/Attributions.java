// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells who says each sentence: "according to X", "X said", "data from X shows", "…: X" in a headline; what goes on in the same
 * quotation or with "the report added" keeps its voice.
 */
final class Attributions {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "that", "in", "-");
    private static final Set<String> BACK_LINKS = Set.of("of", "for", "the", "'s", "-", "&", "a", "an");
    private static final Set<String> OPEN_STARTS = Set.of("of", "for", "and", "-");
    private static final Set<String> LINKS = Set.of("of", "for", "the", "and", "a", "an", "&", "'s");
    private static final Set<String> OPEN_ENDS = Set.of("of", "for", "and", "the", "-", "in", "on");
    private static final Set<String> PASSIVES = Set.of("are", "is", "were", "was");
    private static final Set<String> BEFORE_VERBS =
            WordSet.of("has have had also later earlier now then meanwhile are is were was");
    private static final Set<String> GOING_ON = Set.of("these", "those", "of");
    private static final int LONGEST = 14;
    private static final Phrases<Boolean> LEADS = new Phrases<Boolean>()
            .add(
                    true,
                    "according to | in keeping with | in accordance with | as per | citing | as reported by | as stated by | data from | figures from"
                            + " | statistics from | knowledge from | reports by | report by | reported by | released by | published by | report from | estimates by | estimate by"
                            + " | estimates from | data by | figures by | survey by | study by | data released by | figures released by | figures published by | data published by"
                            + " | compiled by | records from | count by | tally by | a report by | quoting | recorded by | documented by | issued by");
    private static final Set<String> SAYING = WordSet.of(
            "said says say told reported reports announced stated states claimed claims estimated estimates",
            "added confirmed warned warns noted declared revealed reveals acknowledged insisted argued wrote",
            "mentioned believes alleged alleges concluded found shows show advised tweeted recorded counted",
            "denied explained testified emphasised emphasized tells");
    private static final Set<String> FOUND =
            WordSet.of("found shows show reveals revealed recorded counted concluded reported reports");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
    private static final Set<String> SPEAKERS = WordSet.of(
            "officials official police ministry minister spokesman spokesperson spokeswoman government",
            "authorities agency report witnesses army military residents sources source statement",
            "organisation organization group authority commission un department office president governor",
            "analysts analyst experts doctors hospital medics rescuers activists director chief commander mayor",
            "company bank study survey institute charity researchers union relatives forces navy groups broadcaster",
            "guard service leader leaders volunteers auditor auditors general brigade board council court elder elders",
            "opposition critics workers foundation network operator newspaper organisers organizers forecasters",
            "economists scientists party prosecutor prosecutors secretary judge lawyer lawyers campaigners survivors");

    private final Tokens tokens;
    private final List<Optional<Voice>> voices = new ArrayList<>();
    private @Nullable String speaker;
    private boolean inQuotes;

    /**
     * Who says something.
     *
     * @param name as printed
     * @param from the first token of what says so
     * @param to the token after it
     */
    record Voice(String name, int from, int to) {}

    Attributions(Tokens tokens, Sentences sentences) {
        this.tokens = tokens;
        for (Sentence sentence : sentences.all()) {
            voices.add(voice(sentence));
        }
    }

    Optional<Voice> of(Sentence sentence) {
        return voices.get(sentence.number());
    }

    private Optional<Voice> voice(Sentence sentence) {
        boolean continued = inQuotes;
        quotes(sentence);
        Voice found = led(sentence);
        found = found == null ? said(sentence) : found;
        found = found == null && sentence.heading() ? headline(sentence) : found;
        if (found == null && sentence.heading()) {
            return Optional.ofNullable(publisher(sentence));
        }
        if (found != null) {
            speaker = found.name();
            return Optional.of(found);
        }
        boolean goesOn = GOING_ON.contains(tokens.lower(sentence.from()))
                && sentence.number() > 0
                && voices.get(sentence.number() - 1).isPresent();
        boolean quoted = tokens.is(sentence.from(), "\u201c") || tokens.is(sentence.from(), "\"");
        return (continued || goesOn || quoted && !sentence.heading()) && speaker != null
                ? Optional.of(new Voice(speaker, sentence.from(), sentence.from()))
                : Optional.empty();
    }

    private void quotes(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            String sign = tokens.lower(at);
            inQuotes = sign.equals("\u201c") || !sign.equals("\u201d") && (sign.equals("\"") != inQuotes);
        }
        inQuotes &= !sentence.heading();
    }

    private @Nullable Voice led(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Phrases.Found<Boolean> lead = LEADS.at(tokens, at);
            if (lead != null) {
                int to = nameEnd(lead.to(), sentence.to());
                String name = name(lead.to(), to);
                if (!name.isEmpty()) {
                    return new Voice(name, at, to);
                }
            }
        }
        return null;
    }

    private @Nullable Voice said(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (SAYING.contains(tokens.lower(at)) && !tokens.is(at - 1, "be") && !tokens.is(at - 1, "to")) {
                Voice before = before(at, sentence);
                Voice found = before == null ? behind(at, sentence) : before;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The name that ends just before the verb, an apposition between commas aside. */
    private @Nullable Voice before(int verb, Sentence sentence) {
        int end = verb;
        while (end > sentence.from() && BEFORE_VERBS.contains(tokens.lower(end - 1))) {
            end--;
        }
        boolean passive = end < verb && PASSIVES.contains(tokens.lower(verb - 1));
        if (passive || end == sentence.from()) {
            return null;
        }
        if (PRONOUNS.contains(tokens.lower(end - 1))) {
            return speaker == null ? null : new Voice(speaker, end - 1, verb + 1);
        }
        int start = tokens.is(end - 1, ",") ? apposition(end - 1, sentence) : end;
        int from = nameStart(start, sentence);
        String name = name(from, start);
        boolean strict = FOUND.contains(tokens.lower(verb));
        return name.isEmpty() || strict && !isSpeaker(from, start) ? null : new Voice(name, from, verb + 1);
    }

    /** The token before the apposition that the comma closes. */
    private int apposition(int comma, Sentence sentence) {
        for (int at = comma - 1; at > sentence.from() && at > comma - 2 * LONGEST; at--) {
            if (tokens.is(at, ",") && tokens.at(at - 1).isCapital()) {
                return at;
            }
        }
        return comma;
    }

    private @Nullable Voice behind(int verb, Sentence sentence) {
        boolean quoted = ",\u201d\"".contains(tokens.lower(verb - 1))
                && !tokens.lower(verb - 1).isEmpty();
        if (!quoted) {
            return null;
        }
        int to = nameEnd(verb + 1, sentence.to());
        String name = name(verb + 1, to);
        return name.isEmpty() ? null : new Voice(name, verb, to);
    }

    private @Nullable Voice headline(Sentence sentence) {
        for (int at = sentence.from() + 1; at <= sentence.from() + 4; at++) {
            boolean leads = tokens.is(at, ":") && tokens.at(at - 1).isWord() && isSpeaker(sentence.from(), at);
            if (leads && !name(sentence.from(), at).isEmpty()) {
                return new Voice(name(sentence.from(), at), sentence.from(), at);
            }
        }
        for (int at = sentence.to() - 1; at > sentence.from() && at > sentence.to() - 3 * LONGEST; at--) {
            if (tokens.is(at, ":") && !tokens.touches(at + 1)) {
                int to = at + 1;
                while (to < sentence.to() && tokens.at(to).isWord() && to < at + 6) {
                    to++;
                }
                boolean closed = to == sentence.to() || tokens.isDash(to) || tokens.is(to, "|");
                String name = tokens.at(at + 1).isCapital() && closed ? name(at + 1, to) : "";
                return name.isEmpty() || name.equals("Report") ? null : new Voice(name, at, to);
            }
        }
        return null;
    }

    /** "Headline - Publisher - date": the last name between dashes. */
    private @Nullable Voice publisher(Sentence sentence) {
        int end = -1;
        for (int at = sentence.to() - 1; at > sentence.from() && at > sentence.to() - 3 * LONGEST; at--) {
            boolean bar = (tokens.isDash(at) || tokens.is(at, "|")) && !tokens.touches(at) && !tokens.touches(at + 1);
            if (bar) {
                int to = end < 0 ? sentence.to() : end;
                boolean dated = tokens.at(at + 1).isNumber() || Months.of(tokens.lower(at + 1)) != null;
                boolean named = tokens.at(at + 1).isCapital() && to - at <= 8;
                if (named && !dated && nameEnd(at + 1, to) == to) {
                    return new Voice(tokens.words(at + 1, to), at, to);
                }
                if (!dated) {
                    return null;
                }
                end = at;
            }
        }
        return null;
    }

    private boolean isSpeaker(int from, int to) {
        boolean capital = false;
        for (int at = from; at < to; at++) {
            capital |= tokens.at(at).isCapital() && at > from;
            if (SPEAKERS.contains(tokens.lower(at))) {
                return true;
            }
        }
        return capital && tokens.is(from, "the") && tokens.at(from + 1).isCapital()
                || tokens.at(to - 1).text().length() > 1
                        && tokens.at(to - 1)
                                .text()
                                .equals(tokens.at(to - 1).text().toUpperCase(Locale.ROOT));
    }

    private int nameEnd(int from, int limit) {
        int at = from;
        while (at < limit && at < from + LONGEST && continuesName(at)) {
            at++;
        }
        while (at > from && OPEN_ENDS.contains(tokens.lower(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean continuesName(int at) {
        Token token = tokens.at(at);
        String word = token.lower();
        if (tokens.isHyphen(at)) {
            return tokens.touches(at) && tokens.touches(at + 1);
        }
        boolean link = LINKS.contains(word);
        boolean capital = token.isCapital();
        boolean linked = link
                && (tokens.at(at + 1).isCapital()
                        || !word.equals("and")
                                && (SPEAKERS.contains(tokens.lower(at + 1)) || tokens.is(at + 1, "the")));
        boolean noun = token.isWord()
                && !FunctionWords.endsNounPhrase(word)
                && !FunctionWords.isVerb(word)
                && !SAYING.contains(word);
        return capital && !SAYING.contains(word)
                || linked
                || link && at > 0 && !word.equals("and") && noun(at + 1)
                || noun;
    }

    private boolean noun(int at) {
        return NounPhrases.startsNoun(tokens, at) && !SAYING.contains(tokens.lower(at));
    }

    private int nameStart(int end, Sentence sentence) {
        int at = end;
        while (at > sentence.from() && at > end - LONGEST && continuesBack(at - 1, end)) {
            at--;
        }
        while (at < end && OPEN_STARTS.contains(tokens.lower(at))) {
            at++;
        }
        return at;
    }

    private boolean continuesBack(int at, int end) {
        String word = tokens.lower(at);
        boolean linked = BACK_LINKS.contains(word) && at < end - 1;
        boolean and = word.equals("and")
                && tokens.at(at + 1).isCapital()
                && tokens.at(at - 1).isCapital();
        return linked || and || noun(at);
    }

    /** The name without a leading article, or nothing where it is no speaker's. */
    private String name(int from, int to) {
        int start = from;
        while (start < to && ARTICLES.contains(tokens.lower(start))) {
            start++;
        }
        boolean speaks = false;
        for (int at = start; at < to; at++) {
            speaks |= tokens.at(at).isCapital() || SPEAKERS.contains(tokens.lower(at));
        }
        return speaks ? tokens.words(start, to) : "";
    }
}
