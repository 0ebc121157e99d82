// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;

/** What a place is there for besides telling where: to tell where something was said, or where the next figure belongs. */
final class PlaceRoles {
    private static final int TELLING = 10;
    private static final int HEDGE = 3;
    private static final int PART = 4;
    private static final int SUBJECT = 6;
    private static final Set<String> SAYING = WordSet.of("told said speaking announced briefed addressed");
    private static final Set<String> SETTING = WordSet.of("in on at by during from after late early near outside to");
    private static final Set<String> JOINTS = WordSet.of("and , but while ; \u2014 \u2013 followed by whereas then");
    private static final Set<String> HAVING =
            WordSet.of("with had saw has reported recorded counted registered for : (");
    private static final Set<String> HEDGES = WordSet.of(
            "over about some around nearly almost only just at least most more than under fewer up , to another");
    private static final Set<String> TURNS = WordSet.of("; while whereas but although though");
    private static final Set<String> COMPOUND =
            WordSet.of("northeast northwest southeast southwest north-east north-west south-east south-west");
    private static final Set<String> LENGTHS = WordSet.of(
            "km kilometres kilometers miles mile metres meters drive walk flight nautical kilometre kilometer");
    private static final Set<String> OWN = Set.of("with", "for", ":", "(");
    private static final Set<String> WAYS = Set.of("from", "with", "against", "by");
    private static final Set<String> DATED = WordSet.of("last early late mid then yesterday this");
    private static final Set<String> SUBJECTS = Set.of("it", "they", "there", "he", "she");
    private static final Set<String> THEM = WordSet.of("them those these which whom");
    /** Who, or what, "from" somewhere is from there. */
    private static final Set<String> COMING = WordSet.of(
            "refugees migrants people asylum-seekers seekers returnees workers nationals immigrants students visitors tourists",
            "arrivals imports men women children families newcomers labourers nurses doctors teachers players settlers",
            "came come comes coming arrived arrive arriving imported shipped bought flown sourced hailed hail recruited");
    /** What follows them holds of most, or of some, and not of all. */
    private static final Set<String> SOME = WordSet.of("most mostly mainly chiefly largely primarily predominantly");

    private static final Set<String> WITH = WordSet.of("to from by with of against for");
    private static final Set<String> FINITE = WordSet.of("is are was were has have had remain remained");
    private static final int NOUNS = 4;
    private static final Set<String> SOLD = WordSet.of("exports exported export shipments shipped sales sold");

    private final Tokens tokens;

    PlaceRoles(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "told a briefing in Pretoria", "said in Juba": where it was said. */
    boolean isOfSpeech(PlaceMentions.Place place) {
        boolean led = PlaceWords.isWhere(tokens.lower(place.from() - 1)) || tokens.is(place.from() - 1, "to");
        for (int at = place.from() - 1; led && at > place.from() - TELLING; at--) {
            String word = tokens.lower(at);
            if (SAYING.contains(word)) {
                boolean told = word.equals("told") && !tokens.is(at - 1, "were") && !tokens.is(at - 1, "was");
                return told || !word.equals("told") && SETTING.contains(tokens.lower(at + 1));
            }
            boolean between = tokens.at(at).isWord()
                    && (!FunctionWords.isVerb(word) || DateRoles.isMade(word))
                    && !FunctionWords.opensClause(word)
                    && (!word.endsWith("ed")
                            || DateRoles.isMade(word)
                            || tokens.at(at).isCapital());
            if (!between) {
                return false;
            }
        }
        return false;
    }

    /** "and in Sindh 29", "followed by Sindh with 44": another figure is of the place; {@code in}: it is led by "in". */
    boolean isOfNext(PlaceMentions.Place place, boolean in) {
        int next = afterHolder(place.to());
        boolean having = HAVING.contains(tokens.lower(next));
        int figure = having ? next + 1 : next;
        while (figure < next + HEDGE && HEDGES.contains(tokens.lower(figure))) {
            figure++;
        }
        boolean counted = tokens.at(figure).isNumber() || NumberWords.small(tokens.lower(figure)) != null;
        int before = place.from() - 1;
        before -= in ? 1 : 0;
        before -= tokens.is(before, "the") || in && tokens.is(before + 1, "the") ? 1 : 0;
        boolean joined = JOINTS.contains(tokens.lower(before))
                || tokens.is(before, "of") && tokens.is(before - 1, "ahead")
                || tokens.is(before, "than");

        boolean owner = tokens.is(before, "and") && tokens.lower(place.to() - 1).endsWith("'s");
        return counted && (joined || !in && figure == next) || owner;
    }

    /** Over "in Italy" behind the name of a town there. */
    private int afterHolder(int from) {
        int at = from + 1;
        while (tokens.is(from, "in") && at < from + PART && tokens.at(at).isCapital()) {
            at++;
        }
        return at > from + 1 ? at : from;
    }

    /** Whether the text turns to something else between the tokens. */
    boolean isTurn(int from, int to) {
        for (int at = from; at < to; at++) {
            if (TURNS.contains(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** "9 cases since the first were found in": it says since when, and not where. */
    boolean isSince(int from, int to) {
        for (int at = to - 1; at >= from && at > to - 2 * TELLING; at--) {
            if (tokens.is(at, "since")) {
                return !isDate(at + 1);
            }
        }
        return false;
    }

    /** "people from Eritrea", "had arrived from Brazil": where they are from, and not where they are. */
    boolean isOrigin(PlaceMentions.Place place) {
        int at = place.from() - 1;
        at -= tokens.is(at, "and") && tokens.at(at - 1).isCapital() ? 2 : 0;
        at -= tokens.is(at, "the") ? 1 : 0;
        boolean them = tokens.is(at - 1, "them") && tokens.is(at - 2, "of");
        return tokens.is(at, "from") && (them || COMING.contains(tokens.lower(at - 1)));
    }

    /** "exports to Germany", "exports of power to Germany": who buys. */
    boolean isBuyer(PlaceMentions.Place place) {
        int to = tokens.is(place.from() - 1, "the") ? place.from() - 2 : place.from() - 1;
        for (int at = to - 1; tokens.is(to, "to") && at >= to - NOUNS; at--) {
            if (SOLD.contains(tokens.lower(at))) {
                return true;
            }
            boolean of = tokens.is(at, "of");
            if (!of && !NounPhrases.startsNoun(tokens, at)) {
                return false;
            }
        }
        return false;
    }

    /** "105,000 homes, most in Ha Tinh", "most of them to Georgia and Turkey": where most of them are. */
    boolean isOfMost(PlaceMentions.Place place) {
        int at = place.from() - 1;
        at -= tokens.is(at, "and") && tokens.at(at - 1).isCapital() ? 2 : 0;
        at -= tokens.is(at, "the") ? 1 : 0;
        boolean where = PlaceWords.isWhere(tokens.lower(at)) || WITH.contains(tokens.lower(at));
        boolean them = tokens.is(at - 1, "them") && tokens.is(at - 2, "of");
        return where && SOME.contains(tokens.lower(them ? at - 3 : at - 1));
    }

    /** "Afghans filed 13,400 of them": who they are, and not where. */
    boolean isOfThemselves(PlaceMentions.Place place) {
        return place.people()
                && NounPhrases.looksPlural(tokens.lower(place.to() - 1))
                && (!NounPhrases.startsNoun(tokens, place.to())
                        || tokens.lower(place.to()).endsWith("ed"));
    }

    /** "to an Indian firm": whose somebody is that something is done with. */
    boolean isOfOther(PlaceMentions.Place place) {
        boolean one = tokens.is(place.from() - 1, "a") || tokens.is(place.from() - 1, "an");
        return place.people() && one && WITH.contains(tokens.lower(place.from() - 2));
    }

    /** "were sent, and 18 people were held in Ndola", "and 90 posts in Leith are vacant": another figure's clause names it. */
    boolean isOfOtherClause(PlaceMentions.Place place, int from) {
        boolean subject = FINITE.contains(tokens.lower(place.to()));
        for (int at = from; at < place.from() - 1; at++) {
            boolean comma = tokens.is(at, ",") && tokens.is(at + 1, "and");
            if ((comma || subject && tokens.is(at, "and")) && isClause(comma ? at + 2 : at + 1, place.to())) {
                return true;
            }
        }
        return false;
    }

    /** A figure, what it counts and a verb in the finite. */
    private boolean isClause(int start, int to) {
        int at = start;
        while (at < start + HEDGE && HEDGES.contains(tokens.lower(at))) {
            at++;
        }
        boolean counted = tokens.at(at).isNumber() || NumberWords.small(tokens.lower(at)) != null;
        boolean noun = counted && NounPhrases.startsNoun(tokens, at + 1);
        for (int verb = at + 2; noun && verb <= Math.max(at + NOUNS, to); verb++) {
            if (FINITE.contains(tokens.lower(verb))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDate(int at) {
        return tokens.at(at).isNumber()
                || Months.of(tokens.lower(at)) != null
                || Months.weekday(tokens, at) != null
                || DATED.contains(tokens.lower(at));
    }

    /** Whether the sentence is about "it". */
    boolean isIt(Sentence sentence) {
        for (int at = sentence.from(); at < Math.min(sentence.to(), sentence.from() + SUBJECT); at++) {
            boolean subject = tokens.is(at, "it") && FunctionWords.isVerb(tokens.lower(at + 1))
                    || tokens.is(at, "it") && at == sentence.from()
                    || tokens.is(at, "it") && tokens.lower(at + 1).endsWith("s");
            if (subject) {
                return true;
            }
        }
        return false;
    }

    /** "200 km north of Bukavu", "an hour's drive from Bukavu": only tells how far. */
    boolean isDistance(PlaceMentions.Place place) {
        boolean of = tokens.is(place.from() - 1, "of")
                && PlaceWords.isCompass(
                        COMPOUND.contains(tokens.lower(place.from() - 2)) ? "north" : tokens.lower(place.from() - 2));
        boolean from = tokens.is(place.from() - 1, "from");
        for (int at = place.from() - 2; (of || from) && at > place.from() - PART - 2; at--) {
            if (LENGTHS.contains(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** "and in Bosnia it is below 80": of what is said behind it alone. */
    boolean isOfClause(PlaceMentions.Place place) {
        int before = tokens.is(place.from() - 2, "in") ? place.from() - 3 : place.from() - 2;
        boolean joined = tokens.is(place.from() - 1, "in") || tokens.is(place.from() - 2, "in");
        return joined && JOINTS.contains(tokens.lower(before)) && SUBJECTS.contains(tokens.lower(place.to()));
    }

    /** "a London-based monitor": where it has its office. */
    boolean isBase(PlaceMentions.Place place) {
        return tokens.isHyphen(place.to()) && tokens.is(place.to() + 1, "based");
    }

    /** "Of the 300 cases, 40 were in Cortes": the figure is the whole. */
    boolean isWhole(int from, Sentence sentence) {
        return tokens.is(from - 1, "the") && tokens.is(from - 2, "of") && from - 2 - sentence.from() <= 1;
    }

    /** "Bengo for 25", "Bengo (25)", "the national rate of 25": whose the figure is. */
    boolean isOwn(PlaceMentions.Place place, int from) {
        boolean rate = tokens.is(place.to() - 1, "national") && from - place.to() <= HEDGE;
        return rate || place.to() == from - 1 && OWN.contains(tokens.lower(place.to()));
    }

    /** "from Uganda": where something came from, and not where it was. */
    boolean isWay(PlaceMentions.Place place) {
        int at = tokens.is(place.from() - 1, "the") ? place.from() - 2 : place.from() - 1;
        return WAYS.contains(tokens.lower(at));
    }

    /** "11 million of them in Punjab": where a part is. */
    boolean isOfPart(PlaceMentions.Place place) {
        for (int at = place.from() - 1; at > place.from() - PART; at--) {
            if (tokens.is(at - 1, "of") && THEM.contains(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }
}
