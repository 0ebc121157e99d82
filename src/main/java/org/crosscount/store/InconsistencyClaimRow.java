// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.consistency.Role;
import org.hibernate.annotations.Immutable;

/** A claim that one version of an inconsistency names: a record. */
@Entity
@Immutable
@Table(name = "inconsistency_claim")
class InconsistencyClaimRow {
    /** Which version of an inconsistency, and the claim's place in its order from 0. */
    @Embeddable
    record Key(Long finding, int nr) {}

    @EmbeddedId
    Key id;

    String claimId;
    int claimVersion;

    @Enumerated(EnumType.STRING)
    Role role;

    static InconsistencyClaimRow of(Long finding, int nr, Involved involved) {
        InconsistencyClaimRow row = new InconsistencyClaimRow();
        row.id = new Key(finding, nr);
        row.claimId = involved.claim().value();
        row.claimVersion = involved.version();
        row.role = involved.role();
        return row;
    }

    Involved toInvolved() {
        return new Involved(new ClaimId(claimId), claimVersion, role);
    }
}
