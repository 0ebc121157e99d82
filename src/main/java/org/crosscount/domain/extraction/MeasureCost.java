// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;
import org.crosscount.domain.lexicon.MeasureEntry;

/** How far a measure named in a sentence is from a figure: by distance, what stands between, and its own role. */
final class MeasureCost {
    /** From here on a measure belongs to something else. */
    static final int MOST = 34;

    /** The same for people who are a measure of their own. */
    static final int MOST_KNOWN = 16;

    private static final int CLAUSE = 11;
    private static final int COMMA = 4;
    private static final int NUMBER = 7;
    private static final int AND = 5;
    private static final int ASIDE = 8;
    private static final int STANDING = 9;
    /** "a boat carrying 85 migrants": people are not counted in boats. */
    private static final int CARRIER = 40;

    private static final int RATING = 4;
    private static final int BEFORE = 1;
    /** How many words stand at most between things and how many there are of them: "camps had risen to 57". */
    private static final int SUBJECT = 4;

    private static final Set<String> RELATIVE = Set.of("which", "who", "whose", "where", "whom");
    private static final int ARTICLE = 4;
    /** How far behind what is counted the verb may stand that says what befell it. */
    private static final int VERB = 4;

    private static final Set<String> PASSIVE = WordSet.of("were was been are is be being");
    private static final Set<String> ONE =
            WordSet.of("a an the this that one each every another its his her their our my your neighbouring");
    private static final Set<String> ASIDES =
            WordSet.of("in at by after from during over near with to into on for against among");
    private static final Set<String> DOING = WordSet.of("employ employs host hosts shelter shelters treat treats");
    /** What follows them is said of something else. */
    private static final Set<String> OTHER =
            WordSet.of("as while whereas but because although though when since if unless until");

    private static final Set<String> BEING = WordSet.of("was were is are been being have has had be");
    /** What a measure's name before them only says of what kind they are: "the economy ministry", "conflict areas". */
    private static final Set<String> HEADS = WordSet.of(
            "ministry minister ministers department agency office authority authorities board committee commission watchdog",
            "regulator official officials area areas zone zones region regions expert experts analyst analysts economist",
            "economists law laws policy policies plan plans talks chief secretary spokesman spokeswoman research researchers",
            "committee crisis centre center institute monitor council court company companies firm firms industry sector market season");

    private final Tokens tokens;
    private final Clauses clauses;

    MeasureCost(Tokens tokens, Clauses clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
    }

    /** @param known whether the people counted are a measure of their own, which only what happens to them outdoes */
    int of(MeasureLookup.Named named, Mention mention, boolean known, boolean people) {
        boolean after = named.from() >= mention.end;
        int from = after ? mention.end : named.to();
        int to = after ? named.from() : mention.hedgeFrom;
        int open = after ? to : relative(from, to);
        int shut = open == to ? to : closing(open, to);
        boolean own = after && clauses.ends(from, from + 1) > 0 && !OTHER.contains(tokens.lower(from));
        int cost = to - from + (after ? 0 : BEFORE);
        cost += CLAUSE * (clauses.ends(own ? from + 1 : from, to));
        cost += after && OTHER.contains(tokens.lower(from)) && clauses.ends(from, from + 1) == 0 ? CLAUSE : 0;
        cost += CLAUSE * asides(from, to);
        cost += COMMA * clauses.commas(from, to) + (after ? 2 : 1) * NUMBER * clauses.numbers(from, to);
        cost -= shut - open + CLAUSE * clauses.ends(open, shut) + COMMA * clauses.commas(open, shut);
        cost -= NUMBER * clauses.numbers(open, shut) + AND * ands(open, shut);
        cost += AND * ands(from, to);
        boolean verb = isVerb(named);
        cost += !verb && (isOfAnother(named, mention) || HEADS.contains(tokens.lower(named.to()))) ? MOST : 0;
        boolean change = mention.change || mention.percent || mention.isPart();
        boolean money = !mention.currency.isEmpty() && named.from() - 1 == mention.end;
        boolean whole = (mention.percent || mention.isPart()) && tokens.is(mention.to, "of");
        boolean object = (change && !whole || money)
                && after
                && (tokens.is(named.from() - 1, "in") || tokens.is(named.from() - 1, "of"));
        boolean aside = !verb && !object && isAside(named.from());
        cost += aside ? ASIDE : 0;
        MeasureEntry.Totals totals = named.entry().totals();
        boolean standing =
                totals == MeasureEntry.Totals.STOCK && named.entry().family().isEmpty();
        cost += people && standing && !verb ? known ? MOST : CARRIER : 0;
        cost += isThing(named, mention, after, aside, verb, object, to - from) || isOne(named, verb, mention.change)
                ? MOST
                : 0;
        boolean told = after && BEING.contains(tokens.lower(mention.end)) && isOfNext(from, to);
        cost += told || after && verb && isActing(named) ? MOST : 0;
        cost += isOfOthers(named, mention, after, verb, people, to - from) ? MOST : 0;
        cost += after && !verb && people && to - from > 1 ? 2 * CLAUSE : 0;
        cost += after && change && ands(from, to) > 0 ? 2 * CLAUSE : 0;
        boolean beside = !after && to - from <= 1;
        cost += known && !verb && !beside ? MOST : 0;
        cost += people && totals == MeasureEntry.Totals.RATE ? STANDING : 0;
        cost += people && !verb && !aside ? 2 : 0;
        boolean rate = mention.percent && totals == MeasureEntry.Totals.RATE && !after;
        return Math.max(0, cost - (rate ? RATING : 0));
    }

    /** The comma before a relative clause that begins between the tokens; the second where there is none. */
    private int relative(int from, int to) {
        for (int at = from; at < to - 1; at++) {
            if (tokens.is(at, ",") && RELATIVE.contains(tokens.lower(at + 1))) {
                return at;
            }
        }
        return to;
    }

    /** The token behind the comma that closes what the one at {@code open} has opened. */
    private int closing(int open, int to) {
        for (int at = open + 2; at < to; at++) {
            if (tokens.is(at, ",")) {
                return at + 1;
            }
        }
        return open;
    }

    /** Villages, flights and the like are counted themselves: what is told of other things beside them is none of them. */
    private boolean isThing(
            MeasureLookup.Named named,
            Mention mention,
            boolean after,
            boolean aside,
            boolean verb,
            boolean object,
            int distance) {
        MeasureEntry entry = named.entry();
        boolean thing = entry.totals() == MeasureEntry.Totals.STOCK
                && entry.whole()
                && entry.family().isEmpty()
                && NounPhrases.looksPlural(entry.name());
        boolean own = mention.unit.kind() == UnitPhrase.Kind.NOUN || !mention.currency.isEmpty();
        boolean other = mention.unit.kind() == UnitPhrase.Kind.NOUN
                && mention.unit.to() > mention.to
                && entry.whole()
                && !entry.people()
                && entry.family().isEmpty()
                && mention.currency.isEmpty()
                && !mention.percent;
        if (other && !verb && !object && distance > 1) {
            return true;
        }
        boolean away = own || after && named.from() > mention.end || aside || distance > SUBJECT;
        return thing && !verb && !object && away;
    }

    /** "contacts are watched and 1,740 people have been": a clause of another figure begins between. */
    private boolean isOfNext(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean and = tokens.is(at, "and") || tokens.is(at, "while");
            boolean next = NounPhrases.startsNoun(tokens, at + 2) || PASSIVE.contains(tokens.lower(at + 2));
            if (and && isNumber(at + 1) && next) {
                return true;
            }
        }
        return false;
    }

    /** "two doses", "640 polling stations": what another figure counts. */
    private boolean isOfAnother(MeasureLookup.Named named, Mention mention) {
        int at = named.from() - 1;
        boolean own = named.from() >= mention.from && named.from() <= mention.end + 1;
        boolean few = tokens.at(at).isPlainDigits(1) || NumberWords.small(tokens.lower(at)) != null;
        boolean other = at >= mention.end || at < mention.from && few && (mention.percent || mention.isPart());
        return !own && named.entry().whole() && isNumber(at) && !tokens.is(at, "one") && other;
    }

    /** "the province", "an attack": one thing is no number of them, unless it grew or is a doing ("the arrest of 12"). */
    private boolean isOne(MeasureLookup.Named named, boolean verb, boolean change) {
        MeasureEntry entry = named.entry();
        String word = tokens.lower(named.to() - 1);
        boolean counted = entry.whole()
                && entry.family().isEmpty()
                && entry.totals() != MeasureEntry.Totals.EVENT_TOLL
                && NounPhrases.looksPlural(entry.name().split(" ")[0]);
        boolean grows = change && entry.totals() != MeasureEntry.Totals.STOCK;
        return counted
                && !verb
                && !grows
                && !NounPhrases.looksPlural(word)
                && !tokens.is(named.to(), "of")
                && isSingled(named.from());
    }

    /** Whether the measure counts people and the figure things, or the other way round, and no verb beside it joins them. */
    private boolean isOfOthers(
            MeasureLookup.Named named, Mention mention, boolean after, boolean verb, boolean people, int distance) {
        MeasureEntry entry = named.entry();
        boolean beside = verb && distance <= (after ? VERB : 0);
        if (people) {
            return entry.whole() && !entry.people() && !beside;
        }
        boolean things = mention.unit.kind() == UnitPhrase.Kind.NOUN
                && mention.unit.to() > mention.to
                && mention.currency.isEmpty()
                && !mention.percent;
        return things && entry.people() && !beside;
    }

    /** "34,000 operations and killed 610", "six teams have treated 40": the verb has an object of its own. */
    private boolean isActing(MeasureLookup.Named named) {
        String verb = tokens.lower(named.from());
        boolean done = PASSIVE.contains(tokens.lower(named.from() - 1));
        return isNumber(named.to()) && !done && (Doings.isTransitive(verb) || tokens.is(named.from() - 1, "and"));
    }

    private boolean isSingled(int noun) {
        for (int at = noun - 1; at >= noun - ARTICLE; at--) {
            String word = tokens.lower(at);
            if (ONE.contains(word) || word.endsWith("'s")) {
                return true;
            }
            boolean year = tokens.at(at).isPlainDigits(4);
            boolean name = tokens.at(at).isCapital() && at > 0;
            if (!year && !name && (!tokens.at(at).isWord() || FunctionWords.endsNounPhrase(word))) {
                return false;
            }
        }
        return false;
    }

    /** "34,000 operations and killed 610": the verb has an object of its own. */
    private boolean isNumber(int at) {
        return tokens.at(at).isNumber() || NumberWords.isNumber(tokens.lower(at));
    }

    /** "rose to 214 as rescuers reached villages": what goes on meanwhile is told of something else. */
    private int asides(int from, int to) {
        int found = 0;
        for (int at = from + 1; at < to; at++) {
            boolean as = tokens.is(at, "as") && !tokens.is(at + 1, "of") && !tokens.is(at + 1, "a");
            found += as && !tokens.is(at - 1, ",") ? 1 : 0;
        }
        return found;
    }

    private int ands(int from, int to) {
        int found = 0;
        for (int at = from; at < to; at++) {
            found += tokens.is(at, "and") ? 1 : 0;
        }
        return found;
    }

    /** A form of a verb: what is done to or by those counted. */
    private boolean isVerb(MeasureLookup.Named named) {
        String word = tokens.lower(named.from());
        boolean compound = word.endsWith("ing")
                && named.to() > named.from() + 1
                && NounPhrases.looksPlural(tokens.lower(named.to() - 1))
                && named.entry().name().startsWith(word);
        if (compound) {
            return false;
        }
        boolean form = VerbForms.isForm(word)
                || FunctionWords.isVerb(word)
                || NounPhrases.isState(word)
                || DOING.contains(word);
        return form || FunctionWords.endsNounPhrase(word) || BEING.contains(tokens.lower(named.from() - 1));
    }

    /** Whether the noun phrase hangs on a preposition: "in attacks", "after the recent floods". */
    private boolean isAside(int from) {
        for (int at = from - 1; at >= from - 4; at--) {
            if (ASIDES.contains(tokens.lower(at))) {
                return !(tokens.is(at, "from") && tokens.lower(at - 1).startsWith("suffer"));
            }
            boolean inside = tokens.at(at).isWord() && !FunctionWords.isVerb(tokens.lower(at));
            boolean article = NounPhrases.isDeterminer(tokens.lower(at)) || tokens.is(at, "a") || tokens.is(at, "an");
            if (!inside || FunctionWords.endsNounPhrase(tokens.lower(at)) && !article) {
                return false;
            }
        }
        return false;
    }

    static boolean isPoints(Mention mention) {
        String unit = mention.unit.unit();
        return unit.endsWith("point");
    }
}
