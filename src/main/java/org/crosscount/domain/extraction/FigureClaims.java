// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** Makes claims of the figures that assert something, and sets the others aside. */
final class FigureClaims {
    private static final Set<String> HARMING =
            WordSet.of("kill kills killing wound wounds wounding injure injures injuring");
    private static final Set<String> BEING = Set.of("being", "were", "are", "was");

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Context context;
    private final MeasureFinder measures;
    private final Judgement judgement;
    private final Changes changes;
    private @Nullable Claim last;
    private int lastSentence = -1;

    FigureClaims(Tokens tokens, Lexicon lexicon, Context context, MeasureLookup lookup) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.context = context;
        this.measures = new MeasureFinder(tokens, lookup, lexicon.populations());
        this.judgement = new Judgement(tokens, measures);
        this.changes = new Changes(tokens, context.periods());
    }

    void read(List<Mention> mentions, List<Claim> claims, List<LeftOut> leftOut) {
        changes.apply(mentions);
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Quantity quantity = mention.quantity(lexicon.units());
            Sentence sentence = context.sentences().holding(mention.from);
            NounPhrases.@Nullable Phrase whole = whole(mention);
            mention.end = whole == null ? mention.end : Math.max(mention.end, whole.to());
            MeasureLookup.Named measure = measures.find(mention, sentence);
            if (measure == null
                    && i + 1 < mentions.size()
                    && measures.isPeople(mention)
                    && isListed(mention, mentions.get(i + 1))) {
                measure = measures.find(mentions.get(i + 1), sentence);
            }
            if (isEllipsis(mention, measure)) {
                mention.unit =
                        new UnitPhrase("person", null, mention.to, mention.to, UnitPhrase.Kind.NONE, false, null);
                quantity = mention.quantity(lexicon.units());
            }
            Judgement.Verdict verdict = judgement.of(mention, sentence, measure);
            boolean former = verdict.why() == Why.MINOR
                    && isFormer(mention)
                    && last != null
                    && lastSentence == sentence.number();
            verdict = former ? Judgement.Verdict.claim(ClaimKind.AMOUNT) : verdict;
            if (verdict.kind() == null || quantity == null) {
                Why why = verdict.why() == null ? Why.IDENTIFIER : verdict.why();
                quantity = verdict.why() == Why.AGE ? mention.quantity(lexicon.units()) : quantity;
                leftOut.add(new LeftOut(
                        context.draft().figure(mention.from, mention.to), why, Optional.ofNullable(quantity)));
            } else {
                claims.add(claim(mention, sentence, verdict, measure, quantity, whole));
            }
        }
    }

    /** "and injured more than 300": the people are not said again. */
    private boolean isEllipsis(Mention mention, MeasureLookup.@Nullable Named measure) {
        if (measure == null) {
            return false;
        }
        boolean toll = measure.entry().whole()
                && (measure.entry().totals() == MeasureEntry.Totals.EVENT_TOLL
                        || measure.entry().totals() == MeasureEntry.Totals.PERIOD_TOTAL
                        || NounPhrases.isState(tokens.lower(measure.from())));
        boolean before = toll
                && measure.to() == mention.hedgeFrom
                && (tokens.lower(mention.hedgeFrom - 1).endsWith("ed")
                        || HARMING.contains(tokens.lower(mention.hedgeFrom - 1)));
        boolean after = toll
                && measure.from() >= mention.end
                && measure.from() - mention.end <= 3
                && mention.high().compareTo(BigDecimal.TEN) > 0
                && isPredicate(mention.end);
        return (before || after) && mention.isBare() && !NounPhrases.startsNoun(tokens, mention.to);
    }

    /** "three soldiers and eleven militants died": one verb for both. */
    private boolean isListed(Mention mention, Mention next) {
        int gap = next.hedgeFrom - mention.end;
        return gap >= 1 && gap <= 2 && (tokens.is(next.hedgeFrom - 1, "and") || tokens.is(mention.end, ","));
    }

    /** "up from 97": what the figure before it was. */
    private boolean isFormer(Mention mention) {
        return tokens.is(mention.hedgeFrom - 1, "from")
                && ChangeWords.verb(tokens.lower(mention.hedgeFrom - 2)) != null
                && mention.isBare();
    }

    private boolean isPredicate(int at) {
        String word = tokens.lower(at);
        return BEING.contains(word)
                || FunctionWords.isVerb(word)
                || word.equals("have")
                || word.equals("had")
                || word.equals("has");
    }

    private Claim claim(
            Mention mention,
            Sentence sentence,
            Judgement.Verdict verdict,
            MeasureLookup.@Nullable Named measure,
            Quantity quantity,
            NounPhrases.@Nullable Phrase whole) {
        ClaimKind kind = verdict.kind() == null ? ClaimKind.AMOUNT : verdict.kind();
        ClaimDraft.Reach reach = new ClaimDraft.Reach(sentence, mention.hedgeFrom, Math.max(mention.end, mention.to));
        Optional<PeriodFinder.When> when = context.periods().find(mention.hedgeFrom, mention.end, sentence);
        Voice voice = context.voices().of(mention.from, sentence);
        Optional<PlaceMentions.Place> place =
                context.places().find(mention.hedgeFrom, mention.end, sentence, voice);
        if (measure != null) {
            reach.over(measure.from(), measure.to());
        }
        when.ifPresent(date -> reach.over(date.date().from(), date.date().to()));
        place.filter(there -> !there.people()).ifPresent(there -> reach.over(there.from(), there.to()));
        boolean among = judgement.isAmong(mention);
        boolean follows = last != null
                && lastSentence == sentence.number()
                && (among && !isInside(measure, mention)
                        || isFormer(mention)
                        || kind == ClaimKind.CHANGE && isApposed(mention));
        Subject before = last == null ? Subject.of("") : last.subject();
        String name = verdict.age() ? "age" : follows ? before.measure() : name(mention, kind, measure);
        Optional<Period> told =
                when.map(PeriodFinder.When::period).or(() -> follows ? before.period() : Optional.empty());
        Optional<Period> period = changes.isYearBefore(mention.end) ? told.flatMap(Timeline::yearBefore) : told;
        Subject subject = new Subject(
                name,
                population(mention, kind),
                place.map(PlaceMentions.Place::name),
                period,
                context.events().in(sentence));
        Claim claim = context.draft()
                .start(kind, subject, mention.from, mention.to, reach)
                .quantity(quantity)
                .counted(counted(mention, whole))
                .direction(kind == ClaimKind.CHANGE || kind == ClaimKind.AMOUNT ? mention.direction : null)
                .base(base(mention, kind, sentence, period, whole))
                .attribution(voice == null ? null : voice.named().orElse(null))
                .build();
        if (kind == ClaimKind.AMOUNT) {
            last = claim;
            lastSentence = sentence.number();
        }
        return claim;
    }

    private static boolean isInside(MeasureLookup.@Nullable Named measure, Mention mention) {
        return measure != null && measure.from() >= mention.unit.from() && measure.to() <= mention.unit.to();
    }

    /** Whether the change is said of the figure just before it: "521 attacks, a 70% rise". */
    private boolean isApposed(Mention mention) {
        for (int at = mention.hedgeFrom - 1; at >= mention.hedgeFrom - 4; at--) {
            if (tokens.is(at, ",") || tokens.is(at, "(") || tokens.isDash(at)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String base(
            Mention mention,
            ClaimKind kind,
            Sentence sentence,
            Optional<Period> period,
            NounPhrases.@Nullable Phrase whole) {
        if (kind == ClaimKind.CHANGE) {
            return changes.base(mention, sentence, period).orElse(null);
        }
        return kind == ClaimKind.SHARE && whole != null ? tokens.words(whole.from(), whole.to()) : null;
    }

    /** The whole that a percentage or part is taken of: "of Afghans", "of the population". */
    private NounPhrases.@Nullable Phrase whole(Mention mention) {
        boolean share = (mention.percent || mention.isPart()) && !mention.change && tokens.is(mention.to, "of");
        boolean ratio = mention.isPart() && !tokens.is(mention.to, "of") && NounPhrases.startsNoun(tokens, mention.to);
        return share || ratio ? NounPhrases.read(tokens, mention.to, false) : null;
    }

    private @Nullable String counted(Mention mention, NounPhrases.@Nullable Phrase whole) {
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

    private String name(Mention mention, ClaimKind kind, MeasureLookup.@Nullable Named measure) {
        String rate = mention.unit.rate() == null || mention.currency.isEmpty() ? "" : " per " + mention.unit.rate();
        if (kind == ClaimKind.DURATION) {
            return "duration";
        }
        if (measure != null) {
            return measure.entry().name() + rate;
        }
        String counted = mention.unit.counted();
        boolean noun = counted != null
                && (mention.unit.kind() == UnitPhrase.Kind.NOUN || mention.unit.kind() == UnitPhrase.Kind.STATE);
        if (noun && counted != null) {
            return counted;
        }
        return switch (kind) {
            case SHARE -> said(mention, "share");
            case CHANGE -> said(mention, "change");
            default -> dimension(mention) + rate;
        };
    }

    private String dimension(Mention mention) {
        String dimension = MeasureFinder.dimension(mention.unit.unit());
        return dimension != null && mention.currency.isEmpty() ? dimension : said(mention, "amount");
    }

    /** The noun before the verb that carries the figure: "Shares lost 4%"; a general word where there is none. */
    private String said(Mention mention, String otherwise) {
        int at = mention.hedgeFrom - 1;
        while (at > mention.hedgeFrom - 6
                && (ChangeWords.isAdverb(tokens.lower(at))
                        || ChangeWords.verb(tokens.lower(at)) != null
                        || FunctionWords.isVerb(tokens.lower(at))
                        || BEING.contains(tokens.lower(at)))) {
            at--;
        }
        int from = at;
        while (from > at - 3 && NounPhrases.startsNoun(tokens, from)) {
            from--;
        }
        return from == at ? otherwise : tokens.words(from + 1, at + 1).toLowerCase(java.util.Locale.ROOT);
    }

    /** Who is counted, where that is more than people. */
    private Optional<String> population(Mention mention, ClaimKind kind) {
        String counted = mention.unit.counted();
        if (kind == ClaimKind.SHARE || kind == ClaimKind.CHANGE || counted == null || !measures.isPeople(mention)) {
            return Optional.empty();
        }
        if (mention.unit.kind() == UnitPhrase.Kind.STATE) {
            boolean told = tokens.is(mention.to, "of") && BEING.contains(tokens.lower(mention.unit.to()));
            NounPhrases.Phrase who = told ? NounPhrases.read(tokens, mention.unit.to() + 1, false) : null;
            return who == null ? Optional.empty() : Optional.of(tokens.words(who.from(), who.to()));
        }
        return lexicon.populations().read(counted).isEmpty() ? Optional.empty() : Optional.of(counted);
    }
}
