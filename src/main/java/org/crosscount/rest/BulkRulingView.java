// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of many rulings, each in its place.
 *
 * @param ruled how many were recorded
 * @param refused how many were not
 */
@Schema(name = "BulkRuling")
record BulkRulingView(List<Item> items, long ruled, long refused) {
    /**
     * What came of one ruling.
     *
     * @param id of the claim or inconsistency; null where none was given
     * @param status what the ruling alone would have been answered with
     * @param version the version that came of it
     * @param standing where the thing stands now
     * @param etag tag of that version
     * @param problem why it was refused
     */
    @Schema(name = "BulkRulingItem")
    record Item(
            @Nullable String id,
            int status,
            @Nullable Integer version,
            @Nullable String standing,
            @Nullable String etag,

            @Schema(implementation = Problem.class, nullable = true) @Nullable
            Record problem) {
        static Item ruled(String id, int version, String standing) {
            return new Item(id, 201, version, standing, Answers.tag(id, version), null);
        }

        static Item refused(@Nullable String id, Refusal refusal) {
            return new Item(
                    id, refusal.kind().status(), null, null, refusal.tag().orElse(null), refusal.document());
        }
    }

    static BulkRulingView of(List<Item> items) {
        long ruled = items.stream().filter(item -> item.problem() == null).count();
        return new BulkRulingView(items, ruled, items.size() - ruled);
    }
}
