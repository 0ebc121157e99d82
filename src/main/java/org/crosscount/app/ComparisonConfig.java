// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Settings of comparing. */
@ConfigMapping(prefix = "crosscount.comparison")
public interface ComparisonConfig {
    /**
     * From which likeness on, in hundredths, figures about events that are named, dated or placed in slightly different ways
     * are taken to be about one event; below it they are not compared. 101 never brings events together. What was recorded
     * under another setting is filed and compared anew at start.
     */
    @WithDefault("75")
    @Min(1)
    @Max(101)
    int sameEventFrom();
}
