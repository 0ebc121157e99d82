// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A subject's place, or one that holds it. */
@Entity
@Table(name = "subject_place")
class SubjectPlaceRow {
    @Embeddable
    record Key(String place, Long subjectSeq) {}

    @EmbeddedId
    Key id;

    static SubjectPlaceRow of(String place, Long subject) {
        SubjectPlaceRow row = new SubjectPlaceRow();
        row.id = new Key(place, subject);
        return row;
    }
}
