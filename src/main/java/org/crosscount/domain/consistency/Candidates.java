// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures that may be parts of a whole, by document: those of the whole's own are preferred where it has several. */
final class Candidates {
    private static final int SEVERAL = 2;

    private final List<ComparedClaim> all;
    private final Map<String, List<ComparedClaim>> byDocument = new HashMap<>();

    /** @param subjectId of the wholes; figures on that subject are no parts of it */
    Candidates(String subjectId, List<ComparedClaim> seen) {
        all = seen.stream()
                .filter(claim -> !claim.subjectId().equals(subjectId))
                .toList();
        all.forEach(claim -> byDocument
                .computeIfAbsent(document(claim), key -> new ArrayList<>())
                .add(claim));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<ComparedClaim> of(ComparedClaim whole) {
        String document = preferredDocument(whole);
        return document.isEmpty() ? all : byDocument.getOrDefault(document, all);
    }

    /** The whole's document, where it has several candidates; else empty. */
    String preferredDocument(ComparedClaim whole) {
        String document = document(whole);
        return byDocument.getOrDefault(document, List.of()).size() >= SEVERAL ? document : "";
    }

    private static String document(ComparedClaim claim) {
        return claim.claim().document().map(each -> "document " + each.value()).orElse("none");
    }
}
