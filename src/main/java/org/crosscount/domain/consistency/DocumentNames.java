// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import org.crosscount.domain.source.DocumentId;

/**
 * What is known of documents and sources beside what they claim: what one is called in an explanation (its publisher and
 * title, or its id where nothing else is known), and which it copies.
 */
@FunctionalInterface
public interface DocumentNames {
    /** For claims that come with nothing but their document's id. */
    DocumentNames BY_ID = id -> "document " + id.value();

    String of(DocumentId document);

    /** The document that this one copies, or itself: documents with one origin are one voice. */
    default DocumentId origin(DocumentId document) {
        return document;
    }

    /** The source whose words this one repeats, or itself, by normalised name: those who repeat each other are one voice. */
    default String voice(String source) {
        return source;
    }
}
