// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.Assignment;
import org.crosscount.domain.review.ThingKind;
import org.crosscount.domain.review.ThingOnRecord;

/** Who works on one thing. */
@Entity
@Table(name = "assignment")
class AssignmentRow {
    /** What is worked on. */
    @Embeddable
    record Key(@Enumerated(EnumType.STRING) ThingKind objectKind, String objectId) {}

    @EmbeddedId
    Key id;

    String assignee;
    Instant since;
    Instant heldUntil;

    static Key key(ThingOnRecord thing) {
        return new Key(thing.kind(), thing.id());
    }

    static AssignmentRow of(Assignment assignment) {
        AssignmentRow row = new AssignmentRow();
        row.id = key(assignment.of());
        row.assignee = assignment.to().name();
        row.since = assignment.since();
        row.heldUntil = assignment.until();
        return row;
    }

    Assignment toAssignment() {
        return new Assignment(new ThingOnRecord(id.objectKind(), id.objectId()), new Actor(assignee), since, heldUntil);
    }
}
