// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.source;

import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;

/**
 * One published text.
 *
 * @param sha256 digest of the text's UTF-8 bytes, lower-case hex: what makes it this document
 * @param title as stated, or a short one given by whoever recorded it
 * @param publisher who published it, where known
 * @param published when; empty where unknown
 * @param publishedInferred whether that date was inferred and not stated
 * @param language BCP 47 tag
 * @param length of the text in UTF-16 code units
 * @param flags what is wrong with the text
 * @param replaces the document of which this is a changed text
 */
public record Document(
        DocumentId id,
        String sha256,
        Optional<String> slug,
        Optional<String> title,
        Optional<String> publisher,
        Optional<Period> published,
        boolean publishedInferred,
        String language,
        int length,
        Set<QualityFlag> flags,
        Optional<DocumentId> replaces) {
    public Document {
        flags = Set.copyOf(flags);
    }
}
