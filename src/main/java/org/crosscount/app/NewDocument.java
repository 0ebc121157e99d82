// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.source.DocumentId;

/**
 * A document to be recorded with its text.
 *
 * @param language BCP 47 tag
 * @param replaces the document of which this is a changed text
 */
public record NewDocument(
        String text,
        Optional<String> title,
        Optional<String> publisher,
        Optional<Period> publishedOn,
        String language,
        Optional<DocumentId> replaces) {}
