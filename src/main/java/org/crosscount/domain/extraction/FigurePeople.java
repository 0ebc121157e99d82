// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.lexicon.Populations;
import org.jspecify.annotations.Nullable;

/** Tells who is counted by a figure, where that is more than people. */
final class FigurePeople {
    private static final Set<String> BEING = Set.of("being", "were", "are", "was");
    private static final Set<String> NOT_WHO =
            WordSet.of("more other another extra additional further total new fresh such own");
    private static final Set<String> MAKING = WordSet.of(
            "make makes made up account accounts accounted for represent represents comprise is are were was");
    private static final int VERB = 4;
    private static final int AMONG = 14;
    private static final int STATES = 5;

    private final Tokens tokens;
    private final Populations populations;
    private final MeasureFinder measures;

    FigurePeople(Tokens tokens, Populations populations, MeasureFinder measures) {
        this.tokens = tokens;
        this.populations = populations;
        this.measures = measures;
    }

    /** Who is counted, where that is more than people. */
    Optional<String> of(Mention mention, ClaimKind kind, NounPhrases.@Nullable Phrase whole) {
        if (kind == ClaimKind.CHANGE || kind == ClaimKind.DURATION || !mention.currency.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> behind = behind(mention);
        if (kind == ClaimKind.SHARE) {
            Optional<String> of = whole == null ? Optional.empty() : people(whole.from(), whole.to());
            return are(whole)
                    .or(() -> of)
                    .or(() -> behind)
                    .or(() -> inside(mention))
                    .or(() -> before(mention));
        }
        String before = mention.unit.kind() == UnitPhrase.Kind.NONE ? mention.unit.counted() : null;
        if (before != null && behind.isEmpty()) {
            int blank = before.indexOf(' ');
            boolean state = blank > 0 && NounPhrases.isState(before.substring(0, blank));
            return state ? Optional.empty() : named(before);
        }
        if (behind.isPresent() || mention.unit.counted() == null || !measures.isPeople(mention)) {
            return behind;
        }
        if (mention.unit.from() == mention.unit.to()) {
            return named(mention.unit.counted());
        }
        if (mention.unit.kind() == UnitPhrase.Kind.STATE) {
            boolean told = tokens.is(mention.to, "of") && BEING.contains(tokens.lower(mention.unit.to()));
            NounPhrases.Phrase who = told ? NounPhrases.read(tokens, mention.unit.to() + 1, false) : null;
            return who == null ? Optional.empty() : Optional.of(tokens.words(who.from(), who.to()));
        }
        int from = mention.unit.from();
        while (from < mention.unit.to() - 1 && NOT_WHO.contains(tokens.lower(from))) {
            from++;
        }
        return people(from, mention.unit.rate() == null ? mention.unit.to() : from + 1);
    }

    /** "Half of the patients are men", "one in two of those returning is a child": who the share is, not its whole. */
    private Optional<String> are(NounPhrases.@Nullable Phrase whole) {
        int at = whole == null ? 0 : whole.to();
        boolean being = whole != null && (BEING.contains(tokens.lower(at)) || tokens.is(at, "is"));
        at += tokens.is(at + 1, "a") || tokens.is(at + 1, "an") ? 2 : 1;
        NounPhrases.Phrase who = being ? NounPhrases.read(tokens, at, false) : null;
        return who == null || who.state() ? Optional.empty() : joined(who);
    }

    /** "women and children". */
    private Optional<String> joined(NounPhrases.Phrase who) {
        NounPhrases.Phrase and = tokens.is(who.to(), "and") ? NounPhrases.read(tokens, who.to() + 1, false) : null;
        boolean both = and != null && people(and.from(), and.to()).isPresent();
        return people(who.from(), both && and != null ? and.to() : who.to());
    }

    /** "one young man in four". */
    private Optional<String> inside(Mention mention) {
        int at = mention.from + 1;
        while (mention.isPart() && at < mention.to && NounPhrases.startsNoun(tokens, at)) {
            at++;
        }
        return mention.isPart() ? people(mention.from + 1, at) : Optional.empty();
    }

    private Optional<String> people(int from, int to) {
        boolean who = to > from
                && (populations.names(tokens.lower(to - 1))
                        || to > from + 1 && populations.names(tokens.words(to - 2, to)));
        return who ? named(tokens.words(from, aged(to))) : Optional.empty();
    }

    private Optional<String> named(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        boolean aged = last.isEmpty() || Character.isDigit(last.charAt(0)) || NumberWords.small(last) != null;
        int blank = words.lastIndexOf(' ');
        int before = blank < 0 ? -1 : words.lastIndexOf(' ', blank - 1);
        boolean who = aged || populations.names(last) || blank > 0 && populations.names(words.substring(before + 1));
        return who && !populations.read(words).isEmpty() ? Optional.of(words) : Optional.empty();
    }

    /** Over "under five" behind who is counted, which narrows them. */
    private int aged(int to) {
        boolean limit = tokens.is(to, "under") || tokens.is(to, "over");
        boolean age = limit
                && (tokens.at(to + 1).isNumber() || NumberWords.small(tokens.lower(to + 1)) != null)
                && !NounPhrases.startsNoun(tokens, to + 2);
        return age ? to + 2 : to;
    }

    /** "60 per cent of them children", "44 per cent are women and girls", "19 of them minors". */
    private Optional<String> behind(Mention mention) {
        int at = mention.to;
        boolean them = isThem(at);
        at += them ? 2 : 0;
        at += them && NounPhrases.isState(tokens.lower(at)) || tokens.is(at, "held") ? 1 : 0;
        boolean some = tokens.is(at, "of") && BEING.contains(tokens.lower(mention.unit.to()));
        at = some && !them ? mention.unit.to() : at;
        boolean bare = mention.currency.isEmpty()
                && (some || mention.unit.from() == mention.unit.to() || mention.unit.to() <= mention.to);
        boolean being = BEING.contains(tokens.lower(at)) && (them || mention.percent || mention.isPart() || bare);
        boolean all = bare && tokens.is(at, ",") && tokens.is(at + 1, "all") && isThem(at + 2);
        them |= all;
        at += all ? 4 : being ? 1 : 0;
        at += being && tokens.is(at, "of") ? 1 : 0;
        NounPhrases.Phrase who = them || being ? NounPhrases.read(tokens, at, false) : null;
        boolean plural = who != null && NounPhrases.looksPlural(tokens.lower(who.to() - 1));
        if (who == null || who.state() || some && !plural) {
            return Optional.empty();
        }
        return joined(who);
    }

    boolean isThem(int at) {
        return tokens.is(at, "of")
                && (tokens.is(at + 1, "them")
                        || tokens.is(at + 1, "whom")
                        || tokens.is(at + 1, "those")
                        || tokens.is(at + 1, "these"));
    }

    /** Who a figure without a noun of its own counts, where the one before it said so. */
    Optional<String> of(Mention mention, Told before) {
        Mention told = before.mention();
        boolean bare = mention.currency.isEmpty()
                && !mention.percent
                && !mention.isPart()
                && mention.unit.kind() == UnitPhrase.Kind.NONE
                && told.currency.isEmpty();
        boolean same = mention.unit.unit().equals(told.unit.unit())
                || mention.unit.unit().equals("person");
        boolean state = mention.unit.kind() == UnitPhrase.Kind.STATE
                && told.unit.kind() == UnitPhrase.Kind.NOUN
                && !"others".equals(mention.unit.counted())
                && mention.hedgeFrom - told.end <= STATES
                && told.currency.isEmpty();
        bare |= state;
        return bare && same && !told.unit.unit().isEmpty()
                ? before.claim().subject().population()
                : Optional.empty();
    }

    /** "Men make up 68%", "among women the rate is 23%". */
    private Optional<String> before(Mention mention) {
        int to = mention.hedgeFrom;
        while (to > 0 && to > mention.hedgeFrom - VERB && MAKING.contains(tokens.lower(to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0 && from > to - 3 && NounPhrases.startsNoun(tokens, from - 1)) {
            from--;
        }
        Optional<String> subject = to < mention.hedgeFrom && from < to ? people(from, to) : Optional.empty();
        for (int at = mention.hedgeFrom - 1; subject.isEmpty() && at >= 0 && at > mention.hedgeFrom - AMONG; at--) {
            if (tokens.is(at, "among")) {
                NounPhrases.Phrase who = NounPhrases.read(tokens, at + 1, false);
                return who == null ? Optional.empty() : people(who.from(), who.to());
            }
        }
        return subject;
    }
}
