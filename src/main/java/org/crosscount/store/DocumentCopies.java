// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscount.domain.source.DocumentId;

/** Copies of texts in {@code document_copy}, found by {@code document_band}. */
@ApplicationScoped
class DocumentCopies {
    private final EntityManager rows;

    DocumentCopies(EntityManager rows) {
        this.rows = rows;
    }

    /** The documents that share a band, those that share most first. */
    List<DocumentId> inBands(Collection<String> bands, int limit) {
        return rows
                .createQuery(
                        "select b.id.documentId from DocumentBandRow b where b.id.band in :bands"
                                + " group by b.id.documentId order by count(*) desc, b.id.documentId",
                        String.class)
                .setParameter("bands", bands)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(DocumentId::new)
                .toList();
    }

    void addBands(DocumentId document, Collection<String> bands) {
        bands.stream().distinct().forEach(band -> rows.persist(DocumentBandRow.of(band, document.value())));
        Additions.sendLast(rows, "Document " + document.value());
    }

    /** Those of the documents that are copies, with what stands for them. */
    Map<DocumentId, DocumentId> origins(Collection<DocumentId> documents) {
        Map<DocumentId, DocumentId> origins = new HashMap<>();
        for (List<String> chunk :
                Chunks.of(documents.stream().map(DocumentId::value).toList())) {
            rows.createQuery("from DocumentCopyRow c where c.documentId in :ids", DocumentCopyRow.class)
                    .setParameter("ids", chunk)
                    .getResultList()
                    .forEach(row -> origins.put(new DocumentId(row.documentId), new DocumentId(row.origin)));
        }
        rows.clear();
        return origins;
    }

    /** Lets the origin stand for the documents, and for all that any of them stood for. */
    void putOrigin(Collection<DocumentId> documents, DocumentId origin) {
        List<String> ids = documents.stream().map(DocumentId::value).toList();
        Set<String> without = new HashSet<>(ids);
        rows.createQuery("select c.documentId from DocumentCopyRow c where c.documentId in :ids", String.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(without::remove);
        rows.createQuery("update DocumentCopyRow c set c.origin = :origin where c.origin in :ids")
                .setParameter("origin", origin.value())
                .setParameter("ids", ids)
                .executeUpdate();
        without.forEach(document -> rows.persist(DocumentCopyRow.of(document, origin.value())));
        Additions.sendLast(rows, "Document " + origin.value());
    }
}
