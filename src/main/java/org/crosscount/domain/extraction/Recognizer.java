// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.lexicon.Places;
import org.jspecify.annotations.Nullable;

/** Walks over the tokens once and tells what each number is. */
final class Recognizer {
    private static final Set<String> CONTINUING =
            Set.of("in", "out", "and", "or", "to", "point", "over", "percent", "per");
    private static final Set<String> NO_NUMBER_BEFORE_ONE =
            WordSet.of("the this that which no every each any another some other what a by to new old");
    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

    private final Tokens tokens;
    private final Timeline timeline;
    private final DateReader dates;
    private final RollingDates rolling;
    private final Identifiers identifiers;
    private final MentionReader mentions;
    private final WordChanges wordChanges;
    private final List<Mention> found = new ArrayList<>();
    private final List<Dated> dated = new ArrayList<>();
    private final List<Identifiers.Named> named = new ArrayList<>();
    private int floor;

    Recognizer(Tokens tokens, Timeline timeline, Places places) {
        this.tokens = tokens;
        this.timeline = timeline;
        this.dates = new DateReader(tokens, timeline);
        this.rolling = new RollingDates(tokens, timeline);
        this.identifiers = new Identifiers(tokens, places);
        this.mentions = new MentionReader(tokens);
        this.wordChanges = new WordChanges(tokens);
    }

    Recognition read() {
        int at = 0;
        while (at < tokens.size()) {
            at = Math.max(at + 1, step(at));
        }
        new DateSpans(tokens).apply(dated);
        new AnchoredDates(tokens, timeline).apply(dated);
        new BoundPairs(tokens).apply(found);
        new Sharing(tokens, found).apply();
        new CountedBefore(tokens).apply(found);
        return new Recognition(found, dated, named);
    }

    /** Reads what begins at the token; the token after it. */
    private int step(int at) {
        Token token = tokens.at(at);
        if (token.kind() == Token.Kind.SIGN || token.kind() == Token.Kind.BREAK || token.kind() == Token.Kind.ADDRESS) {
            return at + 1;
        }
        Dated date = dates.read(at);
        Dated rolls = date == null ? rolling.read(at) : null;
        if (rolls != null) {
            dated.add(rolls);
        }
        if (date != null) {
            dated.add(date);
            return floor = date.to();
        }
        Identifiers.Named name = ordinal(at);
        name = name == null ? identifiers.at(at).orElse(null) : name;
        if (name != null) {
            named.add(name);
            return floor = name.to();
        }
        if (tokens.is(at, "one") && !isCounted(at)) {
            return at + 1;
        }
        Mention mention = wordChanges.read(at, floor);
        mention = mention == null ? mentions.read(at, floor) : mention;
        if (mention == null) {
            return at + 1;
        }
        found.add(mention);
        if (tokens.is(at, "one") && tokens.is(at + 1, "of") && mention.to == at + 1) {
            mention.leftOut = Why.ONE_OF;
        }
        return floor = afterUnit(mention);
    }

    /** Numbers that belong to what is counted ("4 km^2", "12 F-16s") are no figures of their own. */
    private int afterUnit(Mention mention) {
        int to = mention.unit.rate() == null ? mention.to : Math.max(mention.to, mention.unit.to());
        for (int at = mention.to; at < mention.unit.to(); at++) {
            to = tokens.at(at).isNumber() ? at + 1 : to;
        }
        return to;
    }

    private Identifiers.@Nullable Named ordinal(int at) {
        boolean digits = tokens.at(at).isNumber() && tokens.touches(at + 1) && ENDINGS.contains(tokens.lower(at + 1));
        boolean written = digits && tokens.at(at).isPlainDigits(4);
        if (written) {
            return new Identifiers.Named(at, at + 2, Why.ORDINAL);
        }
        int last = NumberWords.afterTens(tokens, at);
        boolean spelled = NumberWords.compoundDenominator(tokens, at) != null
                && !tokens.lower(last).endsWith("s")
                && !tokens.is(at - 1, "one")
                && (!tokens.is(at - 1, "a") || tokens.at(last + 1).isWord());
        return spelled ? new Identifiers.Named(at, last + 1, Why.ORDINAL) : null;
    }

    /** Whether "one" is a number here, and no pronoun. */
    private boolean isCounted(int at) {
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
            return group && !NO_NUMBER_BEFORE_ONE.contains(tokens.lower(at - 1));
        }
        if (NO_NUMBER_BEFORE_ONE.contains(tokens.lower(at - 1)) && !tokens.is(at - 1, "to")) {
            return MeasureUnits.isUnit(tokens, at + 1) && tokens.is(at - 1, "that");
        }
        boolean someDay = tokens.is(at + 1, "day")
                && !tokens.is(at - 1, "in")
                && !tokens.is(at - 1, "for")
                && !tokens.is(at - 1, "than");
        return !someDay && (NounPhrases.startsNoun(tokens, at + 1) || tokens.size() <= 2);
    }
}
