// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.Reading;

/** A claim as it was read, made ready for comparison. */
record ReadClaim(Reading reading, ComparedClaim compared) {
    ClaimId id() {
        return reading.claim().id();
    }

    boolean is(Reading.Manner manner) {
        return reading.manner() == manner;
    }

    /** Whether another figure tells what it measures. */
    boolean leans() {
        return is(Reading.Manner.LEANING) || is(Reading.Manner.SOME);
    }

    boolean sharesSentenceWith(ReadClaim other) {
        return reading.sentence() == other.reading.sentence();
    }

    /** Who says it; empty for the text's own voice. */
    String voice() {
        return compared.voice().orElse("");
    }

    /** Whether two named voices say the two. */
    boolean isDisputedBy(ReadClaim other) {
        return !voice().isEmpty() && !other.voice().isEmpty() && !voice().equals(other.voice());
    }
}
