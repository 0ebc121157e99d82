// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.time.Instant;
import org.crosscount.domain.review.AuditAct;
import org.crosscount.domain.review.AuditEntry;
import org.crosscount.domain.review.AuditNote;
import org.crosscount.domain.review.ThingKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to what, when and why.
 *
 * @param version the version that came of it
 * @param from where the thing stood before
 * @param to where it stood after
 * @param request id of the request that brought it about
 * @param content SHA-256 of the version that came of it as it was recorded, with the ruling
 * @param previous hash of the entry before
 * @param hash of this entry, which is made of the one before and all that this one says
 */
@Schema(name = "AuditEntry")
record AuditEntryView(
        long number,
        Instant at,
        String by,
        AuditAct act,
        ThingKind kind,
        String object,
        @Nullable Integer version,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason,
        @Nullable String request,
        @Nullable String content,
        String previous,
        String hash) {
    static AuditEntryView of(AuditEntry entry) {
        AuditNote note = entry.note();
        return new AuditEntryView(
                entry.number(),
                note.at(),
                note.by().name(),
                note.act(),
                note.of().kind(),
                note.of().id(),
                note.version().orElse(null),
                note.from().orElse(null),
                note.to().orElse(null),
                note.reason().orElse(null),
                note.request().orElse(null),
                entry.content().orElse(null),
                entry.previous(),
                entry.hash());
    }
}
