// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import org.crosscount.domain.lexicon.Digest;

/** Names one inconsistency through all its versions; opaque, and the same for the same kind and case. */
public record InconsistencyId(String value) {
    static InconsistencyId of(InconsistencyKind kind, String caseKey) {
        return new InconsistencyId(Digest.of(kind.name() + "\n" + caseKey));
    }
}
