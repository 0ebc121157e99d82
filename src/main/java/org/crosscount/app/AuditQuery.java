// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.review.AuditAct;
import org.crosscount.domain.review.ThingKind;

/**
 * Which entries of the audit are wanted; an empty set leaves that part open.
 *
 * @param actors names
 * @param objects ids of things, of whatever kind
 * @param requests ids of requests
 * @param from not before
 * @param until before
 * @param newestFirst the other way round than they were entered
 */
public record AuditQuery(
        Set<String> actors,
        Set<AuditAct> acts,
        Set<ThingKind> kinds,
        Set<String> objects,
        Set<String> requests,
        Optional<Instant> from,
        Optional<Instant> until,
        boolean newestFirst,
        Paging paging) {}
