// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import java.util.Set;

/** Tells "one" that counts from the pronoun, and from the one that says no more than "a": "one trader said". */
final class Ones {
    private static final int LONGEST = 6;
    private static final int ASIDE = 10;
    private static final Set<String> CONTINUING =
            Set.of("in", "out", "and", "or", "to", "point", "over", "percent", "per");
    private static final Set<String> NO_NUMBER_BEFORE =
            WordSet.of("the this that which no every each any another some other what a by to new old");

    private static final Set<String> SAYING = Set.of("said", "says");
    private static final Set<String> TELLING = Set.of("told", "tells");
    private static final Set<String> TOLD = WordSet.of("him her them me us the a an his their its my our");
    /** Verbs of saying whose past forms may as well tell what was done: only before what they say of something. */
    private static final Set<String> REMARKING = WordSet.of(
            "called calls described describes recalled recalls remembered remembers complained complains warned warns",
            "argued argues noted notes joked jokes quipped remarked believes believed thinks thought insisted insists",
            "explained explains wondered wonders likened likens suggested suggests dismissed dismisses praised praises");

    private static final Set<String> TO_REMARK = WordSet.of(
            "describe call say argue conclude complain joke ask warn remark wonder suggest label dub brand liken compare",
            "dismiss praise tell");
    private static final Set<String> REMARKED =
            WordSet.of("it that them him her the this these those its his their how what as if a an : , \" \u201c");
    private static final Set<String> QUOTES = Set.of("\"", "\u201d", "\u2019", "'", "\u2019\u2019", "''");
    private static final Set<String> ADVERBS = Set.of("also", "then", "even", "later", "still");
    private static final Set<String> WHERE = Set.of("in", "at", "from", "with", "on", "near");

    private static final Set<String> ABLE = Set.of("can", "could", "may", "should", "must");
    private static final Set<String> ALL = Set.of("whatever", "everything", "anything", "all");
    private static final Set<String> DEGREES = Set.of("much", "far", "fast");

    private final Tokens tokens;
    private final MentionReader mentions;

    Ones(Tokens tokens, MentionReader mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /** Whether the "one" at the token is a number, and no pronoun. */
    boolean isCounted(int at, int floor) {
        boolean continues = NumberWords.scale(tokens.lower(at + 1)) != null
                || tokens.isHyphen(at + 1) && tokens.touches(at + 1)
                || CONTINUING.contains(tokens.lower(at + 1))
                        && Optional.ofNullable(mentions.read(at, floor))
                                .filter(read -> read.to > at + 1)
                                .isPresent();
        int word = tokens.isHyphen(at + 1) ? at + 2 : at + 1;
        boolean negative = tokens.is(at - 1, "minus") || tokens.is(at - 1, "negative");
        boolean share = NumberWords.denominator(tokens.lower(word)) != null || negative;
        if (continues || share) {
            return true;
        }
        if (tokens.is(at + 1, "of")) {
            String after = tokens.lower(at + 2);
            boolean group = NounPhrases.isDeterminer(after)
                    || after.endsWith("'s")
                    || tokens.at(at + 2).isCapital();
            return group && !NO_NUMBER_BEFORE.contains(tokens.lower(at - 1));
        }
        if (NO_NUMBER_BEFORE.contains(tokens.lower(at - 1)) && !tokens.is(at - 1, "to")) {
            return MeasureUnits.isUnit(tokens, at + 1) && tokens.is(at - 1, "that");
        }
        boolean someDay = tokens.is(at + 1, "day")
                && !tokens.is(at - 1, "in")
                && !tokens.is(at - 1, "for")
                && !tokens.is(at - 1, "than");
        return !someDay && (NounPhrases.startsNoun(tokens, at + 1) || tokens.size() <= 2);
    }

    /**
     * Whether the "one" at the token only leads in somebody who speaks ("one dealer said", "for one critic to call it dull"),
     * or whoever it may be ("the land one family can own"): how many there are is not told.
     */
    boolean isAny(int at, int floor) {
        return isNoNumber(at)
                && Optional.ofNullable(mentions.read(at, floor))
                        .filter(Mention::isPart)
                        .isEmpty();
    }

    private boolean isNoNumber(int at) {
        if (isSaidBefore(at)) {
            return true;
        }
        for (int to = at + 2; to <= at + LONGEST && NounPhrases.startsNoun(tokens, to - 1); to++) {
            if (speaks(to) || isAble(at, to)) {
                return true;
            }
        }
        return false;
    }

    /** "according to one doctor", "\u2026," said one nurse': behind what was said. */
    private boolean isSaidBefore(int at) {
        boolean quoted = SAYING.contains(tokens.lower(at - 1)) && QUOTES.contains(tokens.lower(at - 2));
        boolean according = tokens.is(at - 1, "to") && tokens.is(at - 2, "according");
        return (quoted || according) && NounPhrases.startsNoun(tokens, at + 1);
    }

    /** Whether what the noun before the token says follows, at once or behind an aside. */
    private boolean speaks(int to) {
        int verb = to;
        boolean adverb = ADVERBS.contains(tokens.lower(to)) || tokens.lower(to).endsWith("ly");
        verb += adverb ? 1 : 0;
        if (isSaying(verb)) {
            return true;
        }
        boolean person = SpeechWords.isPerson(tokens.lower(to - 1));
        if (person && tokens.is(verb, "to") && TO_REMARK.contains(tokens.lower(verb + 1))) {
            return true;
        }
        boolean remarks = person && REMARKING.contains(tokens.lower(verb)) && REMARKED.contains(tokens.lower(verb + 1));
        boolean aside = person || tokens.is(to, ",") && tokens.is(to + 1, "who");
        return remarks || aside && isSaying(overAside(to));
    }

    /** No "said to be", nor "told to leave" or "told three times". */
    private boolean isSaying(int verb) {
        String next = tokens.lower(verb + 1);
        boolean somebody =
                TOLD.contains(next) || NounPhrases.startsNoun(tokens, verb + 1) && !NumberWords.isNumber(next);
        return SAYING.contains(tokens.lower(verb)) && !next.equals("to")
                || TELLING.contains(tokens.lower(verb)) && somebody;
    }

    /** "one dealer, who would not be named, said", "one resident of the block said": the token behind. */
    private int overAside(int to) {
        boolean comma = tokens.is(to, ",");
        if (!comma && !WHERE.contains(tokens.lower(to)) && !tokens.is(to, "of")) {
            return to;
        }
        for (int at = to + 1; at < to + ASIDE; at++) {
            if (comma && tokens.is(at, ",")) {
                return at + 1;
            }
            boolean word = tokens.at(at).isWord() && !FunctionWords.isVerb(tokens.lower(at));
            if (!comma && !word) {
                return at;
            }
        }
        return to;
    }

    private boolean isAble(int at, int to) {
        boolean able = ABLE.contains(tokens.lower(to)) && tokens.at(to + 1).isWord();
        int behind = to + 2;
        boolean object = NounPhrases.startsNoun(tokens, behind)
                || NounPhrases.isDeterminer(tokens.lower(behind))
                || tokens.at(behind).isNumber()
                || FunctionWords.isArticle(tokens.lower(behind));
        if (!able || object) {
            return false;
        }
        boolean all = ALL.contains(tokens.lower(at - 1));
        boolean degree = tokens.is(at - 1, "as") && DEGREES.contains(tokens.lower(at - 2));
        return all || degree || isObject(at - 1);
    }

    /** Whether the noun that ends at the token is what "one" of a clause behind it does something to. */
    private boolean isObject(int last) {
        int at = last;
        while (NounPhrases.startsNoun(tokens, at) && at > last - LONGEST) {
            at--;
        }
        boolean article = FunctionWords.isArticle(tokens.lower(at)) || NounPhrases.isDeterminer(tokens.lower(at));
        boolean led = article ? !WHERE.contains(tokens.lower(at - 1)) : tokens.is(at, "of") || tokens.is(at, "much");
        return at < last && led;
    }
}
