// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Locale;
import java.util.Set;

/**
 * Reads who speaks from the words before or after a verb: the noun phrase with what hangs on it ("a spokesman for the
 * ministry"), the name among it, without what only describes ("police spokesman Musa Idris" is Musa Idris).
 */
final class SpeakerPhrases {
    private static final int LONGEST = 14;
    /** So many phrases may hang on one another. */
    private static final int DEPTH = 3;

    private static final Set<String> BACK_LINKS = Set.of("of", "for", "the", "'s", "-", "&", "a", "an");
    private static final Set<String> LINKS = Set.of("of", "for", "the", "and", "a", "an", "&", "'s");
    private static final Set<String> OPEN_STARTS = Set.of("of", "for", "and", "-", "&");
    private static final Set<String> OPEN_ENDS = Set.of("of", "for", "and", "the", "-", "in", "on", "a", "an", "&");
    /** Between a speaker and where he stands: "officials in Gedaref", "residents reached by phone". */
    private static final Set<String> STANDING = WordSet.of(
            "in at from along near on with to by inside outside across based reached living working close within");

    private static final Set<String> MADE_BY = WordSet.of("by from of released published issued compiled collected");
    private static final Set<String> AUXILIARIES =
            WordSet.of("has have had also later earlier now then meanwhile still did does do who which there here");

    /** Words that newspapers are called by. */
    private static final Set<String> TITLES = WordSet.of("daily weekly monthly today");

    private static final Set<String> SHORT =
            WordSet.of("dr mr mrs ms gen col lt sgt prof rev sen gov st maj capt cmdr insp supt brig hon rep");

    private static final Set<String> PASTS = WordSet.of("shot hit went began ran took made fought held flew swept");
    private static final int PAST = 4;
    /** Bodies whose initials are a word that no noun phrase goes on over. */
    private static final Set<String> NAMES = Set.of("US", "WHO");

    private static final Set<String> SHOWING =
            WordSet.of("show shows showed suggest suggests suggested indicate indicates");
    private static final Set<String> MOMENTS = WordSet.of("first point last least present time once stage");

    private final Tokens tokens;
    private final SpeakerNames names;

    /**
     * A speaker's words.
     *
     * @param from the first token of the phrase
     * @param to the token after it
     * @param name as printed, empty where it is nobody's
     */
    record Speaker(int from, int to, String name) {
        boolean isNamed() {
            return !name.isEmpty();
        }
    }

    SpeakerPhrases(Tokens tokens) {
        this.tokens = tokens;
        this.names = new SpeakerNames(tokens);
    }

    /** What begins at the token: after "according to", after an inverted "said", at the head of a sentence. */
    Speaker after(int from, int limit) {
        return after(from, limit, DEPTH);
    }

    private Speaker after(int from, int limit, int depth) {
        int to = from;
        while (to < limit && to < from + LONGEST && continuesName(to)) {
            to++;
        }
        while (to > from && OPEN_ENDS.contains(tokens.lower(to - 1))) {
            to--;
        }
        boolean paper = to > from && SpeechWords.isPaper(tokens.lower(to - 1)) && !hasCapital(from, to);
        int made = to;
        while (paper && made < to + 3 && MADE_BY.contains(tokens.lower(made))) {
            made++;
        }
        if (made > to && depth > 0) {
            Speaker maker = after(made, limit, depth - 1);
            if (maker.isNamed()) {
                return new Speaker(from, maker.to(), maker.name());
            }
        }
        return new Speaker(from, to, names.of(from, to));
    }

    /** What ends before the token, going back no further than {@code floor}. */
    Speaker before(int end, int floor) {
        return before(end, floor, DEPTH);
    }

    private Speaker before(int end, int floor, int depth) {
        int start = end;
        while (start > floor && start > end - LONGEST && continuesBack(start - 1, end)) {
            start--;
        }
        while (start < end && OPEN_STARTS.contains(tokens.lower(start))) {
            start++;
        }
        int standing = standing(start, floor);
        if (standing >= floor && depth > 0) {
            boolean maker = standing >= start - 2 && (tokens.is(standing, "by") || tokens.is(standing, "from"));
            boolean known = hasCapital(start, end) || speaks(start, end);
            if (maker && SpeechWords.isPaper(tokens.lower(standing - 1)) && known) {
                return new Speaker(start, end, names.of(start, end));
            }
            Speaker head = before(standing, floor, depth - 1);
            boolean speaks = head.isNamed() && speaks(head.from(), head.to());
            if (speaks) {
                return new Speaker(head.from(), end, head.name());
            }
        }
        return new Speaker(start, end, names.of(start, end));
    }

    /** Where the phrase ends that "in", "from" or "reached by" before the token hangs on; below the floor for none. */
    private int standing(int start, int floor) {
        int at = start - 1;
        at -= tokens.is(at, "the") || tokens.is(at, "a") ? 1 : 0;
        int first = at;
        if (tokens.isHyphen(at - 1) && tokens.touches(at)) {
            return -1;
        }
        while (at > floor && at > first - 3 && STANDING.contains(tokens.lower(at))) {
            at--;
        }
        return at < first && at >= floor ? at + 1 : -1;
    }

    /** The end of the subject of the verb: adverbs, auxiliaries and "on Tuesday" left off. */
    int subjectEnd(int verb, int floor) {
        int end = verb;
        int before = -1;
        while (end > floor && end != before) {
            before = end;
            String word = tokens.lower(end - 1);
            boolean adverb = AUXILIARIES.contains(word)
                            && !NAMES.contains(tokens.at(end - 1).text())
                    || word.length() > 4 && word.endsWith("ly") && end == verb;
            end -= adverb ? 1 : 0;
            end = withoutAdverb(end, floor);
            boolean day = SpeechWords.isTime(tokens.lower(end - 1)) && end < floor + 2 * LONGEST;
            boolean on = tokens.is(end - 2, "on") || tokens.is(end - 2, "in") || tokens.is(end - 2, "late");
            on |= day && (tokens.is(end - 2, "last") || tokens.is(end - 2, "this"));
            end -= day && end - 2 > floor ? on ? 2 : end - 1 > floor ? 1 : 0 : 0;
        }
        return end;
    }

    /** "local radio at one point spoke": up to "at". */
    private int withoutAdverb(int end, int floor) {
        for (int at = end - 2; at > floor && at >= end - 3; at--) {
            if (tokens.is(at, "at") && MOMENTS.contains(tokens.lower(end - 1))) {
                return at;
            }
        }
        return end;
    }

    /** Whether there is a word for a speaker in it, or a body's initials. */
    boolean speaks(int from, int to) {
        for (int at = from; at < to; at++) {
            if (SpeechWords.isSpeaker(tokens.lower(at)) || isInitials(tokens.at(at))) {
                return true;
            }
        }
        return to - from > 2 && tokens.is(from, "the") && tokens.at(from + 1).isCapital();
    }

    private static boolean isInitials(Token token) {
        String text = token.text();
        return token.isWord() && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Whether every word of it has a capital, and no dash stands between. */
    boolean isName(int from, int to) {
        boolean capitals = to > from;
        for (int at = from; at < to; at++) {
            boolean apart = tokens.isDash(at) && !(tokens.touches(at) && tokens.touches(at + 1));
            capitals &= !apart && (tokens.at(at).isCapital() || !tokens.at(at).isWord());
        }
        return capitals;
    }

    boolean hasCapital(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.at(at).isCapital()) {
                return true;
            }
        }
        return false;
    }

    private boolean continuesName(int at) {
        Token token = tokens.at(at);
        String word = token.lower();
        if (tokens.isHyphen(at)) {
            return tokens.touches(at) && tokens.touches(at + 1);
        }
        boolean past = word.endsWith("ed") && word.length() > PAST && !token.isCapital() || PASTS.contains(word);
        if (isVerb(word) && !token.isCapital() || SpeechWords.isTime(word) || past) {
            return false;
        }
        if (isAbbreviation(at) || tokens.is(at, "'") && isOwners(at)) {
            return true;
        }
        boolean title = at > 0 && tokens.at(at - 1).isCapital() && TITLES.contains(word);
        if (TITLES.contains(word) && SpeechWords.isPaper(tokens.lower(at + 1))) {
            return true;
        }
        boolean capital = token.isCapital()
                && !isVerb(word)
                && (title || NAMES.contains(token.text()) || !FunctionWords.endsNounPhrase(word));
        boolean next =
                noun(at + 1) || tokens.is(at + 1, "the") || tokens.at(at + 1).isCapital();
        boolean and = word.equals("and");
        boolean linked =
                LINKS.contains(word) && next && (!and || tokens.at(at + 1).isCapital());
        return capital || linked || noun(at);
    }

    private boolean continuesBack(int at, int end) {
        String word = tokens.lower(at);
        if (SpeechWords.isTime(word)) {
            return false;
        }
        boolean small = word.equals("the")
                && tokens.at(at - 1).isCapital()
                && !tokens.at(at + 1).isCapital();
        boolean linked = BACK_LINKS.contains(word) && at < end - 1 && !small && !isApart(at);
        boolean and = word.equals("and")
                && (tokens.at(at + 1).isCapital() && tokens.at(at - 1).isCapital() || isOneBody(at, end));
        boolean hyphen = tokens.isHyphen(at) && tokens.touches(at) && tokens.touches(at + 1) || isAbbreviation(at);
        boolean title = tokens.at(at).isCapital()
                && TITLES.contains(word)
                && tokens.at(at + 1).isCapital();
        title |= TITLES.contains(word) && SpeechWords.isPaper(tokens.lower(at + 1));
        boolean proper = tokens.at(at).isCapital()
                && tokens.at(at - 1).isCapital()
                && !tokens.is(at - 1, "the")
                && NounPhrases.startsNoun(tokens, at - 1)
                && !isVerb(word)
                && word.length() > PAST;
        boolean owners = tokens.is(at, "'") && isOwners(at);
        boolean joined = tokens.isHyphen(at - 1) && tokens.touches(at - 1) && tokens.touches(at);
        return linked
                || owners
                || joined
                || proper
                || title
                || and
                || hyphen
                || noun(at)
                || NAMES.contains(tokens.at(at).text());
    }

    /** The mark behind the plural in "the doctors' union". */
    private boolean isOwners(int at) {
        return tokens.touches(at)
                && !tokens.touches(at + 1)
                && tokens.lower(at - 1).endsWith("s")
                && noun(at + 1);
    }

    private boolean isApart(int at) {
        return tokens.isHyphen(at) && !(tokens.touches(at) && tokens.touches(at + 1));
    }

    /** "the fire and disaster agency": one body. */
    private boolean isOneBody(int and, int end) {
        return tokens.is(and - 2, "the")
                && end - and <= 3
                && SpeechWords.isBody(tokens.lower(end - 1))
                && !SpeechWords.isSpeaker(tokens.lower(and - 1))
                && !NounPhrases.looksPlural(tokens.lower(and - 1))
                && noun(and - 1);
    }

    /** The point of "Dr." or "J." before a name. */
    private boolean isAbbreviation(int at) {
        return tokens.is(at, ".")
                && (SHORT.contains(tokens.lower(at - 1)) || Initials.isAt(tokens, at - 1))
                && tokens.at(at + 1).isCapital();
    }

    private boolean noun(int at) {
        return NounPhrases.startsNoun(tokens, at) && !isVerb(tokens.lower(at));
    }

    private static boolean isVerb(String word) {
        boolean noun = SpeechWords.isPaper(word) || word.equals("claims") || word.equals("claim");
        return (SpeechWords.isSaying(word) || SHOWING.contains(word)) && !noun;
    }
}
