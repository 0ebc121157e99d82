// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.jspecify.annotations.Nullable;

/** Tells what a figure is about: the name of its measure and of which whole it is a part. */
final class FigureSubjects {
    private static final Set<String> BEING = Set.of("being", "were", "are", "was", "had", "has", "have");
    private static final Set<String> NOT_WHO =
            WordSet.of("more other another extra additional further total new fresh such own");
    private static final Set<String> AT = Set.of("at", "to", "by");
    private static final int SHORTEST_PAST = 4;
    private static final int APPOSED = 4;
    private static final int REACHED = 10;
    private static final Set<String> MODALS = WordSet.of("must will would can could should may might shall to cannot");
    private static final int AMONG = 14;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final FigurePeople people;

    FigureSubjects(Tokens tokens, Lexicon lexicon, FigurePeople people) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.people = people;
    }

    String name(Mention mention, ClaimKind kind, MeasureLookup.@Nullable Named measure) {
        String rate = mention.unit.rate() == null || mention.currency.isEmpty() ? "" : " per " + mention.unit.rate();
        if (kind == ClaimKind.DURATION) {
            return "duration";
        }
        boolean rated = measure != null
                && measure.entry().totals() == MeasureEntry.Totals.RATE
                && !measure.entry().name().equals("exchange rate");
        if (Rates.isPriced(mention) && !rated) {
            return "price";
        }
        if (measure != null) {
            return measure.entry().name();
        }
        String counted = mention.unit.counted();
        boolean before = mention.unit.kind() == UnitPhrase.Kind.NONE && mention.currency.isEmpty() && !mention.percent;
        boolean noun = mention.unit.kind() == UnitPhrase.Kind.NOUN || mention.unit.kind() == UnitPhrase.Kind.STATE;
        if ((noun || before) && counted != null) {
            return counted;
        }
        return switch (kind) {
            case SHARE -> said(mention, "share");
            case CHANGE -> said(mention, "change");
            default ->
                Rates.isExchanged(mention)
                        ? "exchange rate"
                        : Rates.isPriced(mention) ? "price" : dimension(mention) + rate;
        };
    }

    /** Whether words tell what is measured, and not its unit alone. */
    boolean isNamed(Mention mention, ClaimKind kind, MeasureLookup.@Nullable Named measure) {
        if (kind == ClaimKind.DURATION) {
            return false;
        }
        UnitPhrase.Kind unit = mention.unit.kind();
        return measure != null
                || mention.unit.counted() != null && (unit == UnitPhrase.Kind.NOUN || unit == UnitPhrase.Kind.STATE)
                || !said(mention, "").isEmpty();
    }

    private String dimension(Mention mention) {
        String dimension = MeasureFinder.dimension(mention.unit.unit());
        return dimension != null && mention.currency.isEmpty() ? dimension : said(mention, "amount");
    }

    /** The noun before the verb that carries the figure: "Shares lost 4%"; a general word where there is none. */
    private String said(Mention mention, String otherwise) {
        int at = mention.hedgeFrom - 1;
        boolean valued = AT.contains(tokens.lower(at));
        at = tokens.is(at, "to") ? changed(at) : at;
        while (at > mention.hedgeFrom - 6 && isVerb(at, valued)) {
            at--;
        }
        int from = at;
        while (from > at - 3
                && NounPhrases.startsNoun(tokens, from)
                && !tokens.lower(from).endsWith("'s")) {
            from--;
        }
        boolean place = from < at && lexicon.places().knows(tokens.words(from + 1, at + 1));
        return from == at || place || !isNoun(at)
                ? otherwise
                : tokens.words(from + 1, at + 1).toLowerCase(Locale.ROOT);
    }

    /** "fell by 15 percent in a year, to 31,000": the verb that tells how what reached the figure changed. */
    private int changed(int to) {
        for (int at = to - 1; at > to - REACHED; at--) {
            if (ChangeWords.verb(tokens.lower(at)) != null && tokens.is(at + 1, "by")) {
                return at;
            }
            if (tokens.is(at, ";") || tokens.is(at, "and") || tokens.at(at).kind() == Token.Kind.BREAK) {
                return to;
            }
        }
        return to;
    }

    /** @param valued whether "at" or the like makes any verb one that carries a value: "traded at" */
    private boolean isVerb(int at, boolean valued) {
        String word = tokens.lower(at);
        boolean past = word.endsWith("ed") && word.length() > SHORTEST_PAST;
        return valued && (past || AT.contains(word))
                || ChangeWords.isAdverb(word)
                || ChangeWords.verb(word) != null
                || FunctionWords.isVerb(word)
                || BEING.contains(word);
    }

    /** Whether the word can name what is measured: neither a name nor what only says how. */
    private boolean isNoun(int at) {
        String word = tokens.lower(at);
        boolean starts =
                at == 0 || !tokens.at(at - 1).isWord() && !tokens.at(at - 1).isNumber();
        boolean name = tokens.at(at).isCapital() && !starts;
        return word.length() > 1
                && !SpeechWords.isTime(word)
                && !MODALS.contains(tokens.lower(at - 1))
                && !name
                && !word.endsWith("ed")
                && !word.endsWith("ing")
                && !word.endsWith("ly")
                && !NOT_WHO.contains(word)
                && !NounPhrases.isState(word)
                && !lexicon.populations().names(word);
    }

    /** The whole that a percentage or part is taken of: "of Afghans", "of the population". */
    NounPhrases.@Nullable Phrase whole(Mention mention) {
        boolean them = tokens.is(mention.to + 1, "them") || tokens.is(mention.to + 1, "whom");
        boolean share =
                (mention.percent || mention.isPart()) && !mention.change && !them && tokens.is(mention.to, "of");
        boolean ratio = mention.isPart() && !tokens.is(mention.to, "of") && NounPhrases.startsNoun(tokens, mention.to);
        return share || ratio ? NounPhrases.read(tokens, mention.to, false) : null;
    }

    /** The whole in words: "of the standing crop" is of the crop. */
    @Nullable
    String base(Mention mention, NounPhrases.@Nullable Phrase whole, List<Mention> before) {
        if (whole == null) {
            return ofThem(mention, before);
        }
        int from = whole.from();
        while (from < whole.head() && tokens.lower(from).endsWith("ing")) {
            from++;
        }
        return tokens.words(from, whole.to());
    }

    /** "nine out of ten of which", "of whom 46 per cent", "among the 300 families, 61 per cent": what was counted before. */
    private @Nullable String ofThem(Mention mention, List<Mention> before) {
        boolean behind = people.isThem(mention.to) || tokens.is(mention.to, "of") && tokens.is(mention.to + 1, "which");
        boolean ahead = tokens.is(mention.hedgeFrom - 2, "of")
                && (tokens.is(mention.hedgeFrom - 1, "whom") || tokens.is(mention.hedgeFrom - 1, "which"));
        boolean among = tokens.is(mention.hedgeFrom - 1, ",");
        for (int i = before.size() - 1; (behind || ahead || among) && i >= 0; i--) {
            String counted = before.get(i).unit.counted();
            boolean near = mention.hedgeFrom - before.get(i).end <= AMONG;
            if (near && counted != null && before.get(i).unit.kind() == UnitPhrase.Kind.NOUN) {
                return counted;
            }
        }
        return null;
    }

    @Nullable
    String counted(Mention mention, NounPhrases.@Nullable Phrase whole) {
        if (!mention.currency.isEmpty()) {
            String words = mention.first.currencyWords() == null && mention.second != null
                    ? mention.second.currencyWords()
                    : mention.first.currencyWords();
            return words != null && Character.isLetter(words.charAt(0)) ? words : mention.unit.counted();
        }
        if (mention.percent || mention.isPart()) {
            return whole == null ? null : tokens.words(whole.from(), whole.to());
        }
        return mention.unit.counted();
    }

    /** Whether the change is said of the figure just before it: "521 attacks, a 70% rise". */
    boolean isApposed(Mention mention) {
        for (int at = mention.hedgeFrom - 1; at >= mention.hedgeFrom - APPOSED; at--) {
            if (tokens.is(at, ",") || tokens.is(at, "(") || tokens.isDash(at)) {
                return true;
            }
        }
        return false;
    }
}
