// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.period.Period;

/** Whether the dates that a document gives for itself lie too far apart to be one publication's. */
final class OwnDates {
    /** Days between the day of writing, of the first posting and of its reposting that nobody wonders at. */
    private static final int USUAL = 31;

    private OwnDates() {}

    static boolean disagree(String text, Optional<Period> publishedOn) {
        List<LocalDate> days = new ArrayList<>(OpeningDate.firstPublication(text));
        publishedOn.map(Period::earliest).ifPresent(days::add);
        publishedOn.map(Period::latest).ifPresent(days::add);
        boolean vague = publishedOn
                .map(period ->
                        !period.precision().equals(Period.of(LocalDate.EPOCH).precision()))
                .orElse(false);
        return !vague && apart(days) > USUAL;
    }

    static long apart(List<LocalDate> days) {
        return days.isEmpty() ? 0 : ChronoUnit.DAYS.between(Collections.min(days), Collections.max(days));
    }
}
