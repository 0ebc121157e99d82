// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.source.Reliability;
import org.crosscount.domain.source.SourceId;
import org.crosscount.domain.source.SourceKind;

/** A source to be recorded; an absent reliability is F, an absent kind what the lexicon knows of the name, or OTHER. */
public record NewSource(
        String name,
        Set<String> also,
        Optional<SourceKind> kind,
        Optional<Reliability> reliability,
        Optional<SourceId> copyOf) {
    public static NewSource named(String name) {
        return new NewSource(name, Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
