// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.period.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Reads stretches that their end names: "the three months to March", "the 12 months ended 30 June 2024", "the quarter to June";
 * and those that a report is about.
 */
final class StretchesTo {
    private static final Set<String> ENDING = Set.of("to", "ended", "ending", "ends", "through", "until");
    private static final Set<String> STARTING = Set.of("starts", "started", "starting", "begins", "began", "beginning");
    /** Of what sort a year is that may not begin in January. */
    private static final Set<String> YEARLY = Set.of("fiscal", "financial", "budget", "marketing", "crop", "academic");

    private static final Set<String> ON = WordSet.of("on end of the in");
    private static final Set<String> UNITS = Set.of("months", "weeks", "days", "hours");
    private static final int MOST = 60;
    private static final int QUARTER = 3;

    private final Tokens tokens;
    private final DateReader dates;

    StretchesTo(Tokens tokens, DateReader dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    @Nullable
    Dated read(int from) {
        boolean led = tokens.is(from - 1, "the") || tokens.is(from - 1, "a") || YEARLY.contains(tokens.lower(from - 1));
        Integer whole = led ? months(from) : null;
        int unitAt = whole == null ? from + 1 : tokens.isHyphen(from + 1) ? from + 2 : from;
        String unit = whole == null ? tokens.lower(unitAt) : "months";
        int many = whole == null ? count(from) : whole;
        boolean two = tokens.is(unitAt + 1, "up") && tokens.is(unitAt + 2, "to")
                || tokens.is(unitAt + 1, "that")
                || tokens.is(unitAt + 1, "which");
        int ending = two ? unitAt + 2 : unitAt + 1;
        boolean ahead = whole != null && STARTING.contains(tokens.lower(ending));
        if (many < 2 || many > MOST || !UNITS.contains(unit)) {
            return null;
        }
        if (!ahead && !ENDING.contains(tokens.lower(ending))) {
            return isReported(from) ? Dated.unknown(from, from + 2) : null;
        }
        int at = ending + 1;
        while (ON.contains(tokens.lower(at)) && at < ending + 1 + ON.size()) {
            at++;
        }
        at += tokens.is(at, "mid") && tokens.isHyphen(at + 1) ? 2 : 0;
        Dated end = dates.read(at, true);
        LocalDate last = end == null ? null : end.period().map(Period::latest).orElse(null);
        boolean unsure = end != null && end.why() == Why.DATE && end.period().isEmpty() && tokens.is(from - 1, "the");
        if (unsure && end != null) {
            return Dated.unknown(from, end.to());
        }
        boolean fine = end != null
                && end.period()
                        .filter(period -> period.precision() != Precision.YEAR)
                        .isPresent();
        if (!fine || end == null || last == null) {
            return null;
        }
        if (!unit.equals("months")) {
            int days = unit.equals("weeks") ? many * 7 : unit.equals("hours") ? many / 24 : many;
            boolean day = end.period()
                    .filter(period -> last.equals(period.earliest()))
                    .isPresent();
            boolean the = tokens.is(from - 1, "the") && days > 0;
            return day && the
                    ? Dated.date(from, end.to(), Timeline.parse(() -> Period.between(last.minusDays(days - 1L), last)))
                    : null;
        }
        YearMonth month = YearMonth.from(last);
        Optional<Period> span = ahead
                ? Timeline.edtf(month + "/" + month.plusMonths(many - 1L))
                : Timeline.edtf(month.minusMonths(many - 1L) + "/" + month);
        return Dated.date(from, end.to(), span);
    }

    /** "for the nine months, profit rose": months that the report is about, whichever they are. */
    private boolean isReported(int from) {
        return tokens.is(from - 1, "the")
                && tokens.is(from - 2, "for")
                && tokens.is(from + 1, "months")
                && !tokens.at(from + 2).isWord();
    }

    /** "the year", "the quarter", "the half-year": how many months they are. */
    private @Nullable Integer months(int from) {
        boolean half = tokens.is(from, "half") && (!tokens.isHyphen(from + 1) || tokens.is(from + 2, "year"));
        return half
                ? Integer.valueOf(6)
                : switch (tokens.lower(from)) {
                    case "year" -> 12;
                    case "quarter" -> QUARTER;
                    default -> null;
                };
    }

    private int count(int from) {
        Integer small = NumberWords.small(tokens.lower(from));
        boolean digits = tokens.at(from).isPlainDigits(2);
        return small != null ? small : digits ? Integer.parseInt(tokens.at(from).text()) : 0;
    }
}
