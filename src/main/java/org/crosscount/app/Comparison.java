// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.consistency.Compared;
import org.crosscount.domain.consistency.Examiner;

/** Compares claims with each other that need not be on record. Stores nothing. */
@ApplicationScoped
public class Comparison {
    private final Examiner examiner;

    Comparison(Examiners examiners) {
        this.examiner = examiners.stateless();
    }

    /** Everything inconsistent among the claims, and how they relate; the same whatever their order. */
    public Compared compare(List<Claim> claims) {
        return examiner.compare(claims);
    }
}
