// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of requests that may come twice. */
@ConfigMapping(prefix = "crosscount.idempotency")
public interface IdempotencyConfig {
    /** How long the answer to a request with an {@code Idempotency-Key} is kept; the same request after that acts again. */
    @WithDefault("24h")
    Duration kept();
}
