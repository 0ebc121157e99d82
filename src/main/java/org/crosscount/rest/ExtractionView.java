// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.List;
import org.crosscount.domain.extraction.Extraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was read in a text.
 *
 * @param claims what it claims, in the order of the text
 * @param leftOut every other number in it
 */
@Schema(name = "Extraction")
record ExtractionView(List<ClaimView> claims, List<LeftOutView> leftOut) {
    static ExtractionView of(Extraction read) {
        return new ExtractionView(
                read.claims().stream().map(ClaimView::of).toList(),
                read.leftOut().stream().map(LeftOutView::of).toList());
    }
}
