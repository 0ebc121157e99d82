// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The amounts of one subject in one period. Those told in the same voice as a change are preferred, then those of the same
 * source, then any.
 */
final class Amounts {
    /** Where there are more different ones, nothing can be said of a change. */
    private static final int MOST = 40;

    private final List<ComparedClaim> all;
    private final Map<String, List<ComparedClaim>> byVoice = new HashMap<>();
    private final Map<String, List<ComparedClaim>> bySource = new HashMap<>();

    Amounts(Collection<ComparedClaim> amounts) {
        all = few(amounts);
        for (ComparedClaim amount : amounts) {
            byVoice.computeIfAbsent(voice(amount), key -> new ArrayList<>()).add(amount);
            bySource.computeIfAbsent(Sources.of(amount), key -> new ArrayList<>())
                    .add(amount);
        }
    }

    /** One amount for each value; none where there are too many to try them all. */
    List<ComparedClaim> preferredBy(ComparedClaim change) {
        List<ComparedClaim> inVoice = byVoice.getOrDefault(voice(change), List.of());
        List<ComparedClaim> ofSource = bySource.getOrDefault(Sources.of(change), List.of());
        if (!inVoice.isEmpty()) {
            return few(inVoice);
        }
        return ofSource.isEmpty() ? all : few(ofSource);
    }

    /** One voice in one document; without a document nothing is known to be the same. */
    private static String voice(ComparedClaim claim) {
        return claim.claim()
                .document()
                .map(document ->
                        "document " + document.value() + "\n" + claim.voice().orElse(""))
                .orElseGet(() -> "claim " + claim.id().value());
    }

    private static List<ComparedClaim> few(Collection<ComparedClaim> amounts) {
        Map<List<Object>, ComparedClaim> values = new LinkedHashMap<>();
        for (ComparedClaim amount : amounts) {
            values.putIfAbsent(
                    List.of(
                            amount.range(),
                            amount.subject().aspect(),
                            amount.subject().unitKey()),
                    amount);
            if (values.size() > MOST) {
                return List.of();
            }
        }
        return List.copyOf(values.values());
    }
}
