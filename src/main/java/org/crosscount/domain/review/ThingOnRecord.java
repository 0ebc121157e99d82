// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import java.util.Locale;

/** Something on record that people do things to. */
public record ThingOnRecord(Kind kind, String id) {
    /** The kinds of thing there are. */
    public enum Kind {
        CLAIM,
        INCONSISTENCY,
        DOCUMENT,
        SOURCE;

        /** As it stands in a sentence. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static ThingOnRecord claim(String id) {
        return new ThingOnRecord(Kind.CLAIM, id);
    }

    public static ThingOnRecord inconsistency(String id) {
        return new ThingOnRecord(Kind.INCONSISTENCY, id);
    }
}
