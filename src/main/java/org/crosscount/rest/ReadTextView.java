// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.List;
import org.crosscount.app.NewDocument;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.source.QualityFlag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a text says about itself, and what is wrong with it as a witness.
 *
 * @param publishedOn EDTF; dates such as "last Sunday" are told from it
 * @param text in which the offsets count; null where it is the text as it was sent
 */
@Schema(name = "ReadText")
record ReadTextView(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String publishedOn,
        String language,
        List<QualityFlag> flags,
        @Nullable String text) {
    static ReadTextView of(NewDocument document, boolean withText) {
        return new ReadTextView(
                document.title().orElse(null),
                document.publisher().orElse(null),
                document.publishedOn().map(Period::edtf).orElse(null),
                document.language(),
                document.flags().stream().sorted().toList(),
                withText ? document.text() : null);
    }
}
