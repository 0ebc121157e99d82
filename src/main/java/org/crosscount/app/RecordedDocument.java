// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Instant;
import org.crosscount.domain.source.Document;

/**
 * A document as the ledger holds it.
 *
 * @param version of its description, from 1
 * @param hasText whether its text is on record (a document loaded from {@code claims/} may come without)
 * @param claims how many claims stand in it
 */
public record RecordedDocument(Document document, int version, boolean hasText, long claims, Instant recordedAt) {}
