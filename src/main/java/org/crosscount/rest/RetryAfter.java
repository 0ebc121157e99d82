// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.time.Duration;

/** How long to wait, as the Retry-After header has it. */
final class RetryAfter {
    private RetryAfter() {}

    /** Whole seconds, rounded up, at least one. */
    static String of(Duration wait) {
        return Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
    }
}
