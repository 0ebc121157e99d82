// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one client may ask for. Without sign-in there is one user, whom nothing limits. */
@ConfigMapping(prefix = "crosscount.rate")
public interface RateConfig {
    /** Requests a minute that put something on record; 0 for no limit. As many may come at once. */
    @WithDefault("300")
    int writes();

    /** Requests a minute to have a text read or claims compared, stored or not; 0 for no limit. As many may come at once. */
    @WithDefault("60")
    int texts();
}
