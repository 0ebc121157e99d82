// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a run of all rules reads of a claim. */
@Entity
@Table(name = "claim_outline")
class ClaimOutlineRow {
    @Id
    Long claimSeq;

    byte[] outline;

    static ClaimOutlineRow of(byte[] outline, Long claim) {
        ClaimOutlineRow row = new ClaimOutlineRow();
        row.claimSeq = claim;
        row.outline = outline;
        return row;
    }
}
