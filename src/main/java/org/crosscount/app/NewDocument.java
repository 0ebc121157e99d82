// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.QualityFlag;

/**
 * A document to be recorded with its text.
 *
 * @param language BCP 47 tag
 * @param replaces the document of which this is a changed text
 * @param flags what is wrong with the text as a witness
 */
public record NewDocument(
        String text,
        Optional<String> title,
        Optional<String> publisher,
        Optional<Period> publishedOn,
        String language,
        Optional<DocumentId> replaces,
        Set<QualityFlag> flags) {
    public NewDocument {
        flags = Set.copyOf(flags);
    }
}
