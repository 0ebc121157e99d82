// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.claim;

import java.util.Optional;
import org.crosscount.domain.source.Span;

/**
 * The number as printed inside a quote, with scale word, currency and percent sign but without hedge and unit noun; for a
 * claim without a number the words that carry it.
 *
 * @param where its place in the document's text; empty where the quote is not anchored
 */
public record Figure(String wording, Optional<Span> where) {}
