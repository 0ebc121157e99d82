// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.source.QualityFlag;

/**
 * The text of a document as it was read, never blank and without NUL, and what the document says about itself. The
 * offsets of claims count in this text.
 *
 * @param publishedOn as stated in the document, never when a file was made or changed
 * @param language BCP 47 tag as stated in the document
 */
public record ReadText(
        String text,
        Optional<String> title,
        Optional<Period> publishedOn,
        Optional<String> publisher,
        Optional<String> language,
        Set<QualityFlag> flags) {

    public ReadText {
        flags = Set.copyOf(flags);
    }
}
