// SPDX-License-Identifier: Apache-2.0
/** What whoever runs the service sees of it: health, metrics, and ids that lead from an answer to the log. */
@NullMarked
package org.crosscount.operations;

import org.jspecify.annotations.NullMarked;
