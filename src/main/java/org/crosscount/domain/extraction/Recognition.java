// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;

/**
 * Every number of a text, in text order: figures, dates, and numbers that are neither.
 */
record Recognition(List<Mention> mentions, List<Dated> dates, List<Identifiers.Named> named) {}
