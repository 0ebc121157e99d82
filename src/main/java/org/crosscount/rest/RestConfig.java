// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** Settings of the API. */
@ConfigMapping(prefix = "crosscount.rest")
public interface RestConfig {
    /**
     * The host names under which the service answers, without port. A request that names another one in {@code Host} or
     * {@code Origin} is refused: in single-user mode, without sign-in, a page from elsewhere in the user's browser must not
     * reach the ledger.
     */
    @WithDefault("localhost,127.0.0.1,[::1]")
    Set<String> hosts();

    /** The largest text that is read, in bytes as sent; a larger one is refused and nothing of it is kept. */
    @WithDefault("5M")
    MemorySize textLimit();
}
