// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;
import java.util.Set;

/**
 * In which version a thing must still be for a ruling to be made.
 *
 * @param versions the acceptable ones; empty for any
 */
public record ExpectedVersion(Optional<Set<Integer>> versions) {
    public static ExpectedVersion any() {
        return new ExpectedVersion(Optional.empty());
    }

    boolean admits(int version) {
        return versions.map(accepted -> accepted.contains(version)).orElse(true);
    }
}
