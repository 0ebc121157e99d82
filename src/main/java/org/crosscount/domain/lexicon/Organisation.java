// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import java.util.Optional;
import java.util.Set;

/**
 * A body that documents cite.
 *
 * @param kind as the ledger names kinds of source: {@code MINISTRY}, {@code NEWS_AGENCY} …
 * @param country the name of the country it belongs to
 */
public record Organisation(String name, Set<String> also, String kind, Optional<String> country) {
    private static final Set<String> OF_THE_STATE = Set.of("GOVERNMENT", "MINISTRY", "MILITARY", "POLICE");

    public Organisation {
        also = Set.copyOf(also);
    }

    /** Whether the body's people are the people of its country's state: those of an armed group or a newspaper are not. */
    public boolean isOfTheState() {
        return OF_THE_STATE.contains(kind);
    }
}
