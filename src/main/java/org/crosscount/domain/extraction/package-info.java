// SPDX-License-Identifier: Apache-2.0
/** English text in, claims out: the figures of a document, what they mean, and the numbers that are no claims. */
@NullMarked
package org.crosscount.domain.extraction;

import org.jspecify.annotations.NullMarked;
