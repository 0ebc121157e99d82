// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.time.Instant;
import java.util.List;
import org.crosscount.app.RecordedDocument;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.source.Document;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.QualityFlag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A published text.
 *
 * @param publishedOn EDTF
 * @param publishedInferred whether that date was inferred and not stated
 * @param length in UTF-16 code units
 * @param replaces id of the document of which this is a changed text
 * @param hasText whether the text is on record
 * @param claims how many claims stand in it
 */
@Schema(name = "Document")
record DocumentView(
        String id,
        @Nullable String slug,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String publishedOn,
        boolean publishedInferred,
        String language,
        String sha256,
        int length,
        List<QualityFlag> flags,
        @Nullable String replaces,
        boolean hasText,
        long claims,
        int version,
        Instant recordedAt) {
    static DocumentView of(RecordedDocument recorded) {
        Document document = recorded.document();
        return new DocumentView(
                document.id().value(),
                document.slug().orElse(null),
                document.title().orElse(null),
                document.publisher().orElse(null),
                document.published().map(Period::edtf).orElse(null),
                document.publishedInferred(),
                document.language(),
                document.sha256(),
                document.length(),
                document.flags().stream().sorted().toList(),
                document.replaces().map(DocumentId::value).orElse(null),
                recorded.hasText(),
                recorded.claims(),
                recorded.version(),
                recorded.recordedAt());
    }
}
