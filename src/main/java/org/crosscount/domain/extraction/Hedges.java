// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;
import org.crosscount.domain.quantity.Bound;
import org.jspecify.annotations.Nullable;

/** The words that hedge a number, before it and after it, and which bound each states. */
final class Hedges {
    private static final Set<String> OWNERS = Set.of("a", "the", "its", "his", "her", "their");
    private static final Phrases<Bound> BEFORE = new Phrases<Bound>()
            .add(
                    Bound.AT_LEAST,
                    "at least | at the least | no less than | not less than | no fewer than | not fewer than | a minimum of"
                            + " | minimum of | a minimum | minimum | starting at | starting from | start at | as few as | as little as"
                            + " | greater than or equal to | more than or equal to | equal to or more than | equal to or greater than"
                            + " | equal or more than | higher or equal than | bigger or equal than | greater or equal than | larger or equal than"
                            + " | at least or equal to | > = | \u2265 | \u2a7e | no lower than | not lower than | at the very least | at minimum"
                            + " | not under | no under | never less than | never fewer than | min .")
            .add(
                    Bound.MORE_THAN,
                    "more than | over | above | exceeding | exceeds | exceeded | exceed | in excess of | upwards of | upward of"
                            + " | greater than | larger than | bigger than | higher than | beyond | well over | well above | well beyond | just over"
                            + " | slightly over | slightly more than | a little over | a little more than | north of | surpassing | surpassed"
                            + " | surpass | topped | topping | > | over than | better than | longer than | older than | far more than | many more than"
                            + " | just above | slightly above | much more than | considerably more than | passed the | more then | tops"
                            + " | well in excess of | far in excess of | a shade over | a touch over | a bit over | a bit more than | a bit above"
                            + " | a fraction over | comfortably over | comfortably more than | easily more than | easily over | substantially more than"
                            + " | significantly more than | way over | way more than | far over | far above | fractionally over | marginally over"
                            + " | narrowly over | somewhat more than | nothing short of more than | well upwards of | a little above | slightly higher than"
                            + " | outnumbering")
            .add(
                    Bound.AT_MOST,
                    "at most | at the most | no more than | not more than | up to | as many as | as much as | a maximum of"
                            + " | maximum of | a maximum | maximum | capped at | no greater than | not exceeding | as high as | as long as"
                            + " | less than or equal to | smaller or equal than | less or equal than | lower or equal than | equal to or less than"
                            + " | equal or less than | fewer or equal than | < = | \u2264 | \u2a7d | no higher than | not to exceed | limited to | no larger than | no longer than | at best"
                            + " | anything up to | up to a maximum of | at the outside | at the very most | not over | not above | max . | not beyond | no better than")
            .add(
                    Bound.LESS_THAN,
                    "less than | fewer than | under | below | lower than | smaller than | well under | well below | just under | just below"
                            + " | slightly less than | slightly under | south of | < | sub - | short of | shy of | far fewer than | younger than | shorter than"
                            + " | a little less than | a little under | slightly below"
                            + " | a little below | a shade under | a touch under | a bit under | a bit less than | a bit below | a fraction under | far less than"
                            + " | far below | far under | considerably less than | considerably fewer than | significantly less than | significantly fewer than"
                            + " | substantially less than | somewhat less than | fractionally under | marginally under | narrowly under | slightly fewer than"
                            + " | slightly lower than | much less than | many fewer than | well short of | comfortably under | a little fewer than")
            .add(
                    Bound.ABOUT,
                    "about | around | some | approximately | approx | approx . | roughly | an estimated | estimated | estimated at"
                            + " | in the region of | in the order of | on the order of | in the neighbourhood of | somewhere around | something like"
                            + " | circa | c . | ca . | ca | ~ | \u2248 | \u2243 | \u223c | more or less | or so | plus or minus a few | round about | an approximate"
                            + " | an average of about | reportedly about | an estimate of | or about | anywhere around | give or take"
                            + " | in the vicinity of | in the neighborhood of | in the ballpark of | in the order of about | of the order of | or thereabouts"
                            + " | on average about | an approximated | thereabouts | in the area of | in the range of | plus or minus | est . | est | about an | what is estimated at"
                            + " | estimated to be | estimated at about | estimated at around | an estimated total of")
            .add(
                    Bound.NEARLY,
                    "nearly | almost | close to | approaching | virtually | practically | just shy of | not quite | the best part of"
                            + " | nearing | getting on for | very nearly | nearly about | near | close on | nigh on | well-nigh | well nigh | not far off"
                            + " | not far short of | not far from | just short of | a little short of | the better part of | a whisker under | a hair under"
                            + " | a whisker short of | bordering on | verging on | closing in on | a fraction short of | hardly | scarcely");
    private static final Phrases<Bound> AFTER = new Phrases<Bound>()
            .add(
                    Bound.AT_LEAST,
                    "or more | or higher | or greater | or above | and above | and over | or over | or older | and older"
                            + " | and up | plus | + | at least | at a minimum | at minimum | and counting | or longer | or better | or greater than | or more than"
                            + " | or larger | or bigger | minimum | if not more | or upwards | and upwards"
                            + " | - plus | at the very least | at the least | or longer | and rising | and climbing | and still counting | or later | or so and counting"
                            + " | or taller | or heavier | or deeper | or wider | or faster | or so or more | min")
            .add(Bound.MORE_THAN, "and more | and then some")
            .add(
                    Bound.AT_MOST,
                    "or less | or fewer | or lower | or below | or under | or younger | at most | at the most | maximum | or less than | tops"
                            + " | and below | and under | or smaller | at a maximum"
                            + " | at the very most | at the outside | or shorter | or earlier | max | or cheaper")
            .add(
                    Bound.ABOUT,
                    "or so | - odd | odd | - ish | ish | or thereabouts | approximately | more or less | give or take | - some | - plus or minus"
                            + " | , give or take | , or thereabouts | , more or less"
                            + " | or so of | approx | approx . | - something | or about that | or near that | , approximately | , roughly");
    /** These may stand behind a comma or in brackets. */
    private static final Set<String> BRACKETED = Set.of("or", "at", "and", "give", "more", "approximately", "roughly");

    private static final Set<String> SURCHARGES =
            WordSet.of("tax taxes vat gst interest costs fees expenses bonus bonuses postage tips shipping");
    private static final Set<String> NEUTRAL = WordSet.of(
            "the a an only just exactly precisely another additional further total of all some these those",
            "its their his her our reported around approximately combined between from as maybe perhaps",
            "possibly probably also now first last past next estimated recorded whopping staggering massive",
            "record");

    private Hedges() {}

    /**
     * A hedge found.
     *
     * @param from its first token
     * @param to the token after it
     */
    record Hedge(Bound bound, int from, int to) {}

    /** The hedge that ends just before the token, words such as "the" and "a total of" aside. */
    static @Nullable Hedge before(Tokens tokens, int index, boolean time) {
        if (tokens.is(index - 1, ",")) {
            Phrases.Found<Bound> aside = BEFORE.before(tokens, index - 1);
            boolean set = aside != null && tokens.is(aside.from(), "at") && tokens.is(aside.from() - 1, ",");
            return set && aside != null ? new Hedge(aside.meaning(), aside.from(), index) : null;
        }
        int at = index;
        for (int skipped = 0; skipped <= 3; skipped++) {
            Phrases.Found<Bound> found = BEFORE.before(tokens, at);
            if (found != null && fits(tokens, found, at, time)) {
                return outer(tokens, new Hedge(found.meaning(), found.from(), found.to()));
            }
            if (!NEUTRAL.contains(tokens.lower(at - 1)) || tokens.is(at - 1, "the") && skipped > 0) {
                return null;
            }
            at--;
        }
        return null;
    }

    /** "at least about 300" is at least: a one-sided hedge outdoes the nearness it stands before. */
    private static Hedge outer(Tokens tokens, Hedge inner) {
        Phrases.Found<Bound> found = BEFORE.before(tokens, inner.from());
        boolean soft = inner.bound() == Bound.ABOUT || inner.bound() == Bound.NEARLY;
        if (found == null
                || tokens.is(found.from(), "over")
                || tokens.is(found.from(), "some")
                || tokens.is(found.from(), "under")) {
            return inner;
        }
        return soft
                ? new Hedge(found.meaning(), found.from(), inner.to())
                : new Hedge(inner.bound(), found.from(), inner.to());
    }

    private static boolean fits(Tokens tokens, Phrases.Found<Bound> found, int number, boolean time) {
        String last = tokens.lower(number - 1);
        String first = tokens.lower(found.from());
        boolean one = found.to() == found.from() + 1;
        if (one && time && last.equals("over")) {
            return isMoreThanTime(tokens, number);
        }
        if (one
                && (first.equals("over")
                        || first.equals("under")
                        || first.equals("above")
                        || first.equals("below")
                        || first.equals("beyond"))) {
            return !OWNERS.contains(tokens.lower(number)) || tokens.is(number, "a");
        }
        if (first.equals("sub")) {
            return tokens.touches(found.to());
        }
        if (one && (first.equals("minimum") || first.equals("maximum") || first.equals("near") || first.equals("ca"))) {
            return !first.equals("near")
                    || tokens.at(number).isNumber()
                    || NumberWords.small(tokens.lower(number)) == null;
        }
        return true;
    }

    /** "over three years" is a span; "over 30 years old" and "over two decades ago" are more than that. */
    private static boolean isMoreThanTime(Tokens tokens, int number) {
        for (int i = number; i < number + 6; i++) {
            String word = tokens.lower(i);
            if (word.equals("old")
                    || word.equals("ago")
                    || word.equals("age")
                    || word.equals("later")
                    || word.equals("earlier")) {
                return true;
            }
        }
        return false;
    }

    /** The hedge that begins at the token, just after a number or what it counts. */
    static @Nullable Hedge after(Tokens tokens, int index) {
        boolean bracket = tokens.is(index, "(") || tokens.is(index, ",");
        Phrases.Found<Bound> found = AFTER.at(tokens, bracket ? index + 1 : index);
        if (found == null || bracket && !tokens.is(found.to(), ")") && tokens.is(index, "(")) {
            return null;
        }
        String first = tokens.lower(found.from());
        boolean bare = found.to() == found.from() + 1;
        boolean plus = first.equals("plus") || first.equals("+");
        boolean goesOn = first.equals("or") || first.equals("and");
        boolean compares =
                tokens.is(found.to(), "than") || goesOn && tokens.at(found.to()).isNumber();
        boolean apart = plus
                && (tokens.at(found.to()).isNumber()
                        || SURCHARGES.contains(tokens.lower(found.to()))
                        || !tokens.touches(index)
                                && !NounPhrases.startsNoun(tokens, found.to())
                                && !first.equals("+")
                                && !tokens.is(found.to(), "and")
                                && tokens.at(found.to()).isWord());
        boolean leads = !goesOn && !plus && bare && tokens.at(found.to()).isNumber();
        boolean hedgesNext = (first.equals("at") || first.equals("approximately"))
                && (tokens.at(found.to()).isNumber() || NumberWords.small(tokens.lower(found.to())) != null);
        return compares || apart || leads || hedgesNext || bracket && !BRACKETED.contains(first)
                ? null
                : new Hedge(found.meaning(), found.from(), found.to());
    }
}
