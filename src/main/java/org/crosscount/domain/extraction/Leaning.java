// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.Set;
import org.crosscount.domain.lexicon.Places;
import org.jspecify.annotations.Nullable;

/**
 * Tells figures that stand for one said before: "in Northland it was 27", "the number is 285,000", "that compares with
 * 276,215", "Peru saw 138 hangings and Chile 94".
 */
final class Leaning {
    private static final Set<String> BEING =
            WordSet.of("is was were are be been stood stands reached at with to from now");
    private static final Set<String> FOR_IT =
            WordSet.of("it that this they which there number figure rate total share count");
    private static final Set<String> PUTTING =
            WordSet.of("put puts putting placed places set estimated estimates gave");
    private static final Set<String> SHORT = WordSet.of("it's that's they're it\u2019s that\u2019s they\u2019re it'd");
    private static final Set<String> BETWEEN = WordSet.of(
            "is was were are be been had has have would about around only just nearly now already compares compared");
    private static final Set<String> HOLDING = WordSet.of(
            "had has have pays paid pay reported recorded counted documented registered accepted shelters sheltered saw received",
            "held holds got notified saw confirmed hosts took gave logged tallied verified cites cited mentioned said");
    private static final Set<String> TELLING = Set.of("spoke", "speaks", "talked", "talks", "told");
    private static final Set<String> LINKS = Set.of("at", "to", "with", "from", "now");
    private static final Set<String> PEAKS =
            WordSet.of("a the peak of high low record average total maximum minimum only just some nearly more about");

    private static final Set<String> MOVED = WordSet.of("up down higher lower");
    private static final Set<String> THEM = Set.of("them", "those", "these", "which", "whom", "it");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int SUBJECT = 6;
    private static final int NAME = 4;

    private final Tokens tokens;
    private final Places places;

    Leaning(Tokens tokens, Places places) {
        this.tokens = tokens;
        this.places = places;
    }

    /** Whether a pronoun, or "the number", is what the figure is said of. */
    boolean isForIt(Mention mention) {
        if (!isClosed(mention)) {
            return false;
        }
        int at = mention.hedgeFrom - 1;
        if (SHORT.contains(tokens.lower(at)) || SHORT.contains(tokens.lower(at - 1)) && tokens.is(at, "been")) {
            return true;
        }
        if (isPut(at)) {
            return true;
        }
        boolean being = BEING.contains(tokens.lower(at));
        int least = at - SUBJECT;
        while (being && at > least && isBetween(tokens.lower(at))) {
            at--;
        }
        String subject = tokens.lower(at);
        boolean verb = isVerbOfBeing(at + 1, mention.hedgeFrom);
        boolean clause = !subject.equals("that") || !SpeechWords.isSaying(tokens.lower(at - 1));
        return being && verb && clause && (FOR_IT.contains(subject) || subject.endsWith("'s"));
    }

    /** "Police put the figure at 200", "puts it at one in eight". */
    private boolean isPut(int at) {
        String thing = tokens.lower(at - 1);
        int verb = tokens.is(at - 2, "the") || tokens.is(at - 2, "that") ? at - 3 : at - 2;
        return tokens.is(at, "at") && FOR_IT.contains(thing) && PUTTING.contains(tokens.lower(verb));
    }

    private static boolean isBetween(String word) {
        return BETWEEN.contains(word) || BEING.contains(word) || ChangeWords.verb(word) != null;
    }

    private boolean isVerbOfBeing(int from, int to) {
        for (int at = from; at < to; at++) {
            String word = tokens.lower(at);
            boolean verb = BEING.contains(word) && !LINKS.contains(word);
            if (verb || ChangeWords.verb(word) != null || word.startsWith("compare")) {
                return true;
            }
        }
        return false;
    }

    /** "against 8.4% a year ago", "compared with a peak of 312": what it was at another time or place. */
    boolean isCompared(Mention mention) {
        int at = mention.hedgeFrom - 1;
        int least = at - SUBJECT;
        while (at > least && PEAKS.contains(tokens.lower(at))) {
            at--;
        }
        String word = tokens.lower(at);
        boolean with = (word.equals("with") || word.equals("to"))
                && (tokens.lower(at - 1).startsWith("compar")
                        || tokens.lower(at - 1).startsWith("contrast"));
        boolean from = word.equals("from") && MOVED.contains(tokens.lower(at - 1));
        boolean level = tokens.is(mention.from - 1, "the")
                && (tokens.is(mention.from - 2, "below")
                        || tokens.is(mention.from - 2, "above")
                        || tokens.is(mention.from - 2, "than"));
        return with || from || level || word.equals("against") || word.equals("versus") || word.equals("vs");
    }

    /** Whether both are percentages, sums of one money, or numbers of the same things. */
    static boolean isOfSort(Mention mention, Mention before) {
        boolean share = mention.percent || mention.isPart();
        if (share || !mention.currency.isEmpty()) {
            return share == (before.percent || before.isPart()) && mention.currency.equals(before.currency);
        }
        boolean counts = !before.percent && !before.isPart() && before.currency.isEmpty() && !before.isTime();
        boolean same = mention.unit.kind() == UnitPhrase.Kind.NONE
                || mention.unit.unit().equals(before.unit.unit());
        return counts && same && !mention.isTime();
    }

    /** "54 percent of the total", "78% of them", "of these, 58 per cent": of what was counted before. */
    boolean isOfThem(Mention mention) {
        int at = mention.to;
        boolean behind = tokens.is(at, "of")
                && (THEM.contains(tokens.lower(at + 1))
                                && !NounPhrases.looksPlural(tokens.lower(at + 2))
                                && !tokens.is(at + 2, "who")
                        || (tokens.is(at + 1, "this") || tokens.is(at + 1, "that"))
                                && !NounPhrases.startsNoun(tokens, at + 2)
                        || tokens.is(at + 1, "the") && (tokens.is(at + 2, "total") || tokens.is(at + 2, "number")));
        int before = mention.hedgeFrom - 1;
        before -= tokens.is(before, ",") ? 1 : 0;
        boolean ahead = THEM.contains(tokens.lower(before)) && tokens.is(before - 1, "of");
        return behind || ahead;
    }

    /** A share of those told before, or some of that money: "$4 billion of this". */
    boolean isSomeOf(Mention mention, Told before) {
        boolean money = !mention.currency.isEmpty() && mention.currency.equals(before.mention().currency);
        return (mention.percent || mention.isPart() || money) && isOfThem(mention);
    }

    /** Whether the figure stands bare behind a verb that has something: "Eastern Province has had 96". */
    boolean isHeld(Mention mention) {
        int before = mention.hedgeFrom - 1;
        boolean follows = tokens.is(before, "with")
                && (tokens.is(before - 1, "followed") || tokens.at(before - 1).isCapital() && mention.isBare());
        return isClosed(mention) && (follows || HOLDING.contains(tokens.lower(before)));
    }

    /** "built for 900, now has 1,300": how many there are is not how many there is room for. */
    boolean isHeldWithin(Mention mention, Told room) {
        return isHeld(mention) && room.claim().subject().measure().equals("capacity");
    }

    /** "the captain spoke of four": what nothing else in the sentence tells. */
    boolean isTold(Mention mention) {
        int before = mention.hedgeFrom - 1;
        boolean of = tokens.is(before, "of") || tokens.is(before, "about");
        return of && TELLING.contains(tokens.lower(before - 1)) && isClosed(mention);
    }

    /** "of which 289": some of what was counted just before. */
    boolean isOfWhich(Mention mention) {
        boolean of = tokens.is(mention.hedgeFrom - 2, "of");
        return of
                && (tokens.is(mention.hedgeFrom - 1, "which") || tokens.is(mention.hedgeFrom - 1, "whom"))
                && isClosed(mention);
    }

    /** "more than in 2023 (102)", "(370 in 2022)": the other number of a comparison. */
    boolean isBracketed(Mention mention) {
        boolean open = tokens.is(mention.hedgeFrom - 1, "(")
                && !tokens.at(mention.hedgeFrom - 2).isCapital();
        return open && (tokens.is(mention.to, ")") || tokens.is(mention.to, "in")) && !Passing.isSmall(mention);
    }

    /** "5,770 people in three months, or 63 a day". */
    boolean isRate(Mention mention) {
        return mention.isBare()
                && mention.unit.rate() != null
                && mention.unit.unit().isEmpty()
                && (tokens.is(mention.hedgeFrom - 1, "or") || SHORT.contains(tokens.lower(mention.hedgeFrom - 1)));
    }

    /** "…, and Chile 94": a place and the number that it has of what was counted just before. */
    boolean isGapped(Mention mention) {
        if (!isClosed(mention)
                || mention.hedgeFrom != mention.from
                || !tokens.at(mention.from - 1).isCapital()) {
            return false;
        }
        for (int from = mention.from - NAME; from < mention.from; from++) {
            boolean starts = from > 0
                    && tokens.at(from).isCapital()
                    && !tokens.at(from - 1).isCapital();
            if (starts && places.knows(tokens.words(from, mention.from))) {
                return true;
            }
        }
        return NameLists.goesOn(tokens, mention.from);
    }

    /** Nothing that it could count stands behind it. */
    private boolean isClosed(Mention mention) {
        return mention.unit.kind() == UnitPhrase.Kind.NONE
                && !NounPhrases.startsNoun(tokens, mention.to)
                && !tokens.isHyphen(mention.to);
    }

    /** Gives the figure the sort of the one it stands for; false where they cannot be of one sort. */
    boolean take(Mention mention, @Nullable Told last) {
        if (last == null || !mention.isBare()) {
            return false;
        }
        Mention before = last.mention();
        boolean there = tokens.is(mention.hedgeFrom - 2, "there");
        if (there && (!before.currency.isEmpty() || before.percent || before.isPart())) {
            return false;
        }
        if (!before.currency.isEmpty()) {
            mention.currency = before.currency;
            return true;
        }
        if (before.percent || before.isPart()) {
            mention.percent = mention.high().compareTo(HUNDRED) <= 0 && mention.unit.rate() == null;
            return mention.percent;
        }
        boolean unit = before.unit.kind() != UnitPhrase.Kind.TIME;
        if (unit && mention.unit.rate() != null) {
            mention.unit = before.unit.per(mention.unit.rate(), mention.end);
        } else if (unit && !before.unit.unit().isEmpty()) {
            UnitPhrase.Kind kind =
                    before.unit.kind() == UnitPhrase.Kind.MEASURE ? UnitPhrase.Kind.MEASURE : UnitPhrase.Kind.NONE;
            mention.unit = new UnitPhrase(before.unit.unit(), null, mention.to, mention.to, kind, false, null);
        }
        return unit;
    }
}
