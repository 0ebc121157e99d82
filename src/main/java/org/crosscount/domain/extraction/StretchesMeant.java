// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/** Reads stretches of time that are meant and not named again: "in the three months", "during the week", "the previous 12 months". */
final class StretchesMeant {
    private static final Set<String> PREVIOUS = Set.of("previous", "preceding", "prior");
    private static final Set<String> COMPARING = WordSet.of("than from over on against with versus");
    private static final Set<String> STRETCHED = Set.of("in", "over", "during", "for");
    private static final Set<String> GOVERNED = WordSet.of(
            "to of since ended ending through until after before following in on at under with he she it they");
    private static final int HEAD = 6;
    private static final int MANY = 20;

    private final Tokens tokens;
    private final DateRoles roles;
    private final DateAnchors anchors;

    StretchesMeant(Tokens tokens, DateAnchors anchors) {
        this.tokens = tokens;
        this.roles = new DateRoles(tokens);
        this.anchors = anchors;
    }

    /** "in the three months": the three spoken of before. */
    @Nullable
    Dated read(int at, List<Dated> before) {
        Dated previous = previous(at, before);
        if (previous != null) {
            return previous;
        }
        Dated whole = whole(at, before);
        if (whole != null) {
            return whole;
        }
        boolean led = tokens.is(at, "the") && STRETCHED.contains(tokens.lower(at - 1)) && tokens.is(at + 2, "months");
        Integer small = led ? NumberWords.small(tokens.lower(at + 1)) : null;
        boolean open = small != null && !tokens.at(at + 3).isNumber() && !GOVERNED.contains(tokens.lower(at + 3));
        for (int i = before.size() - 1; open && small != null && i >= Math.max(0, before.size() - MANY); i--) {
            Optional<Period> told = before.get(i).period().filter(period -> PeriodShift.length(period) == small);
            if (told.isPresent()) {
                return Dated.date(at, at + 3, told);
            }
        }
        return null;
    }

    /** "in the previous 12 months": as many before those that were spoken of. */
    private @Nullable Dated previous(int at, List<Dated> before) {
        boolean led = tokens.is(at, "the") && PREVIOUS.contains(tokens.lower(at + 1));
        Integer small = led ? NumberWords.small(tokens.lower(at + 2)) : null;
        int months = led && tokens.is(at + 3, "months") ? small == null ? digits(at + 2) : small : 0;
        Period anchor = months == 0 ? null : anchors.anchor(at, before, false);
        boolean alike = anchor != null && PeriodShift.length(anchor) == months;
        return alike && anchor != null
                ? new Dated(
                        at,
                        at + 4,
                        Why.DATE,
                        PeriodShift.of(anchor, PeriodShift.Unit.MONTH, -months, false),
                        true,
                        COMPARING.contains(tokens.lower(at - 1)) ? Dated.Reach.COMPARED : Dated.Reach.BESIDE)
                : null;
    }

    /** "in the month", "over the quarter": the last one spoken of. */
    private @Nullable Dated whole(int at, List<Dated> before) {
        boolean led = tokens.is(at, "the") && STRETCHED.contains(tokens.lower(at - 1));
        if (led && (tokens.is(at + 1, "reporting") || tokens.is(at + 1, "week"))) {
            return reporting(at, before);
        }
        boolean open = !tokens.at(at + 2).isNumber()
                && !GOVERNED.contains(tokens.lower(at + 2))
                && !NounPhrases.startsNoun(tokens, at + 2);
        int months =
                switch (led && open ? tokens.lower(at + 1) : "") {
                    case "month" -> 1;
                    case "quarter" -> 3;
                    case "half" -> 6;
                    default -> 0;
                };
        for (int i = before.size() - 1; months > 0 && i >= Math.max(0, before.size() - MANY); i--) {
            Dated date = before.get(i);
            Optional<Period> told = date.period().filter(period -> PeriodShift.length(period) == months);
            if (told.isPresent() && !date.isBeside() && !roles.isCompared(date) && !roles.isFormer(date)) {
                return Dated.date(at, at + 2, told);
            }
        }
        return null;
    }

    /** "during the week", "in the reporting period": the stretch that the head of a report names. */
    private @Nullable Dated reporting(int at, List<Dated> before) {
        boolean reporting = tokens.is(at + 1, "reporting");
        String unit = tokens.lower(reporting ? at + 2 : at + 1);
        int to = reporting ? at + 3 : at + 2;
        boolean open = !GOVERNED.contains(tokens.lower(to)) && !NounPhrases.startsNoun(tokens, to);
        for (Dated date : before.subList(0, Math.min(HEAD, before.size()))) {
            LocalDate first = date.period().map(Period::earliest).orElse(null);
            LocalDate last = date.period().map(Period::latest).orElse(null);
            boolean stretch = first != null && last != null && !first.equals(last) && date.why() == Why.DATE;
            boolean week = stretch && first != null && first.plusDays(6).equals(last);
            boolean fits = unit.equals("week") ? week : stretch && (unit.equals("period") || unit.equals("month"));
            if (open && fits) {
                return Dated.date(at, to, date.period());
            }
        }
        return null;
    }

    private int digits(int at) {
        return tokens.at(at).isPlainDigits(2) ? Integer.parseInt(tokens.at(at).text()) : 0;
    }
}
