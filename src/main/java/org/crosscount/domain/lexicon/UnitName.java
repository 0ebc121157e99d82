// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import java.util.Set;

/** A unit or a counted thing, and other words for it. */
public record UnitName(String unit, Set<String> also) {
    public UnitName {
        also = Set.copyOf(also);
    }
}
