// SPDX-License-Identifier: Apache-2.0
/** Stretches of time as documents tell them: dates and spans, the days they cover, and how two of them compare. */
@NullMarked
package org.crosscount.domain.period;

import org.jspecify.annotations.NullMarked;
