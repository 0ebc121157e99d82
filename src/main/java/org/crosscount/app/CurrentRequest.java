// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;

/** The request that is being answered. */
public interface CurrentRequest {
    /** Its id, as the caller gave it or as it was made here; empty where nothing is being answered, as at start. */
    Optional<String> id();
}
