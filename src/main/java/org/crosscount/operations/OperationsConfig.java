// SPDX-License-Identifier: Apache-2.0
package org.crosscount.operations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings for whoever runs the service. */
@ConfigMapping(prefix = "crosscount.metrics")
public interface OperationsConfig {
    /** How old the counts of the ledger in {@code /q/metrics} may be; they are counted anew by the first to ask after that. */
    @WithDefault("15s")
    Duration refresh();
}
