// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What one resolution says of one claim: a record. */
@Entity
@Immutable
@Table(name = "resolution_claim")
class ResolutionClaimRow {
    @Embeddable
    record Key(Long resolution, String claimId) {}

    @EmbeddedId
    Key id;

    @Enumerated(EnumType.STRING)
    StandsOrFalls ruling;

    static ResolutionClaimRow of(Long resolution, String claim, StandsOrFalls ruling) {
        ResolutionClaimRow row = new ResolutionClaimRow();
        row.id = new Key(resolution, claim);
        row.ruling = ruling;
        return row;
    }
}
