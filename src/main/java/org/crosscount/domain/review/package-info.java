// SPDX-License-Identifier: Apache-2.0
/** People's rulings on claims and inconsistencies: which may be made from where, and what each must say. */
@NullMarked
package org.crosscount.domain.review;

import org.jspecify.annotations.NullMarked;
