// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Reading;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.lexicon.Aggregate;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** Makes claims of the figures that assert something, and sets the others aside. */
final class FigureClaims {
    /** How far behind a figure stands what it was before: "to 23 million on Wednesday, from 27 million". */
    private static final int FORMER = 8;

    private static final int FATE = 3;
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private static final Set<String> PREPOSITIONS = WordSet.of("in by from after during at a the");

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Context context;
    private final MeasureFinder measures;
    private final MeasuresInTurn inTurn;
    private final FigurePeople people;
    private final FigureSubjects subjects;
    private final ShareBases bases;
    private final Leaning leaning;
    private final Ellipsis ellipsis;
    private final Totalling totalling;
    private final Judgement judgement;
    private final Changes changes;
    private final ChangeBases changeBases;
    private final Coinage coinage;
    private final TopicPeriod topic;
    private final Manners manners;
    private @Nullable Told last;
    private @Nullable Told lastCount;
    private @Nullable Told lastShare;
    private @Nullable Told lastWhole;
    private @Nullable Told most;

    FigureClaims(Tokens tokens, Lexicon lexicon, Context context, MeasureLookup lookup) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.context = context;
        this.measures = new MeasureFinder(tokens, lookup, lexicon.populations(), context.clauses());
        this.inTurn = new MeasuresInTurn(tokens, measures, lookup);
        this.people = new FigurePeople(tokens, lexicon.populations(), measures);
        this.subjects = new FigureSubjects(tokens, lexicon, people);
        this.bases = new ShareBases(tokens, subjects);
        this.leaning = new Leaning(tokens, lexicon.places());
        this.ellipsis = new Ellipsis(tokens, leaning);
        this.totalling = new Totalling(tokens, context.clauses(), context.periods());
        this.judgement = new Judgement(tokens, measures);
        this.manners = new Manners(tokens, judgement);
        this.changes = new Changes(tokens);
        this.changeBases = new ChangeBases(tokens, context.periods());
        this.topic = new TopicPeriod(context.periods());
        this.coinage = new Coinage(lexicon.places(), context.places());
    }

    void read(List<Mention> mentions, List<Claim> claims, List<LeftOut> leftOut) {
        changes.apply(mentions);
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Sentence sentence = context.sentences().holding(mention.from);
            NounPhrases.@Nullable Phrase whole = subjects.whole(mention);
            mention.end = whole == null ? mention.end : Math.max(mention.end, whole.to());
            coinage.settle(mention, sentence);
            MeasureLookup.Named measure = inTurn.next(mentions, i, sentence, last);
            Told before = Told.of(last(mention), sentence, ellipsis.goesOn(mention, sentence));
            boolean age = judgement.isAge(mention);
            if (!age) {
                boolean bare = mention.isBare();
                ellipsis.complete(mention, sentence, measure, before);
                measure = mention.leans
                        ? null
                        : bare && !mention.isBare() ? inTurn.of(mentions, i, sentence, last) : measure;
            }
            Quantity quantity = mention.quantity(lexicon.units());
            Judgement.Verdict verdict = judgement.of(mention, sentence, measure, Told.lead(before, last, mention), age);
            boolean former = verdict.why() == Why.MINOR
                    && changeBases.isFormer(mention)
                    && Told.of(last, sentence, Ellipsis.NOT_BACK) != null;
            verdict = former ? Judgement.Verdict.claim(ClaimKind.AMOUNT) : verdict;
            if (verdict.kind() == null || quantity == null) {
                Why why = verdict.why() == null ? Why.IDENTIFIER : verdict.why();
                quantity = verdict.why() == Why.AGE ? mention.quantity(lexicon.units()) : quantity;
                leftOut.add(new LeftOut(
                        context.draft().figure(mention.from, mention.to), why, Optional.ofNullable(quantity)));
            } else {
                String base = verdict.kind() == ClaimKind.SHARE
                        ? bases.of(mention, sentence, whole, mentions.subList(Math.max(0, i - 2), i), last)
                        : null;
                claims.add(claim(
                        new Stated(mention, sentence, verdict.kind(), verdict.age(), measure, quantity, whole, base)));
            }
        }
    }

    /** The claim that the figure may lean on: no share for what cannot be one, and a share for a share. */
    private @Nullable Told last(Mention mention) {
        boolean share =
                last != null && (last.mention().percent || last.mention().isPart());
        boolean many = mention.isBare() && mention.high().compareTo(WHOLE) > 0;
        if (last != null && most != null && leaning.isOfThem(mention) && !last.holds(mention) && most.holds(mention)) {
            return most;
        }
        boolean rate = mention.percent && !mention.change && !leaning.isOfThem(mention);
        boolean near = lastShare != null
                && last != null
                && last.sentence().number() - lastShare.sentence().number() <= 1
                && last.sentence().paragraph() == lastShare.sentence().paragraph();
        Told other = share && many ? lastCount : rate && near ? lastShare : last;
        boolean apart =
                other != null && (judgement.isAmong(other.mention()) || !Leaning.isOfSort(mention, other.mention()));
        boolean whole = apart && lastWhole != null && leaning.isCompared(mention);
        return whole && lastWhole != null && Leaning.isOfSort(mention, lastWhole.mention()) ? lastWhole : other;
    }

    /** A figure that asserts something, with what was read of it. */
    private record Stated(
            Mention mention,
            Sentence sentence,
            ClaimKind kind,
            boolean age,
            MeasureLookup.@Nullable Named measure,
            Quantity quantity,
            NounPhrases.@Nullable Phrase whole,
            @Nullable String base) {}

    /** How the figure of the claim is told. */
    Reading.Manner manner(Claim claim) {
        return manners.of(claim);
    }

    private Claim claim(Stated stated) {
        Mention mention = stated.mention();
        Sentence sentence = stated.sentence();
        ClaimKind kind = stated.kind();
        Voice voice = context.voices().of(mention.from, sentence);
        Optional<PeriodFinder.When> when = context.periods().find(mention.hedgeFrom, mention.end, sentence);
        Optional<PlaceMentions.Place> place = context.places().find(mention.hedgeFrom, mention.end, sentence, voice);
        Told leantOn = leant(mention, kind, sentence, stated.measure());
        Subject subject = subject(stated, leantOn, when, place);
        Optional<String> base = kind == ClaimKind.CHANGE
                ? changeBases.of(mention, sentence, subject.period())
                : Optional.ofNullable(stated.base());
        Optional<Aggregate> totals = kind == ClaimKind.AMOUNT ? totalling.of(mention, sentence) : Optional.empty();
        Claim claim = context.draft()
                .start(kind, subject, mention.from, mention.to, reach(stated, when, place))
                .quantity(stated.quantity())
                .counted(subjects.counted(mention, stated.whole()))
                .direction(kind == ClaimKind.DURATION ? null : mention.direction)
                .base(base.orElse(null))
                .attribution(voice == null ? null : voice.named().orElse(null))
                .aggregate(totals.orElse(null))
                .asOf(totalling.asOf(mention, sentence).orElse(null))
                .build();
        boolean leans = mention.leans || leantOn != null;
        manners.note(claim, mention, leans, stated.age() || subjects.isNamed(mention, kind, stated.measure()));
        boolean keeps = (kind == ClaimKind.AMOUNT || kind == ClaimKind.SHARE)
                && !MeasureLabels.isInhabited(stated.measure(), mention);
        last = keeps ? new Told(claim, mention, sentence) : last;
        boolean counts = kind == ClaimKind.AMOUNT && mention.currency.isEmpty() && !mention.percent;
        lastCount = counts ? last : lastCount;
        most = counts && last != null && last.isMore(most) ? last : most;
        lastWhole = keeps && kind == ClaimKind.AMOUNT && !judgement.isAmong(mention) ? last : lastWhole;
        lastShare = keeps && kind == ClaimKind.SHARE ? last : lastShare;
        return claim;
    }

    private static ClaimDraft.Reach reach(
            Stated stated, Optional<PeriodFinder.When> when, Optional<PlaceMentions.Place> place) {
        Mention mention = stated.mention();
        ClaimDraft.Reach reach =
                new ClaimDraft.Reach(stated.sentence(), mention.hedgeFrom, Math.max(mention.end, mention.to));
        MeasureLookup.Named measure = stated.measure();
        if (measure != null) {
            reach.over(measure.from(), measure.to());
        }
        when.ifPresent(date -> reach.over(date.date().from(), date.date().to()));
        place.filter(there -> !there.people()).ifPresent(there -> reach.over(there.from(), there.to()));
        return reach;
    }

    private Subject subject(
            Stated stated,
            @Nullable Told leantOn,
            Optional<PeriodFinder.When> when,
            Optional<PlaceMentions.Place> place) {
        Mention mention = stated.mention();
        Optional<Subject> leant =
                Optional.ofNullable(leantOn).map(told -> told.claim().subject());
        String own = stated.age() ? "age" : subjects.name(mention, stated.kind(), stated.measure());
        boolean room = leantOn != null && leaning.isHeldWithin(mention, leantOn);
        String name = stated.age() || room ? own : leant.map(Subject::measure).orElse(own);
        Optional<Period> told = when.map(PeriodFinder.When::period).or(() -> leant.flatMap(Subject::period));
        Told past = Told.of(last, stated.sentence(), 0);
        boolean again = judgement.isAmong(mention) || changeBases.isYearBefore(mention.end);
        if (told.isEmpty() && again && past != null) {
            told = past.claim().subject().period();
        }
        told = told.or(() -> totalling.asOf(mention, stated.sentence()));
        boolean read = when.filter(
                        date -> date.date().from() >= mention.end && date.date().from() <= mention.end + 1)
                .isPresent();
        boolean before = !read && changeBases.isYearBefore(mention.end);
        Optional<Period> period = before ? told.flatMap(Timeline::yearBefore) : told;
        period = topic.of(name, stated.kind(), stated.sentence(), !mention.currency.isEmpty(), period);
        return new Subject(
                name,
                population(stated),
                place.map(PlaceMentions.Place::name),
                period,
                context.events().of(mention.from, stated.sentence(), stated.measure()));
    }

    private Optional<String> population(Stated stated) {
        Mention mention = stated.mention();
        Told before = Told.of(last(mention), stated.sentence(), ellipsis.goesOn(mention, stated.sentence()));
        Optional<String> own = people.of(mention, stated.kind(), stated.whole());
        boolean aside = before != null && isAside(before.mention()) && !judgement.isAmong(mention);
        boolean open = own.isEmpty() && before != null && !aside && stated.kind() == ClaimKind.AMOUNT;
        return open && before != null && before.goesOn(stated.sentence(), mention, stated.measure())
                ? people.of(mention, before)
                : own;
    }

    /** "among them one firefighter, and 187 were injured": who is named of a part is not said of the rest. */
    private boolean isAside(Mention before) {
        return judgement.isAmong(before) && before.unit.to() > before.unit.from();
    }

    /** The claim that a figure leans on for what it measures; null where it says so itself. */
    private @Nullable Told leant(
            Mention mention, ClaimKind kind, Sentence sentence, MeasureLookup.@Nullable Named measure) {
        Told before = Told.of(last(mention), sentence, ellipsis.goesOn(mention, sentence));
        if (before == null || kind == ClaimKind.DURATION) {
            return null;
        }
        boolean same = before.sentence().number() == sentence.number();
        boolean named = MeasuresInTurn.isInside(measure, mention) && !isPeople(measure);
        boolean among = judgement.isAmong(mention) && !named && !befell(measure, mention);
        among |= isOfThe(mention, before.mention()) && !befell(measure, mention);
        boolean former = changeBases.isFormer(mention) && !isOwn(measure, mention, before.mention());
        boolean change = kind == ClaimKind.CHANGE && subjects.isApposed(mention);
        boolean counted = before.claim().kind() == ClaimKind.AMOUNT;
        boolean own = isOwn(measure, mention, before.mention());
        boolean from = !own
                && tokens.is(mention.hedgeFrom - 1, "from")
                && mention.hedgeFrom - before.mention().end <= FORMER
                && mention.unitName().equals(before.mention().unitName());
        boolean compared = !own && leaning.isCompared(mention) && Leaning.isOfSort(mention, before.mention());
        boolean some = leaning.isSomeOf(mention, before) && counted;
        boolean said = same && (counted && (among || former || change) || from || compared) || some;
        boolean inherits = measure == null && ellipsis.inherits(mention, kind == ClaimKind.CHANGE, before, same);
        return said || inherits ? before : null;
    }

    /** "among them 1.6 million refugees": who they are, and not what befell them. */
    private static boolean isPeople(MeasureLookup.@Nullable Named measure) {
        return measure != null && measure.entry().people() && measure.entry().totals() == MeasureEntry.Totals.STOCK;
    }

    /** Whether something else was named between the figures. */
    private static boolean isOwn(MeasureLookup.@Nullable Named measure, Mention mention, Mention before) {
        return measure != null
                && measure.from() >= before.end
                && measure.to() <= mention.hedgeFrom
                && measure.from() > mention.hedgeFrom - FORMER;
    }

    /** "900 of the jobs": some of the things counted before. */
    private boolean isOfThe(Mention mention, Mention before) {
        return tokens.is(mention.to, "of")
                && NounPhrases.isDeterminer(tokens.lower(mention.to + 1))
                && mention.unit.kind() == UnitPhrase.Kind.NOUN
                && mention.unit.unit().equals(before.unit.unit());
    }

    /** "two of them later died": what is said of the part and not of its whole. */
    private boolean befell(MeasureLookup.@Nullable Named measure, Mention mention) {
        return measure != null
                && measure.from() >= mention.end
                && measure.from() - mention.end <= FATE
                && measure.entry().whole()
                && !PREPOSITIONS.contains(tokens.lower(measure.from() - 1));
    }
}
