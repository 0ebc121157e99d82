// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.consistency.CheckedClaim;
import org.crosscount.domain.consistency.Checker;
import org.crosscount.domain.lexicon.Digest;
import org.crosscount.domain.source.DocumentId;

/** Checks a text against the ledger: what it claims, and who on record agrees or disagrees. Stores nothing. */
@ApplicationScoped
@Transactional
public class Checking {
    private final TextExtraction extraction;
    private final ClaimStore claims;
    private final Checker checker;

    Checking(TextExtraction extraction, ClaimStore claims, Examiners examiners) {
        this.extraction = extraction;
        this.claims = claims;
        this.checker = examiners.checker();
    }

    /** Every claim of the text, in its order; whatever is not rejected counts as on record. */
    public List<CheckedClaim> check(NewDocument text) {
        DocumentId document = ContentIds.document(Digest.whole(text.text()));
        List<Claim> said = extraction.extract(text).claims().stream()
                .map(claim -> claim.toBuilder().document(document).build())
                .toList();
        return checker.check(said, claims);
    }
}
