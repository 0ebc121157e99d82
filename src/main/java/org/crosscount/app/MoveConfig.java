// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of moving a ledger to another database; set by the command {@code move-from}, not by hand. */
@ConfigMapping(prefix = "crosscount.move")
public interface MoveConfig {
    /** The folder of the H2 file to move from. While it is set nothing is loaded from {@code claims/}. */
    Optional<Path> from();
}
