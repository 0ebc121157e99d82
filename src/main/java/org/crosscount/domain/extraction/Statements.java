// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.claim.Superlative;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.period.Precision;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Finds the claims that no plain figure carries: "first since", ranks, dated events, and that there is none. */
final class Statements {
    private static final Set<String> PASSIVES = Set.of("was", "were", "is", "has", "had");
    private static final Set<String> HEDGED_NO = Set.of("more", "fewer", "less", "longer", "doubt", "matter");
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final int REACH = 10;
    private static final Set<String> RANKING = Set.of("ranks", "ranked", "rank", "placed", "ranking", "comes", "came");
    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "this", "the", "a", "our");
    private static final Set<String> SUPERLATIVES = WordSet.of(
            "first last primary highest lowest largest biggest deadliest worst most fewest smallest greatest",
            "bloodiest strongest highest-level longest heaviest earliest latest weakest");

    private final Tokens tokens;
    private final Context context;
    private final MeasureLookup lookup;
    private final Set<Dated> used = new HashSet<>();

    Statements(Tokens tokens, Context context, MeasureLookup lookup) {
        this.tokens = tokens;
        this.context = context;
        this.lookup = lookup;
    }

    static boolean isSuperlative(String word) {
        return SUPERLATIVES.contains(word);
    }

    void read(List<Claim> claims) {
        for (Sentence sentence : context.sentences().all()) {
            for (int at = sentence.from(); at < sentence.to(); at++) {
                Claim found = statement(at, sentence);
                if (found != null) {
                    claims.add(found);
                }
            }
        }
    }

    private @Nullable Claim statement(int at, Sentence sentence) {
        return switch (tokens.lower(at)) {
            case "since" -> firstSince(at, sentence);
            case "no" -> absence(at, sentence);
            case "on", "in" -> occurrence(at, sentence);
            default -> rank(at, sentence);
        };
    }

    private @Nullable Claim firstSince(int since, Sentence sentence) {
        int word = -1;
        for (int at = since - 1; at >= sentence.from() && at >= since - 30 && word < 0; at--) {
            boolean phrase = !tokens.is(at, "most") || !NounPhrases.isAdjective(tokens.lower(at + 1));
            word = SUPERLATIVES.contains(tokens.lower(at))
                            && phrase
                            && !(tokens.is(at, "last") && tokens.at(at + 1).isNumber())
                    ? at
                    : word;
        }
        List<Dated> dates = context.periods().within(since, Math.min(sentence.to(), since + 16));
        Optional<Dated> base =
                dates.stream().filter(date -> date.period().isPresent()).findFirst();
        if (word < 0 || base.isEmpty()) {
            return null;
        }
        used.add(base.get());
        boolean level = tokens.isHyphen(word + 1) && tokens.touches(word + 1);
        int end = level ? word + 3 : word + 1;
        MeasureLookup.Named measure = near(word, since, sentence);
        Sentence before =
                new Sentence(sentence.number(), sentence.from(), since, sentence.paragraph(), sentence.heading());
        Optional<Period> period = context.periods()
                .find(word, end, before)
                .filter(when -> !when.date().equals(base.get()))
                .map(PeriodFinder.When::period);
        ClaimDraft.Reach reach = new ClaimDraft.Reach(sentence, word, base.get().to());
        ClaimBuilder builder = builder(ClaimKind.FIRST_SINCE, word, end, measure, period, before, reach);
        Superlative superlative = Superlative.read(tokens.words(word, end)).orElse(null);
        return superlative == null
                ? null
                : builder.base(base.get().period().map(Period::edtf).orElse(null))
                        .superlative(superlative)
                        .build();
    }

    private MeasureLookup.@Nullable Named near(int word, int since, Sentence sentence) {
        MeasureLookup.Named found = null;
        for (int at = word + 1; at < since && found == null; at++) {
            found = lookup.at(at, since);
        }
        for (int end = word; end > sentence.from() && end > word - 2 * REACH && found == null; end--) {
            found = lookup.endingAt(end, sentence.from());
        }
        return found;
    }

    private @Nullable Claim rank(int at, Sentence sentence) {
        boolean digits = tokens.at(at).isPlainDigits(4)
                && tokens.touches(at + 1)
                && ORDINAL_ENDINGS.contains(tokens.lower(at + 1));
        Integer spelled = NumberWords.ordinal(tokens.lower(at));
        if (!digits && (spelled == null || spelled < 2)) {
            return null;
        }
        int end = digits ? at + 2 : at + 1;
        boolean ranked = RANKING.contains(tokens.lower(at - 1))
                || tokens.is(at - 1, "at") && RANKING.contains(tokens.lower(at - 2));
        MeasureLookup.Named event =
                OWNERS.contains(tokens.lower(at - 1)) ? lookup.at(end, Math.min(sentence.to(), end + 4)) : null;
        boolean counted =
                event != null && event.from() == end && event.entry().totals() == MeasureEntry.Totals.PERIOD_TOTAL;
        if (!ranked && !counted) {
            return null;
        }
        BigDecimal number = digits ? tokens.at(at).number() : BigDecimal.valueOf(spelled == null ? 0 : spelled);
        Optional<Period> period = context.periods().find(at, end, sentence).map(PeriodFinder.When::period);
        ClaimDraft.Reach reach = new ClaimDraft.Reach(sentence, ranked ? at - 1 : at, end);
        ClaimBuilder builder = builder(ClaimKind.RANK, at, end, event, period, sentence, reach);
        return number == null
                ? null
                : builder.quantity(Quantity.exact(number, Unit.NONE)).build();
    }

    private @Nullable Claim occurrence(int at, Sentence sentence) {
        Dated date =
                context.periods().within(at + 1, at + 2).stream().findFirst().orElse(null);
        if (date == null
                || date.period().isEmpty()
                || used.contains(date)
                || context.periods().isSince(date, sentence)) {
            return null;
        }
        Precision precision = date.period().get().precision();
        boolean fine = precision == Precision.DAY || precision == Precision.MONTH;
        MeasureLookup.Named event = null;
        for (int end = at; end > sentence.from() && end > at - REACH && event == null && fine; end--) {
            event = lookup.endingAt(end, Math.max(sentence.from(), at - REACH));
        }
        boolean happens = event != null
                && event.entry().totals() == MeasureEntry.Totals.PERIOD_TOTAL
                && event.entry().whole()
                && event.entry().family().isEmpty();
        if (event == null || !happens) {
            return null;
        }
        used.add(date);
        ClaimDraft.Reach reach = new ClaimDraft.Reach(sentence, event.from(), date.to());
        return builder(ClaimKind.OCCURRENCE, date.from(), date.to(), event, date.period(), sentence, reach)
                .build();
    }

    private @Nullable Claim absence(int at, Sentence sentence) {
        int head = at + 1;
        while (head < at + 4 && NounPhrases.isAdjective(tokens.lower(head))) {
            head++;
        }
        boolean person = tokens.is(at + 1, "one");
        MeasureLookup.Named what =
                person ? after(at + 2, sentence) : lookup.at(at + 1, Math.min(sentence.to(), at + 5));
        what = what == null ? lookup.at(head, Math.min(sentence.to(), head + 3)) : what;
        boolean hedge = HEDGED_NO.contains(tokens.lower(at + 1));
        if (what == null || hedge || tokens.at(at).text().equals("No") && tokens.is(at + 1, ".")) {
            return null;
        }
        Optional<Period> period =
                context.periods().find(at, what.to(), sentence).map(PeriodFinder.When::period);
        ClaimDraft.Reach reach = new ClaimDraft.Reach(sentence, at, what.to());
        return builder(ClaimKind.ABSENCE, at, at + 1, what, period, sentence, reach)
                .build();
    }

    private MeasureLookup.@Nullable Named after(int from, Sentence sentence) {
        boolean passive = PASSIVES.contains(tokens.lower(from));
        for (int at = passive ? from + 1 : from; at < Math.min(sentence.to(), passive ? from + 3 : from + 1); at++) {
            MeasureLookup.Named found = lookup.at(at, Math.min(sentence.to(), at + 4));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private ClaimBuilder builder(
            ClaimKind kind,
            int from,
            int to,
            MeasureLookup.@Nullable Named measure,
            Optional<Period> period,
            Sentence sentence,
            ClaimDraft.Reach reach) {
        Voice voice = context.voices().of(from, sentence);
        Optional<PlaceMentions.Place> place = context.places().find(from, to, sentence, voice);
        place.filter(there -> !there.people()).ifPresent(there -> reach.over(there.from(), there.to()));
        if (measure != null) {
            reach.over(measure.from(), measure.to());
        }
        String name = measure == null
                ? kind == ClaimKind.RANK ? "rank" : "event"
                : measure.entry().name();
        Subject subject =
                new Subject(name, Optional.empty(), place.map(PlaceMentions.Place::name), period, Optional.empty());
        return context.draft()
                .start(kind, subject, from, to, reach)
                .attribution(voice == null ? null : voice.named().orElse(null));
    }
}
