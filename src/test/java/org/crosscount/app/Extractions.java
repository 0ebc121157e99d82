// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;
import org.crosscount.domain.extraction.Extraction;
import org.crosscount.testsupport.Lexicons;

/** What the service reads in a text, without the service. */
public final class Extractions {
    private static final TextExtraction EXTRACTION = new TextExtraction(Lexicons.packaged());

    private Extractions() {}

    public static Extraction of(NewDocument document) {
        return EXTRACTION.extract(document);
    }

    /** The document that a page which was sent in becomes. */
    public static NewDocument document(ReadText page) {
        return new NewDocument(
                page.text(),
                page.title(),
                page.publisher(),
                page.publishedOn(),
                page.language().orElse("und"),
                Optional.empty(),
                page.flags());
    }
}
