// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import org.jspecify.annotations.Nullable;

/** What was asked for is refused, for a reason the caller can mend. Thrown before anything is written. */
public abstract class RefusalException extends RuntimeException {
    protected RefusalException(@Nullable String message) {
        super(message);
    }
}
