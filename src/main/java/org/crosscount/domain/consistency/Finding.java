// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.List;

/**
 * What a rule found: claims that cannot all hold, and why. Two findings of one kind over one case are the same
 * inconsistency, however many claims have joined it.
 *
 * @param caseKey what was examined: the key of a group of claims, or the anchor claim
 * @param claims those involved, in the order in which the explanation speaks of them
 * @param explanation one plain sentence with the figures as printed and the reason
 */
public record Finding(
        InconsistencyKind kind,
        Severity severity,
        String caseKey,
        List<Involved> claims,
        String explanation,
        Working working) {
    public Finding {
        claims = List.copyOf(claims);
    }

    Finding inCase(String key) {
        return new Finding(kind, severity, key, claims, explanation, working);
    }

    public InconsistencyId id() {
        return InconsistencyId.of(kind, caseKey);
    }
}
