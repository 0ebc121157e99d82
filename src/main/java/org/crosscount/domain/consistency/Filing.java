// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.Set;

/**
 * Under which keys a claim is found, and which it watches.
 *
 * @param keys its claims' groups and classes
 * @param watches the keys whose claims have to be examined together with this one
 */
public record Filing(Set<String> keys, Set<String> watches) {
    public Filing {
        keys = Set.copyOf(keys);
        watches = Set.copyOf(watches);
    }
}
