// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of where the ledger is kept. */
@ConfigMapping(prefix = "crosscount.storage")
public interface StorageConfig {
    /**
     * With less space free beside the H2 file nothing is recorded any more, and the service is not ready; reading goes on.
     * A database whose disk is full to the last byte has to be mended by hand.
     */
    @WithDefault("64M")
    MemorySize leastFree();
}
