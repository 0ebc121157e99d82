// SPDX-License-Identifier: Apache-2.0
/** The use cases, what they need from outside, the settings and the clock; every transaction begins here. */
@NullMarked
package org.crosscount.app;

import org.jspecify.annotations.NullMarked;
