// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import org.crosscount.domain.source.DocumentId;

/** What a document is called in an explanation: its publisher and title, or its id where nothing else is known. */
@FunctionalInterface
public interface DocumentNames {
    /** For claims that come with nothing but their document's id. */
    DocumentNames BY_ID = id -> "document " + id.value();

    String of(DocumentId document);
}
