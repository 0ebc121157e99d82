// SPDX-License-Identifier: Apache-2.0
/** Claims in, inconsistencies and relations out: one class per kind, each with its working. */
@NullMarked
package org.crosscount.domain.consistency;

import org.jspecify.annotations.NullMarked;
