// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.List;
import org.crosscount.app.Auditing;
import org.crosscount.domain.review.AuditChain;
import org.crosscount.domain.review.AuditEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the audit is as it was written.
 *
 * @param holds whether every hash is right, everything that it vouches for is as it was recorded, everything
 *     recorded is told of, and the hash that was given is among them
 * @param head hash of the last entry: noted elsewhere, it vouches for everything up to here
 * @param broken number of the first entry at fault
 * @param vouched how many entries vouch for the content of a version; entries made by earlier releases do not
 * @param altered what is not as it was recorded; the first few
 * @param untold versions and rulings on record that no entry tells of, by kind, id and version; the first few
 * @param noted number of the entry whose hash was given
 */
@Schema(name = "AuditVerification")
record AuditVerificationView(
        boolean holds,
        long entries,
        @Nullable String head,
        @Nullable Long broken,
        @Nullable String why,
        long vouched,
        List<AlteredView> altered,
        List<String> untold,
        @Nullable Long noted) {
    /** @param asked whether a hash was given */
    static AuditVerificationView of(Auditing.Verification found, boolean asked) {
        boolean missing = asked && found.noted().isEmpty();
        boolean holds = found.broken().isEmpty()
                && found.altered().isEmpty()
                && found.untold().isEmpty()
                && !missing;
        String why = found.broken()
                .map(AuditChain.Break::why)
                .orElse(missing ? "no entry has the hash given: entries were cut off or made anew" : null);
        return new AuditVerificationView(
                holds,
                found.entries(),
                found.head().map(AuditEntry::hash).orElse(null),
                found.broken().map(AuditChain.Break::number).orElse(null),
                why,
                found.vouched(),
                found.altered().stream().map(AlteredView::of).toList(),
                found.untold(),
                found.noted().orElse(null));
    }
}
