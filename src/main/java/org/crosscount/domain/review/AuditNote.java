// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody did, before it has its place in the audit.
 *
 * @param version the version that came of it; empty where nothing with versions was written
 * @param from where the thing stood before; empty for a thing that was not on record, or stands nowhere
 * @param to where it stands now
 * @param reason what was said to give grounds for it
 * @param request id of the request that brought it about; empty where it was none
 */
public record AuditNote(
        AuditAct act,
        ThingOnRecord of,
        Optional<Integer> version,
        Optional<String> from,
        Optional<String> to,
        Optional<String> reason,
        Actor by,
        Instant at,
        Optional<String> request) {
    /** The version that came of it; empty where nothing with versions was written. */
    public Optional<VersionOnRecord> written() {
        return version.map(number -> new VersionOnRecord(of, number));
    }
}
