// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.Shingles;

/**
 * Finds out, when a text is recorded, which texts on record are nearly the same: copies of one origin, which count as one
 * voice. The document with the least id stands for all, so that the order of recording does not matter.
 */
@ApplicationScoped
class CopyFinding {
    private static final int WORDS = 4;

    /** Shorter texts are alike by chance. */
    private static final int FEWEST_SHINGLES = 20;

    /** An editor's cut of agency copy keeps most of it; two reports of their own on one event share next to nothing. */
    private static final double LEAST_LIKENESS = 0.6;

    /** So many texts that may be copies are read; more have long been joined by these. */
    private static final int MOST_READ = 40;

    private final DocumentStore documents;

    CopyFinding(DocumentStore documents) {
        this.documents = documents;
    }

    /** To be called once the text is on record. */
    void find(DocumentId document, String text) {
        Shingles shingles = Shingles.of(text, WORDS);
        if (shingles.size() < FEWEST_SHINGLES) {
            return;
        }
        List<String> bands = shingles.bands();
        Set<String> origins = new TreeSet<>();
        documents.inBands(bands, MOST_READ).stream()
                .filter(other -> !other.equals(document) && isCopy(shingles, other))
                .forEach(other -> origins.add(documents.origin(other).value()));
        documents.addBands(document, bands);
        if (!origins.isEmpty()) {
            origins.add(document.value());
            DocumentId first = new DocumentId(origins.iterator().next());
            documents.putOrigin(origins.stream().map(DocumentId::new).toList(), first);
        }
    }

    private boolean isCopy(Shingles shingles, DocumentId other) {
        Optional<String> text = documents.text(other);
        return text.filter(each -> Shingles.of(each, WORDS).likeness(shingles) >= LEAST_LIKENESS)
                .isPresent();
    }
}
