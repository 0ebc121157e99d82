// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A claim's place, or one that holds it. */
@Entity
@Table(name = "claim_place")
class ClaimPlaceRow {
    @Embeddable
    record Key(String place, Long claimSeq) {}

    @EmbeddedId
    Key id;

    static ClaimPlaceRow of(String place, Long claim) {
        ClaimPlaceRow row = new ClaimPlaceRow();
        row.id = new Key(place, claim);
        return row;
    }
}
