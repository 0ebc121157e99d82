// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import java.util.Set;
import org.crosscount.domain.quantity.Bound;

/**
 * Lets figures of one list share what is said once: the unit ("two-, three- and ten-seat", "24 boats by rail and 19 by
 * road"), the percent sign, the hedge ("at least 12 dead and 30 injured").
 */
final class Sharing {
    private static final Set<String> LEADS = WordSet.of("and to or with from , is was while than but against at");
    private static final java.math.BigDecimal HUNDRED = new java.math.BigDecimal(100);
    private static final int REACH = 14;
    private static final Set<Bound> SPREADING =
            Set.of(Bound.AT_LEAST, Bound.ABOUT, Bound.MORE_THAN, Bound.NEARLY, Bound.AT_MOST);
    private static final Set<String> JOINTS = WordSet.of("and or , to - \u2013 & from rather than not but even");

    private static final Set<String> SUMMING = Set.of("average", "total", "median", "mean", "peak", "high", "low");
    /** "10 x 20 metres": two sides of one thing. */
    private static final Set<String> BETWEEN_SIDES = Set.of("x", "\u00d7", "by");

    private static final Set<String> REFERRING = Set.of("them", "which", "whom");
    private static final Set<String> LISTED =
            Set.of("were", "was", "have", "been", "are", "had", "being", "others", "and", ",", "confirmed", "reported");
    private static final Set<String> BEING = Set.of("were", "was", "are", "is");

    private final Tokens tokens;
    private final List<Mention> mentions;

    Sharing(Tokens tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    void apply() {
        for (int i = mentions.size() - 2; i >= 0; i--) {
            fromNext(mentions.get(i), mentions.get(i + 1));
        }
        for (int i = 1; i < mentions.size(); i++) {
            fromPrevious(mentions.get(i - 1), mentions.get(i));
            ofThem(mentions.get(i - 1), mentions.get(i));
            hedge(mentions.get(i - 1), mentions.get(i));
        }
    }

    private void fromNext(Mention mention, Mention next) {
        boolean bare = mention.isBare() && !mention.isPart();
        if (!bare) {
            partOf(mention, next);
            return;
        }
        boolean described = tokens.is(mention.to + 1, "and")
                && next.from == mention.to + 2
                && NounPhrases.isAdjective(tokens.lower(mention.to))
                && next.unit.kind() == UnitPhrase.Kind.NOUN
                && next.unit.to() > next.unit.from() + 1;
        if (described) {
            mention.unit = next.unit;
            mention.end = mention.to + 1;
            return;
        }
        boolean sides = BETWEEN_SIDES.contains(tokens.lower(mention.to))
                && next.from == mention.to + 1
                && next.unit.kind() == UnitPhrase.Kind.MEASURE;
        int way = tokens.is(mention.to, ",") ? mention.to + 1 : mention.to;
        boolean moved = (tokens.is(way, "up") || tokens.is(way, "down")) && next.from == way + 1 && !next.percent;
        if (moved) {
            mention.unit = next.unit;
            mention.currency = next.currency;
            return;
        }
        if (!sides && !joints(mention.to, next.hedgeFrom, 4)) {
            ofThe(mention, next);
            return;
        }
        boolean either = tokens.is(next.hedgeFrom - 1, "or");
        boolean times = "time".equals(next.unit.unit());
        if (either && (next.percent || !next.currency.isEmpty()) || times) {
            return;
        }
        mention.percent = next.percent;
        mention.currency = next.currency.isEmpty() ? mention.currency : shareable(mention, next) ? next.currency : "";
        boolean counted = next.unit.kind() != UnitPhrase.Kind.NONE && next.currency.isEmpty() && !next.percent;
        mention.unit = counted ? next.unit : mention.unit;
    }

    private static boolean shareable(Mention mention, Mention next) {
        return next.first.currencyWords() == null
                || Character.isLetter(next.first.currencyWords().charAt(0))
                || mention.isBare();
    }

    /** "30 million of the 90 million rupees". */
    private void ofThe(Mention mention, Mention next) {
        boolean of = tokens.is(mention.to, "of")
                && (next.from == mention.to + 2 || next.hedgeFrom == mention.to + 2 || next.from == mention.to + 1);
        if (of) {
            mention.currency = next.currency;
            mention.unit = next.unit;
        }
    }

    private void partOf(Mention mention, Mention next) {
        boolean of = mention.unit.kind() == UnitPhrase.Kind.NONE && mention.currency.isEmpty() && !mention.percent;
        if (of) {
            ofThe(mention, next);
        }
    }

    private void fromPrevious(Mention before, Mention mention) {
        boolean none = mention.isBare() && !mention.isRange() && !tokens.is(mention.from - 1, "(");
        boolean near = mention.from - before.end <= REACH && sameSentence(before.end, mention.from);
        if (!none || !near || before.leftOut != null || before.percent && !joints(before.to, mention.hedgeFrom, 2)) {
            return;
        }
        boolean by = before.percent
                && tokens.is(mention.hedgeFrom - 1, "by")
                && mention.high().compareTo(HUNDRED) <= 0
                && !NounPhrases.startsNoun(tokens, mention.to);
        if (by) {
            mention.percent = true;
            return;
        }
        boolean aside = tokens.is(before.hedgeFrom - 1, "including") || tokens.is(before.hedgeFrom - 1, "them");
        if (aside && BEING.contains(tokens.lower(mention.to))) {
            return;
        }
        boolean subject = !before.currency.isEmpty() && BEING.contains(tokens.lower(mention.to));
        boolean contrast = !subject && joinedBy(before, mention);
        if (contrast && !before.isBare()) {
            mention.currency = before.currency;
            boolean noun = before.currency.isEmpty()
                    && !before.percent
                    && (before.unit.kind() != UnitPhrase.Kind.TIME || joints(before.end, mention.from, 3));
            String rate = mention.unit.rate();
            mention.unit = !noun
                    ? mention.unit
                    : rate == null ? before.unit : before.unit.per(rate, Math.max(before.unit.to(), mention.unit.to()));
            mention.end = Math.max(mention.end, mention.to);
        }
    }

    /** "320 of them", "of which 60": things counted before. */
    private void ofThem(Mention before, Mention mention) {
        boolean behind = tokens.is(mention.to, "of") && REFERRING.contains(tokens.lower(mention.to + 1));
        boolean ahead = tokens.is(mention.hedgeFrom - 2, "of")
                && REFERRING.contains(tokens.lower(mention.hedgeFrom - 1))
                && mention.unit.kind() == UnitPhrase.Kind.NONE;
        boolean noun = before.unit.kind() == UnitPhrase.Kind.NOUN
                && mention.currency.isEmpty()
                && !mention.percent
                && !mention.isPart();
        boolean goesOn = behind && mention.from - before.end <= REACH && tokens.is(mention.hedgeFrom - 1, ".");
        if ((behind || ahead) && noun && (goesOn || sameSentence(before.end, mention.from))) {
            int end = behind ? mention.to + 2 : mention.to;
            mention.unit = new UnitPhrase(
                    before.unit.unit(), before.unit.counted(), end, end, UnitPhrase.Kind.NOUN, false, null);
            mention.end = end;
        }
    }

    /** Whether the second figure goes on from the first: "and 19 by road", "to 150", "compared with 90", "lowest is 12". */
    private boolean joinedBy(Mention before, Mention mention) {
        String lead = tokens.lower(leadOf(mention));
        boolean list = LEADS.contains(lead);
        if (ownSubject(before, leadOf(mention))) {
            return false;
        }
        String next = tokens.lower(mention.to);
        boolean open = !NounPhrases.startsNoun(tokens, mention.to)
                || next.isEmpty()
                || next.equals("more") && tokens.is(mention.to + 1, "than");
        return list
                && open
                && !before.unit.joined()
                && !(lead.equals("at") || lead.equals("was") && before.currency.isEmpty());
    }

    /** "up from two, while suicide bombings fell from 14": other things rose or fell. */
    private boolean ownSubject(Mention before, int lead) {
        boolean moved =
                (tokens.is(lead, "from") || tokens.is(lead, "to")) && ChangeWords.verb(tokens.lower(lead - 1)) != null;
        int noun = lead - 2;
        String word = tokens.lower(noun);
        boolean plural = NounPhrases.looksPlural(word) && !FunctionWords.isVerb(word);
        return moved && noun > before.end && plural && !word.equals(UnitReader.plural(before.unit.counted()));
    }

    /** The word before the figure, "an average of" and the like aside. */
    private int leadOf(Mention mention) {
        int at = mention.hedgeFrom - 1;
        if (!tokens.is(at, "of") || !SUMMING.contains(tokens.lower(at - 1))) {
            return at;
        }
        return tokens.is(at - 2, "a") || tokens.is(at - 2, "an") ? at - 3 : at - 2;
    }

    private void hedge(Mention before, Mention mention) {
        boolean free = mention.bound == Bound.EXACT && mention.hedgeFrom == mention.from && !mention.isRange();
        boolean hedged = before.hedgeFrom < before.from || before.inherited;
        boolean spread = SPREADING.contains(before.bound) && hedged && before.leftOut == null;
        if (!free
                || !spread
                || before.end > mention.from
                || mention.isVague()
                || before.unit.kind() == UnitPhrase.Kind.NONE) {
            return;
        }
        if (mention.unit.kind() == UnitPhrase.Kind.STATE
                && before.currency.isEmpty()
                && !before.percent
                && isOneList(before.end, mention.from)) {
            mention.bound = before.bound;
            mention.inherited = true;
            return;
        }
        boolean injured = BEING.contains(tokens.lower(mention.to)) && NounPhrases.isState(tokens.lower(mention.to + 1));
        if (injured
                && before.currency.isEmpty()
                && !before.percent
                && isOneList(afterDeath(before.end), mention.from)) {
            mention.bound = before.bound;
            mention.inherited = true;
            return;
        }
        boolean listed = tokens.is(mention.from - 1, ",")
                && mention.from - before.end == 1
                && tokens.is(mention.end, "and")
                && sameSort(before, mention);
        if (listed) {
            mention.bound = before.bound;
            mention.inherited = true;
            return;
        }
        boolean next = mention.from - before.end <= 2
                && joints(before.end, mention.from, 2)
                && tokens.is(mention.from - 1, "and");
        boolean people = before.unit.kind() == UnitPhrase.Kind.STATE || NounPhrases.isState(tokens.lower(before.end));
        int end = NounPhrases.isState(tokens.lower(before.end)) ? before.end + 1 : before.end;
        boolean states = people && mention.unit.kind() == UnitPhrase.Kind.STATE && joints(end, mention.from, 2);
        mention.bound =
                next && before.unit.kind() == UnitPhrase.Kind.STATE || states || next && sameSort(before, mention)
                        ? before.bound
                        : mention.bound;
    }

    private int afterDeath(int end) {
        return tokens.is(end, "died") || tokens.is(end, "perished") ? end + 1 : end;
    }

    /** Only what happened to the first stands between the two: "12 people were killed and 30 injured". */
    private boolean isOneList(int from, int to) {
        boolean and = to - from <= 6 && to > from && (tokens.is(to - 1, "and") || tokens.is(to - 1, ","));
        for (int at = from; at < to && and; at++) {
            String word = tokens.lower(at);
            and = LISTED.contains(word) || NounPhrases.isState(word);
        }
        return and;
    }

    private static boolean sameSort(Mention before, Mention mention) {
        return before.unit.kind() == mention.unit.kind()
                && before.unit.kind() == UnitPhrase.Kind.NOUN
                && before.currency.isEmpty();
    }

    private boolean joints(int from, int to, int most) {
        if (to < from || to - from > most || to == from) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!JOINTS.contains(tokens.lower(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean sameSentence(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean stop = tokens.is(at, ".") && !tokens.touches(at + 1)
                    || tokens.is(at, ";")
                    || tokens.at(at).kind() == Token.Kind.BREAK;
            if (stop) {
                return false;
            }
        }
        return true;
    }
}
