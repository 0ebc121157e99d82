// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

import java.util.Optional;

/**
 * A period and, where its text left something open, what was taken for granted in reading it: one plain sentence, fit
 * to be shown with the figure.
 */
public record PeriodReading(Period period, Optional<String> assumption) {

    /**
     * Reads EDTF, or a date marked with its calendar, capitals ignored: {@code 1400 AH}, {@code AH 1400},
     * {@code summer of 1400 AH}, {@code 1400-05 SH}, {@code 1400-05-24 AP}. SH and AP are solar Hijri. AH may be either
     * Hijri calendar; it is read as solar, and the assumption gives the lunar alternative with its days where the lunar
     * year is 1300 to 1600.
     *
     * @throws PeriodFormatException when it is none of these
     */
    public static PeriodReading read(String text) {
        return HijriText.in(text)
                .map(HijriText::read)
                .orElseGet(() -> new PeriodReading(Period.parse(text), Optional.empty()));
    }
}
