// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads stretches of time that a number measures from the document's own date: "the past 24 hours", "last three months",
 * "two weeks ago". The number in them stays a figure.
 */
final class RollingDates {
    private static final Set<String> BACK = Set.of("last", "past", "previous", "preceding");
    private static final Set<String> AHEAD = Set.of("next", "coming");
    private static final Set<String> COMPARING = Set.of("from", "than", "with", "against", "on");
    /** After these it is a point in time, and says of nothing how long it is ago: "until three years ago". */
    private static final Set<String> POINTS = Set.of("until", "till", "since", "before");

    private static final Set<String> HEDGING = Set.of("more", "less", "fewer", "longer");

    private static final Set<String> MEANS = Set.of("average", "mean", "median");
    private static final BigDecimal MOST = new BigDecimal(400);

    private final Tokens tokens;
    private final Timeline timeline;
    private final NumeralReader numerals;

    RollingDates(Tokens tokens, Timeline timeline) {
        this.tokens = tokens;
        this.timeline = timeline;
        this.numerals = new NumeralReader(tokens);
    }

    @Nullable
    Dated read(int from) {
        boolean back = BACK.contains(tokens.lower(from));
        if (back || AHEAD.contains(tokens.lower(from))) {
            return span(from, back ? -1 : 1);
        }
        boolean number = tokens.at(from).isNumber()
                || NumberWords.small(tokens.lower(from)) != null
                || NumberWords.tens(tokens.lower(from)) != null;
        return number ? ago(from) : null;
    }

    private @Nullable Dated span(int from, int way) {
        Numeral many = count(from + 1);
        int last = many == null ? from + 1 : many.to();
        String unit = many != null || tokens.is(from, "past") || tokens.is(last, "decade") ? unit(last) : null;
        if (unit == null || many == null && (unit.equals("hour") || tokens.is(from - 1, "a"))) {
            return null;
        }
        int steps = way * (many == null ? 1 : many.low().intValue());
        Optional<Period> period = timeline.published().flatMap(date -> {
            LocalDate other = shifted(date, unit, steps);
            return Timeline.parse(() -> way < 0 ? Period.between(other, date) : Period.between(date, other));
        });
        boolean average = MEANS.contains(tokens.lower(from - 3));
        boolean compared = tokens.is(from - 1, "the") && (average || COMPARING.contains(tokens.lower(from - 2)));
        return compared ? Dated.beside(from, last + 1, period, true, true) : Dated.shared(from, last + 1, period);
    }

    /** "two weeks ago": the day for days, the week for weeks, and so on. */
    private @Nullable Dated ago(int from) {
        Numeral many = count(from);
        String unit = many == null ? null : unit(many.to());
        boolean ago = many != null && tokens.is(many.to() + 1, "ago");
        if (many == null || unit == null || !ago) {
            return null;
        }
        int steps = -many.low().intValue();
        Optional<Period> period =
                switch (unit) {
                    case "day" -> timeline.daysFrom(steps);
                    case "week" -> timeline.weeksFrom(steps);
                    case "month" -> timeline.monthsFrom(steps);
                    case "year" -> timeline.yearsFrom(steps);
                    default -> Optional.empty();
                };
        boolean hedged = tokens.is(from - 1, "than") && HEDGING.contains(tokens.lower(from - 2));
        boolean compared = COMPARING.contains(tokens.lower(from - 1)) && !hedged;
        if (compared) {
            return Dated.beside(from, many.to() + 2, period, true, false);
        }
        if (POINTS.contains(tokens.lower(from - 1))) {
            return Dated.date(from, many.to() + 2, period);
        }
        return period.isEmpty() ? null : Dated.shared(from, many.to() + 2, period);
    }

    private @Nullable Numeral count(int from) {
        Numeral many = numerals.read(from, false);
        boolean whole = many != null
                && many.isWhole()
                && many.low().signum() > 0
                && many.high().compareTo(MOST) <= 0
                && many.shape() != Numeral.Shape.VAGUE
                && many.shape() != Numeral.Shape.RATIO;
        return whole ? many : null;
    }

    private @Nullable String unit(int at) {
        return switch (tokens.lower(at)) {
            case "hours", "hour" -> "hour";
            case "days", "day" -> "day";
            case "weeks", "week" -> "week";
            case "months", "month" -> "month";
            case "years", "year" -> "year";
            case "decades", "decade" -> "decade";
            default -> null;
        };
    }

    private static LocalDate shifted(LocalDate date, String unit, int steps) {
        return switch (unit) {
            case "hour" -> date.plusDays(steps < 0 ? (steps - 23) / 24 : (steps + 23) / 24);
            case "day" -> date.plusDays(steps);
            case "week" -> date.plusWeeks(steps);
            case "month" -> date.plusMonths(steps);
            case "decade" -> date.plusYears(10L * steps);
            default -> date.plusYears(steps);
        };
    }
}
