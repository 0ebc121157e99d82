// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.AuditAct;
import org.crosscount.domain.review.AuditEntry;
import org.crosscount.domain.review.AuditNote;
import org.crosscount.domain.review.ThingKind;
import org.crosscount.domain.review.ThingOnRecord;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One entry of the audit: a record. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntryRow {
    @Id
    Long number;

    Instant enteredAt;
    String actor;

    @Enumerated(EnumType.STRING)
    AuditAct act;

    @Enumerated(EnumType.STRING)
    ThingKind objectKind;

    String objectId;

    @Nullable
    Integer version;

    @Nullable
    String fromStatus;

    @Nullable
    String toStatus;

    @Nullable
    String reason;

    @Nullable
    String requestId;

    @Nullable
    String content;

    String previous;
    String hash;

    static AuditEntryRow of(AuditEntry entry) {
        AuditNote note = entry.note();
        AuditEntryRow row = new AuditEntryRow();
        row.number = entry.number();
        row.enteredAt = note.at();
        row.actor = note.by().name();
        row.act = note.act();
        row.objectKind = note.of().kind();
        row.objectId = note.of().id();
        row.version = note.version().orElse(null);
        row.fromStatus = note.from().orElse(null);
        row.toStatus = note.to().orElse(null);
        row.reason = note.reason().orElse(null);
        row.requestId = note.request().orElse(null);
        row.content = entry.content().orElse(null);
        row.previous = entry.previous();
        row.hash = entry.hash();
        return row;
    }

    AuditEntry toEntry() {
        AuditNote note = new AuditNote(
                act,
                new ThingOnRecord(objectKind, objectId),
                Optional.ofNullable(version),
                Optional.ofNullable(fromStatus),
                Optional.ofNullable(toStatus),
                Optional.ofNullable(reason),
                new Actor(actor),
                enteredAt,
                Optional.ofNullable(requestId));
        return new AuditEntry(number, note, Optional.ofNullable(content), previous, hash);
    }
}
