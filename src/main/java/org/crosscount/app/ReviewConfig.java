// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of reviewing. */
@ConfigMapping(prefix = "crosscount.review")
public interface ReviewConfig {
    /**
     * Whether a claim has to be confirmed by somebody other than whoever proposed or last corrected it. Without sign-in
     * everything that is not from {@code claims/} is proposed by one and the same user.
     */
    @WithDefault("false")
    boolean fourEyes();

    /** How long somebody who takes work from the queue keeps others off it, from when he took or renewed it. */
    @WithDefault("30m")
    Duration assignment();
}
