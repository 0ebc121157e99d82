// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.source;

import java.util.Optional;
import java.util.Set;

/**
 * A body or person that speaks or publishes.
 *
 * @param name as printed
 * @param also other spellings under which it is met
 * @param copyOf the source whose words this one repeats; its figures then count once
 */
public record Source(
        SourceId id,
        String name,
        Set<String> also,
        SourceKind kind,
        Reliability reliability,
        Optional<SourceId> copyOf) {
    public Source {
        also = Set.copyOf(also);
    }
}
