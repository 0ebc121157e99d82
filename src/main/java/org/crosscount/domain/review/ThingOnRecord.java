// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

/** Something on record that people do things to. */
public record ThingOnRecord(ThingKind kind, String id) {
    public static ThingOnRecord claim(String id) {
        return new ThingOnRecord(ThingKind.CLAIM, id);
    }

    public static ThingOnRecord inconsistency(String id) {
        return new ThingOnRecord(ThingKind.INCONSISTENCY, id);
    }
}
