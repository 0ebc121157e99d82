// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.period.Precision;
import org.jspecify.annotations.Nullable;

/** Reads stretches that their end names: "the three months to March", "the 12 months ended 30 June 2024", "the quarter to June". */
final class StretchesTo {
    private static final Set<String> ENDING = Set.of("to", "ended", "ending", "through", "until");
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
        Integer whole = tokens.is(from - 1, "the") || tokens.is(from - 1, "a") ? months(from) : null;
        int unitAt = whole == null ? from + 1 : tokens.isHyphen(from + 1) ? from + 2 : from;
        String unit = whole == null ? tokens.lower(unitAt) : "months";
        int many = whole == null ? count(from) : whole;
        int ending = tokens.is(unitAt + 1, "up") && tokens.is(unitAt + 2, "to") ? unitAt + 2 : unitAt + 1;
        if (many < 2 || many > MOST || !UNITS.contains(unit) || !ENDING.contains(tokens.lower(ending))) {
            return null;
        }
        int at = ending + 1;
        while (ON.contains(tokens.lower(at)) && at < ending + 1 + ON.size()) {
            at++;
        }
        at += tokens.is(at, "mid") && tokens.isHyphen(at + 1) ? 2 : 0;
        Dated end = dates.read(at, true);
        LocalDate last = end == null ? null : end.period().map(Period::latest).orElse(null);
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
            boolean led = tokens.is(from - 1, "the") && days > 0;
            return day && led
                    ? Dated.date(from, end.to(), Timeline.parse(() -> Period.between(last.minusDays(days - 1L), last)))
                    : null;
        }
        YearMonth month = YearMonth.from(last);
        Optional<Period> span = Timeline.edtf(month.minusMonths(many - 1L) + "/" + month);
        return Dated.date(from, end.to(), span);
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
