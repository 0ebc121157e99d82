// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What one PDF may cost; past either limit it is refused as too large and nothing of it is read. */
@ConfigMapping(prefix = "crosscount.text")
public interface TextConfig {
    @WithDefault("2000")
    int pdfPages();

    @WithDefault("20s")
    Duration pdfTime();
}
