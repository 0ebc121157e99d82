// SPDX-License-Identifier: Apache-2.0
/** Load runs against a real PostgreSQL: how the service bears a million claims. */
@NullMarked
package org.crosscount.scale;

import org.jspecify.annotations.NullMarked;
