// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosscount.domain.lexicon.Places;
import org.jspecify.annotations.Nullable;

/** Walks over the tokens once and tells what each number is. */
final class Recognizer {
    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

    private final Tokens tokens;
    private final Timeline timeline;
    private final DateReader dates;
    private final RollingDates rolling;
    private final Identifiers identifiers;
    private final NumberedNames names;
    private final MentionReader mentions;
    private final Ones ones;
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
        this.names = new NumberedNames(tokens);
        this.mentions = new MentionReader(tokens);
        this.ones = new Ones(tokens, mentions);
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
        if (rolls != null && !rolls.shared() && rolls.from() == at && tokens.is(rolls.to() - 1, "ago")) {
            return floor = rolls.to();
        }
        if (date != null) {
            dated.add(date);
            return floor = date.to();
        }
        Identifiers.Named name = ordinal(at);
        name = name == null ? names.at(at) : name;
        name = name == null ? identifiers.at(at).orElse(null) : name;
        if (name != null) {
            named.add(name);
            return floor = name.to();
        }
        boolean one = tokens.is(at, "one");
        if (one && !ones.isCounted(at, floor)) {
            return at + 1;
        }
        if (one && ones.isAny(at, floor)) {
            named.add(new Identifiers.Named(at, at + 1, Why.MINOR));
            return floor = at + 1;
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
        for (int at = Math.max(mention.to, mention.unit.from()); at < mention.unit.to(); at++) {
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
}
