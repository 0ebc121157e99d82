// SPDX-License-Identifier: Apache-2.0
/** Claims: a subject and a quantity, a dated event, a rank or a "first since", asserted in a quote. */
@NullMarked
package org.crosscount.domain.claim;

import org.jspecify.annotations.NullMarked;
