// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Settings of comparing. What they may be is checked where they are used, not by annotations: for one of those Quarkus would
 * look over all of its own settings at every start, a fifth of the time to the first answer.
 */
@ConfigMapping(prefix = "crosscount.comparison")
public interface ComparisonConfig {
    /**
     * From which likeness on, in hundredths, figures about events that are named, dated or placed in slightly different ways
     * are taken to be about one event; below it they are not compared. 101 never brings events together. What was recorded
     * under another setting is filed and compared anew at start. From 1 to 101; anything else stops the start.
     */
    @WithDefault("75")
    int sameEventFrom();
}
