// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

import java.time.LocalDate;

/** One end of a period as written: a date of some precision, or none. */
sealed interface Limit {

    /** The first day this end can mean, or {@code otherwise} where it states no date. */
    LocalDate firstOr(LocalDate otherwise);

    /** The last day this end can mean, or {@code otherwise} where it states no date. */
    LocalDate lastOr(LocalDate otherwise);

    /** A date; the days it can mean are all from {@code first} to {@code last}. */
    record Stated(LocalDate first, LocalDate last, Precision precision, boolean approximate, boolean uncertain)
            implements Limit {

        static Stated exactly(LocalDate first, LocalDate last, Precision precision) {
            return new Stated(first, last, precision, false, false);
        }

        /** With the EDTF qualifier: {@code ~} approximate, {@code ?} uncertain, {@code %} both. */
        Stated qualified(char qualifier) {
            return new Stated(first, last, precision, qualifier != '?', qualifier != '~');
        }

        boolean hedged() {
            return approximate || uncertain;
        }

        LocalDate widenedFirst() {
            return hedged() ? precision.back(first) : first;
        }

        LocalDate widenedLast() {
            return hedged() ? precision.onward(last) : last;
        }

        @Override
        public LocalDate firstOr(LocalDate otherwise) {
            return first;
        }

        @Override
        public LocalDate lastOr(LocalDate otherwise) {
            return last;
        }
    }

    /** OPEN: on and on, written {@code ..}. UNKNOWN: there is an end, and it is not known; written as nothing. */
    enum Unstated implements Limit {
        OPEN,
        UNKNOWN;

        @Override
        public LocalDate firstOr(LocalDate otherwise) {
            return otherwise;
        }

        @Override
        public LocalDate lastOr(LocalDate otherwise) {
            return otherwise;
        }

        String written() {
            return this == OPEN ? ".." : "";
        }
    }
}
