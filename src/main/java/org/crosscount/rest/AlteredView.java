// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import org.crosscount.app.Auditing;
import org.crosscount.domain.review.ThingKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something on record that is not as it was recorded.
 *
 * @param version the version that was altered or taken away; null where the thing shows another version than its newest, or
 *     a person may do something else than was entered last
 * @param number of the entry that vouches for it
 */
@Schema(name = "Altered")
record AlteredView(
        ThingKind kind,
        String object,
        @Nullable Integer version,
        @Nullable Long number) {
    static AlteredView of(Auditing.Altered altered) {
        return new AlteredView(
                altered.thing().kind(),
                altered.thing().id(),
                altered.version().orElse(null),
                altered.number().orElse(null));
    }
}
