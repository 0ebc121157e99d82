// SPDX-License-Identifier: Apache-2.0
package org.crosscount.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimFaults;
import org.crosscount.domain.extraction.Extraction;
import org.crosscount.domain.extraction.LeftOut;
import org.crosscount.domain.source.Span;

/** What holds of every extraction, whatever the text: claims the ledger would take, and everything at its offsets. */
public final class SoundExtraction {
    private SoundExtraction() {}

    public static void assertSound(Extraction read, String text) {
        for (Claim claim : read.claims()) {
            assertThat(ClaimFaults.of(claim)).as(text).isEmpty();
            assertThat(ClaimFaults.against(text, claim.quote())).as(text).isEqualTo(Optional.empty());
            assertThat(text)
                    .as("prefix")
                    .contains(claim.quote().prefix() + claim.quote().exact());
            claim.figure().ifPresent(figure -> assertStands(figure.wording(), figure.where(), text));
        }
        for (LeftOut left : read.leftOut()) {
            assertStands(left.figure().wording(), left.figure().where(), text);
        }
    }

    private static void assertStands(String wording, Optional<Span> where, String text) {
        Span span = where.orElseThrow();
        assertThat(text.substring(span.start(), span.end())).as(text).isEqualTo(wording);
    }
}
