// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/** Puts together the two ends of a stretch of time: "between 1 January and 30 April", "from March to May 2024". */
final class DateSpans {
    private static final Set<String> JOINTS = Set.of("and", "to", "until", "till", "through", "-", "\u2013");

    /** These join two dates whatever stands before them. */
    private static final Set<String> STRETCHING = Set.of("through", "until", "till");

    private static final Set<String> PARTS = Set.of("start", "beginning", "middle", "end", "mid", "early", "late");

    private final Tokens tokens;

    DateSpans(Tokens tokens) {
        this.tokens = tokens;
    }

    void apply(List<Dated> dates) {
        for (int i = dates.size() - 2; i >= 0; i--) {
            Dated first = dates.get(i);
            Dated last = dates.get(i + 1);
            boolean joined = JOINTS.contains(tokens.lower(first.to())) && beginning(first.to() + 1) == last.from();
            boolean led = tokens.is(lead(first.from()), "between")
                    || tokens.is(lead(first.from()), "from")
                    || tokens.isHyphen(first.to())
                    || STRETCHING.contains(tokens.lower(first.to()))
                    || tokens.is(first.to(), "to") && isAlike(first, last)
                    || tokens.is(first.to(), "and") && isNext(first, last);
            boolean whole = !first.shared() && !last.shared();
            Optional<Period> span =
                    joined && led && whole ? span(inYearOf(first, last), last.period()) : Optional.empty();
            if (span.isPresent()) {
                dates.set(i, Dated.date(first.from(), last.to(), span));
                dates.remove(i + 1);
            }
        }
    }

    /** Over "the end of", "mid-", "early": where the date itself begins. */
    private int beginning(int from) {
        boolean of = tokens.is(from, "the") && PARTS.contains(tokens.lower(from + 1)) && tokens.is(from + 2, "of");
        boolean hyphened = PARTS.contains(tokens.lower(from)) && tokens.isHyphen(from + 1);
        boolean word = PARTS.contains(tokens.lower(from));
        return of ? from + 3 : hyphened ? from + 2 : word ? from + 1 : from;
    }

    /** Over the same before it, back to the word that leads. */
    private int lead(int from) {
        boolean of = tokens.is(from - 1, "of") && PARTS.contains(tokens.lower(from - 2)) && tokens.is(from - 3, "the");
        boolean hyphened = tokens.isHyphen(from - 1) && PARTS.contains(tokens.lower(from - 2));
        boolean word = PARTS.contains(tokens.lower(from - 1));
        return of ? from - 4 : hyphened ? from - 3 : word ? from - 2 : from - 1;
    }

    /** "on Saturday and Sunday", "in 2017 and 2018": one stretch. */
    private boolean isNext(Dated first, Dated last) {
        boolean led = tokens.is(first.from() - 1, "on") || tokens.is(first.from() - 1, "in");
        LocalDate end = first.period().map(DateSpans::end).orElse(null);
        LocalDate start = last.period().map(DateSpans::start).orElse(null);
        return led && isAlike(first, last) && end != null && end.plusDays(1).equals(start);
    }

    private static boolean isAlike(Dated first, Dated last) {
        return first.period().map(Period::precision).equals(last.period().map(Period::precision));
    }

    /** "January to April 2015": the year said at the end holds for the beginning as well. */
    private Optional<Period> inYearOf(Dated first, Dated last) {
        int year = yearIn(last);
        boolean open = year > 0 && yearIn(first) == 0 && Months.at(tokens, monthOf(first)) != null;
        if (!open) {
            return first.period();
        }
        String rest = first.period().map(Period::edtf).orElse("");
        return rest.length() < 7 ? first.period() : Timeline.edtf(String.format("%04d", year) + rest.substring(4));
    }

    private int monthOf(Dated date) {
        for (int at = date.from(); at < date.to(); at++) {
            if (Months.at(tokens, at) != null) {
                return at;
            }
        }
        return date.from();
    }

    private int yearIn(Dated date) {
        for (int at = date.from(); at < date.to(); at++) {
            Integer year = YearReader.year(tokens, at);
            if (year != null) {
                return year;
            }
        }
        return 0;
    }

    private static Optional<Period> span(Optional<Period> first, Optional<Period> last) {
        LocalDate from = first.map(DateSpans::start).orElse(null);
        LocalDate to = last.map(DateSpans::end).orElse(null);
        if (from == null || to == null || first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        boolean sameYear = !from.isAfter(to) || from.getYear() != to.getYear() + 1;
        Period start = sameYear ? first.get() : Timeline.yearBefore(first.get()).orElse(first.get());
        return Timeline.edtf(start.edtf() + "/" + last.get().edtf());
    }

    private static @Nullable LocalDate start(Period period) {
        return period.edtf().contains("/") ? null : period.earliest();
    }

    private static @Nullable LocalDate end(Period period) {
        return period.edtf().contains("/") ? null : period.latest();
    }
}
