// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import java.util.Set;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each figure of a text measures, one after another: what its own words say, or the list or change it stands in:
 * "three soldiers and eleven militants died", "rose 14 percent to $43 billion".
 */
final class MeasuresInTurn {
    private static final int FATE = 3;
    /** How far behind a change stands what was reached by it: "rose 14.5% from a year earlier to". */
    private static final int REACHED = 8;

    /** "and four more in hospital": what befell those before befell these. */
    private static final Set<String> PLACING = Set.of("in", "at", "on", "from", "near", "during");

    private static final Set<String> OTHER = Set.of("and", "but", "while", ";", "whereas", "or", ".");

    private final Tokens tokens;
    private final MeasureFinder measures;
    private final MeasureLookup lookup;
    /** The measure of the figure before, where that stands in the same sentence. */
    private MeasureLookup.@Nullable Named named;

    MeasuresInTurn(Tokens tokens, MeasureFinder measures, MeasureLookup lookup) {
        this.tokens = tokens;
        this.measures = measures;
        this.lookup = lookup;
    }

    /** The measure of the next figure of the text, on which the one after it may lean. */
    MeasureLookup.@Nullable Named next(List<Mention> mentions, int index, Sentence sentence, @Nullable Told last) {
        named = index > 0 && mentions.get(index - 1).from >= sentence.from() ? named : null;
        return named = of(mentions, index, sentence, last);
    }

    /** Its own measure, or that of the list it stands in. */
    MeasureLookup.@Nullable Named of(List<Mention> mentions, int index, Sentence sentence, @Nullable Told last) {
        Mention mention = mentions.get(index);
        MeasureLookup.Named earlier = named;
        if (index > 0
                && earlier != null
                && fits(earlier.entry(), mention)
                && isReached(mentions.get(index - 1), mention)) {
            return earlier;
        }
        boolean more =
                mention.isBare() && tokens.is(mention.to, "more") && PLACING.contains(tokens.lower(mention.to + 1));
        if (more && named != null) {
            return named;
        }
        Told before = Told.of(last, sentence, Ellipsis.NOT_BACK);
        boolean spared =
                mention.isBare() || mention.unit.kind() == UnitPhrase.Kind.NOUN && mention.unit.to() <= mention.to;
        String things = before == null || !spared ? null : before.mention().unit.counted();
        MeasureLookup.Named again = things == null ? null : measures.again(things, mention);
        MeasureLookup.Named measure = again == null ? measures.find(mention, sentence) : again;
        boolean leads = measure == null && index + 1 < mentions.size();
        if (leads && measures.isPeople(mention) && isListed(mention, mentions.get(index + 1))) {
            measure = measures.find(mentions.get(index + 1), sentence);
        } else if (leads && isReached(mention, mentions.get(index + 1))) {
            measure = reached(mentions.get(index + 1), sentence);
        }
        if (measure == null || isInside(measure, mention)) {
            MeasureLookup.Named shared = shared(mentions, index, sentence);
            measure = shared == null ? measure : shared;
        }
        return measure == null || isInside(measure, mention) ? lent(mentions, index, measure) : measure;
    }

    /** What a verb before or behind the list says of all that is told in it. */
    private MeasureLookup.@Nullable Named shared(List<Mention> mentions, int index, Sentence sentence) {
        Mention mention = mentions.get(index);
        Mention first = index > 0 && isListed(mentions.get(index - 1), mention) ? mentions.get(index - 1) : null;
        MeasureLookup.Named done = first == null ? null : measures.shared(first, mention, sentence);
        Mention last = index + 1 < mentions.size() ? mentions.get(index + 1) : null;
        if (done != null || last == null || !isListed(mention, last) || tokens.is(last.to, "of")) {
            return done;
        }
        MeasureLookup.Named next = measures.find(last, sentence);
        return next != null && next.from() >= last.end ? measures.alike(next, mention) : null;
    }

    /** What the figure before measures, where this one takes the noun from it or what befell those before befell these. */
    private MeasureLookup.@Nullable Named lent(
            List<Mention> mentions, int index, MeasureLookup.@Nullable Named measure) {
        Mention mention = mentions.get(index);
        MeasureLookup.Named earlier = named;
        boolean lent = mention.unit.kind() == UnitPhrase.Kind.NOUN && mention.unit.to() <= mention.to;
        if (earlier == null || lent && measure != null) {
            return earlier == null ? measure : earlier;
        }
        boolean after = index > 0 && goesOn(mentions.get(index - 1), earlier, mention);
        MeasureLookup.Named alike = after ? measures.alike(earlier, mention) : null;
        return alike == null ? measure : alike;
    }

    /** "rose 1.3 percent to $9,870 a tonne": what is reached tells what rose. */
    private MeasureLookup.@Nullable Named reached(Mention level, Sentence sentence) {
        String name = Rates.isPriced(level) ? "price" : Rates.isExchanged(level) ? "exchange rate" : "";
        MeasureEntry entry = name.isEmpty() ? null : lookup.of(name).orElse(null);
        return entry == null ? measures.find(level, sentence) : new MeasureLookup.Named(level.from, level.to, entry);
    }

    private boolean isReached(Mention change, Mention level) {
        for (int at = change.end; at < level.hedgeFrom && at < change.end + REACHED; at++) {
            if (OTHER.contains(tokens.lower(at))) {
                return false;
            }
        }
        return change.change
                && !level.change
                && tokens.is(level.hedgeFrom - 1, "to")
                && level.hedgeFrom >= change.end
                && level.hedgeFrom - change.end <= REACHED
                && (level.unit.kind() == UnitPhrase.Kind.NONE || !level.currency.isEmpty());
    }

    private static boolean fits(MeasureEntry entry, Mention mention) {
        boolean money = !mention.currency.isEmpty();
        return !(money && entry.whole()) && !(Rates.isPriced(mention) && entry.totals() != MeasureEntry.Totals.RATE);
    }

    /** Whether the figure is listed behind another and what befell that. */
    private boolean goesOn(Mention before, MeasureLookup.Named fate, Mention mention) {
        boolean told = fate.from() >= before.end && fate.from() - before.end <= FATE && fate.to() < mention.hedgeFrom;
        int gap = mention.hedgeFrom - (told ? fate.to() : before.end);
        return gap >= 1 && gap <= 2 && tokens.is(mention.hedgeFrom - 1, "and") || !told && isListed(before, mention);
    }

    private boolean isListed(Mention mention, Mention next) {
        boolean stuff =
                tokens.is(mention.end, "of") && tokens.at(mention.end + 1).isWord();
        int gap = next.hedgeFrom - (stuff ? mention.end + 2 : mention.end);
        return gap >= 1 && gap <= 2 && (tokens.is(next.hedgeFrom - 1, "and") || tokens.is(mention.end, ","));
    }

    /** Whether the measure is named by the noun that the figure counts. */
    static boolean isInside(MeasureLookup.@Nullable Named measure, Mention mention) {
        return measure != null && measure.from() >= mention.unit.from() && measure.to() <= mention.unit.to();
    }
}
