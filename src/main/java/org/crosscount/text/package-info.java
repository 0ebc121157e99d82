// SPDX-License-Identifier: Apache-2.0
/** Plain text, HTML and PDF to the text that claims point into, with what can be told of its quality. */
@NullMarked
package org.crosscount.text;

import org.jspecify.annotations.NullMarked;
