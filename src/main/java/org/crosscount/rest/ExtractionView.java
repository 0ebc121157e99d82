// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.List;
import org.crosscount.app.NewDocument;
import org.crosscount.domain.extraction.Extraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was read in a text.
 *
 * @param claims what it claims, in the order of the text
 * @param leftOut every other number in it
 * @param document what the text says about itself
 */
@Schema(name = "Extraction")
record ExtractionView(List<ClaimView> claims, List<LeftOutView> leftOut, ReadTextView document) {
    /** @param withText whether the text differs from the body that was sent, so that the caller needs it */
    static ExtractionView of(NewDocument document, Extraction read, boolean withText) {
        return new ExtractionView(
                read.claims().stream().map(ClaimView::of).toList(),
                read.leftOut().stream().map(LeftOutView::of).toList(),
                ReadTextView.of(document, withText));
    }
}
