// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A key under which rules find a claim, or whose claims it watches. */
@Entity
@Table(name = "claim_key")
class ClaimKeyRow {
    @Embeddable
    record Key(@Enumerated(EnumType.STRING) KeyRole role, String filedKey, Long claimSeq) {}

    @EmbeddedId
    Key id;

    static ClaimKeyRow of(KeyRole role, String key, Long claim) {
        ClaimKeyRow row = new ClaimKeyRow();
        row.id = new Key(role, key, claim);
        return row;
    }
}
