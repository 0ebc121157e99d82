// SPDX-License-Identifier: Apache-2.0
/** What a figure means: limits, hedge and unit, and the interval in which it is compared with others. */
@NullMarked
package org.crosscount.domain.quantity;

import org.jspecify.annotations.NullMarked;
