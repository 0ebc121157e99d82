// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscount.domain.claim.CanonicalSubject;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Makes outlines. Every rule's keys are in them, by the rule's own word; for the two rules whose keys nearly every amount is
 * filed under and watches, with more beside it, so that numbers can tell.
 */
final class Outliner {
    /** Of more words a population is held by too many others to mark them all. */
    private static final int MOST_WORDS = 5;

    /** Amounts of a class are too many to be marked for the few cases that see them; those are always looked at. */
    private static final String AMOUNTS = "class\namounts\n";

    /** Before the keys of a population that is two together: women and children hold the children, on another subject. */
    private static final String TOGETHER = "together\n";

    private final Lexicon lexicon;
    private final List<Rule> rules;
    private final SameEvent sameEvent;
    private final Deriving deriving;

    Outliner(Lexicon lexicon, List<Rule> rules, SameEvent sameEvent, Deriving deriving) {
        this.lexicon = lexicon;
        this.rules = rules;
        this.sameEvent = sameEvent;
        this.deriving = deriving;
    }

    Outlines outlines() {
        int ofGroups = 0;
        for (int at = 0; at < rules.size(); at++) {
            Rule rule = rules.get(at);
            boolean ofGroup = rule instanceof SubjectRule
                    || rule instanceof DifferentDefinition
                    || rule instanceof CumulativeDecrease;
            ofGroups |= ofGroup ? 1 << at : 0;
        }
        return new Outlines(
                ofGroups,
                new Outlines.Screens(
                        place(PartExceedsWhole.class),
                        place(PartsDoNotSum.class),
                        place(DateConflict.class),
                        place(FamilyMagnitude.class),
                        place(SharesExceedWhole.class),
                        place(SameEvent.class)),
                sameEvent);
    }

    private int place(Class<? extends Rule> kind) {
        return rules.stream().map(Rule::getClass).toList().indexOf(kind);
    }

    Outline of(ComparedClaim claim) {
        OutlineWriter out = new OutlineWriter();
        for (int at = 0; at < rules.size(); at++) {
            Rule rule = rules.get(at);
            alone(rule, at, claim, out);
            if (rule instanceof PartExceedsWhole) {
                wholes(rule, at, claim, out);
            } else if (rule instanceof PartsDoNotSum) {
                sums(rule, claim, out);
            } else if (rule instanceof ChangeMismatch) {
                out.watchAll(at, rule.watches(claim));
                rule.filedUnder(claim).forEach(key -> out.mark(Outline.Marks.SEEN, key));
            } else if (rule == sameEvent) {
                sameEvent.toldKeys(claim).forEach(key -> out.list(Outline.Marks.TELLING, key));
                sameEvent.toldWatches(claim).forEach(key -> out.mark(Outline.Marks.TOLD, key));
            } else {
                seen(rule, at, claim, out);
            }
            members(rule).ifPresent(marks -> rule.caseOf(claim).ifPresent(key -> out.mark(marks, key)));
        }
        deriving.toldKeys(claim).forEach(key -> out.mark(Outline.Marks.SEEN, key));
        deriving.toldWatches(claim).forEach(key -> out.watch(Outline.DERIVING, key));
        return header(claim, out);
    }

    /** Of a claim that is compared with nothing. */
    static Outline ofNothing(ComparedClaim claim) {
        long group = PackedFigures.subject(Keys.filed(Keys.withoutDefinition(claim.subject())));
        return new OutlineWriter().write(group, Long.MIN_VALUE, Long.MAX_VALUE, 0, 0);
    }

    /** Where the cases of the rule are no groups of one subject. */
    private static Optional<Outline.Marks> members(Rule rule) {
        if (rule instanceof DateConflict) {
            return Optional.of(Outline.Marks.EVENT);
        } else if (rule instanceof FamilyMagnitude) {
            return Optional.of(Outline.Marks.FAMILY);
        }
        return rule instanceof SharesExceedWhole ? Optional.of(Outline.Marks.SHARES) : Optional.empty();
    }

    private static void alone(Rule rule, int at, ComparedClaim claim, OutlineWriter out) {
        Optional<String> key = rule.caseOf(claim);
        boolean finds = key.isPresent()
                && !rule.examine(new Case(key.get(), List.of(claim), List.of())).isEmpty();
        if (finds || rule.watches(claim).stream().anyMatch(each -> each.startsWith(AMOUNTS))) {
            out.alone(at);
        }
    }

    private static void seen(Rule rule, int at, ComparedClaim claim, OutlineWriter out) {
        rule.watches(claim).stream().filter(key -> !key.startsWith(AMOUNTS)).forEach(key -> out.watch(at, key));
        rule.filedUnder(claim).stream()
                .filter(key -> !key.startsWith(AMOUNTS))
                .forEach(key -> out.mark(Outline.Marks.SEEN, key));
    }

    /** A key of the rule together with the terms, and the population in every reading of it. */
    private void wholes(Rule rule, int at, ComparedClaim claim, OutlineWriter out) {
        CanonicalSubject subject = claim.subject();
        String terms = "\n" + subject.unitKey() + "\n" + String.join("+", subject.definition()) + "\n";
        List<Set<String>> ways = lexicon.populations().ways(subject.population());
        Set<String> own = new LinkedHashSet<>();
        for (String key : rule.filedUnder(claim)) {
            ways.forEach(way -> own.add(key + terms + String.join("+", new TreeSet<>(way))));
        }
        own.forEach(key -> out.mark(Outline.Marks.WHOLE, key));
        if (ways.size() > 1) {
            own.forEach(key -> out.mark(Outline.Marks.WHOLE, TOGETHER + key));
        }
        Set<String> watches = rule.watches(claim);
        Set<String> known = lexicon.populations().selfAndBroader(ways.get(0));
        if (known.size() > MOST_WORDS) {
            if (!watches.isEmpty()) {
                out.alone(at);
            }
            return;
        }
        // what has the very same key is on the same subject, unless the key is that of a span
        boolean plain = ways.size() == 1;
        List<String> holding = holding(known);
        for (String key : watches) {
            boolean span = key.startsWith("span\n");
            for (String held : holding) {
                String whole = key + terms + held;
                if (span || !plain || !own.contains(whole)) {
                    out.mark(Outline.Marks.PART, whole);
                } else if (!held.isEmpty()) {
                    out.mark(Outline.Marks.PART, TOGETHER + whole);
                }
            }
        }
    }

    /** Every population that can be said in some of the words. */
    private static List<String> holding(Set<String> words) {
        List<String> sorted = List.copyOf(new TreeSet<>(words));
        List<String> populations = new ArrayList<>();
        for (int some = 0; some < 1 << sorted.size(); some++) {
            List<String> said = new ArrayList<>();
            for (int at = 0; at < sorted.size(); at++) {
                if ((some >> at & 1) == 1) {
                    said.add(sorted.get(at));
                }
            }
            populations.add(String.join("+", said));
        }
        return populations;
    }

    private void sums(Rule rule, ComparedClaim claim, OutlineWriter out) {
        for (String key : rule.filedUnder(claim)) {
            out.mark(Outline.Marks.PIECE, key);
            if (key.startsWith("periods\n")) {
                out.mark(Outline.Marks.PIECE, "tile\n" + key);
            }
        }
        for (String key : rule.watches(claim)) {
            out.mark(Outline.Marks.SUM, key);
            if (key.startsWith("periods\n")) {
                out.mark(Outline.Marks.TILED, "tile\n" + key);
            } else if (key.startsWith("people\n")) {
                out.mark(Outline.Marks.COMPLEMENT, "complement\n" + key);
            }
        }
        boolean complements = lexicon.populations().complements().stream()
                .anyMatch(group -> claim.subject().population().stream().anyMatch(group::contains));
        if (complements) {
            rule.filedUnder(claim).stream()
                    .filter(key -> key.startsWith("people\n"))
                    .forEach(key -> out.mark(Outline.Marks.PIECE, "complement\n" + key));
        }
    }

    private static Outline header(ComparedClaim claim, OutlineWriter out) {
        long group = PackedFigures.subject(Keys.filed(Keys.withoutDefinition(claim.subject())));
        boolean wide = claim.bound()
                .filter(bound -> bound == Bound.VAGUE || bound == Bound.RANGE)
                .isPresent();
        Optional<Interval> range = claim.interval();
        Optional<Period> period = claim.subject().period();
        if (claim.kind() == ClaimKind.OCCURRENCE && range.isEmpty() && period.isPresent()) {
            Period when = period.get().widened();
            return out.write(group, day(when.earliest(), Long.MIN_VALUE), day(when.latest(), Long.MAX_VALUE), 0, 0);
        }
        return out.write(
                group,
                range.map(each -> loose(PackedLimit.lower(each.lower()), Long.MAX_VALUE))
                        .orElse(Long.MIN_VALUE),
                range.map(each -> loose(PackedLimit.upper(each.upper()), Long.MIN_VALUE))
                        .orElse(Long.MAX_VALUE),
                period.map(Outliner::days).orElse(0),
                (range.isPresent() ? Outline.MEASURED : 0) | (wide ? Outline.WIDE : 0));
    }

    /** What cannot be packed is taken to exclude everything. */
    private static long loose(long packed, long otherwise) {
        return packed == PackedLimit.INEXACT ? otherwise : packed;
    }

    private static long day(@Nullable LocalDate day, long otherwise) {
        return day == null ? otherwise : day.toEpochDay();
    }

    /** How many days the period has; 0 for an open or unknown end, and no more than fit. */
    private static int days(Period period) {
        LocalDate first = period.earliest();
        LocalDate last = period.latest();
        return first == null || last == null
                ? 0
                : (int) Math.min(Integer.MAX_VALUE / 4, last.toEpochDay() - first.toEpochDay() + 1);
    }
}
