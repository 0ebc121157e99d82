// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import org.crosscount.domain.period.Period;

/** Tells which stretch "the same quarter of 2023" repeats: the last one of its length that was spoken of, in another year. */
final class SameStretch {
    private static final int BACK = 4;
    private static final int REACH = 60;
    /** How long a year is in EDTF. */
    private static final int YEAR = 4;

    private final Sentences sentences;
    private final DateIndex dates;
    private final DateRoles roles;

    SameStretch(Sentences sentences, DateIndex dates, DateRoles roles) {
        this.sentences = sentences;
        this.dates = dates;
        this.roles = roles;
    }

    /** The stretch spoken of before, in the year that is said now, or else the year before. */
    Optional<Period> of(Dated date, Sentence sentence, Optional<Period> home) {
        Optional<Period> stretch = Optional.empty();
        for (int back = 0; back <= BACK && sentence.number() - back >= 0 && stretch.isEmpty(); back++) {
            Sentence before = sentences.all().get(sentence.number() - back);
            int from = back == 0
                    ? Math.max(sentence.from(), date.from() - REACH)
                    : Math.max(before.from(), before.to() - REACH);
            for (Dated other : dates.within(from, back == 0 ? date.from() : before.to())) {
                boolean plain = other.why() == Why.DATE
                        && other.period().isPresent()
                        && !other.isBeside()
                        && !roles.isSince(other, before);
                boolean fine =
                        other.period().filter(told -> roles.isLike(date, told)).isPresent();
                stretch = plain && fine && !roles.isSame(other) ? other.period() : stretch;
            }
        }
        Integer year = date.period()
                .filter(period -> period.edtf().length() == YEAR)
                .map(period -> period.earliest())
                .map(day -> day.getYear())
                .orElse(null);
        stretch = stretch.or(() -> home);
        if (stretch.isEmpty() && year != null) {
            return Timeline.year(year);
        }
        return year == null
                ? stretch.flatMap(Timeline::yearBefore)
                : stretch.flatMap(found -> PeriodShift.toYear(found, year));
    }
}
