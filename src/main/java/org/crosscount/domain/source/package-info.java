// SPDX-License-Identifier: Apache-2.0
/** Who said it and where it stands: sources, documents and the exact place of a quote in a text. */
@NullMarked
package org.crosscount.domain.source;

import org.jspecify.annotations.NullMarked;
