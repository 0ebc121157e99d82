// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.app.Cursor;
import org.crosscount.app.DocumentName;
import org.crosscount.app.DocumentStore;
import org.crosscount.app.Page;
import org.crosscount.app.Paging;
import org.crosscount.app.RecordedDocument;
import org.crosscount.domain.source.Document;
import org.crosscount.domain.source.DocumentId;

/** Documents in {@code document_version} and {@code document_text}, found by {@code document}. */
@ApplicationScoped
class PanacheDocumentStore implements DocumentStore, PanacheRepositoryBase<DocumentRow, Long> {
    private static final String DOCUMENTS = "from DocumentRow d join fetch d.newest";

    private final DocumentCopies copies;
    private final DocumentNameRows names;

    PanacheDocumentStore(DocumentCopies copies, DocumentNameRows names) {
        this.copies = copies;
        this.names = names;
    }

    @Override
    public List<DocumentId> inBands(Collection<String> bands, int limit) {
        return copies.inBands(bands, limit);
    }

    @Override
    public void addBands(DocumentId document, Collection<String> bands) {
        copies.addBands(document, bands);
    }

    @Override
    public Map<DocumentId, DocumentId> origins(Collection<DocumentId> documents) {
        return copies.origins(documents);
    }

    @Override
    public void putOrigin(Collection<DocumentId> documents, DocumentId origin) {
        copies.putOrigin(documents, origin);
    }

    @Override
    public int add(Document document, Instant at) {
        EntityManager rows = getEntityManager();
        String what = "Document " + document.id().value();
        DocumentRow head = find("documentId", document.id().value()).firstResult();
        DocumentVersionRow version = DocumentVersionRow.of(document, head == null ? 1 : head.version + 1, at);
        rows.persist(version);
        Additions.send(rows, what);
        if (head == null) {
            rows.persist(DocumentRow.of(version));
        } else {
            head.put(version);
        }
        Additions.sendLast(rows, what);
        return version.version;
    }

    @Override
    public void addText(DocumentId id, String text, Instant at) {
        getEntityManager().persist(DocumentTextRow.of(id.value(), text, at));
        Additions.sendLast(getEntityManager(), "The text of document " + id.value());
    }

    @Override
    public Optional<RecordedDocument> find(DocumentId id) {
        return one(DOCUMENTS + " where d.documentId = ?1", id.value());
    }

    @Override
    public List<DocumentName> names(Collection<DocumentId> documents) {
        return names.of(documents);
    }

    @Override
    public Optional<RecordedDocument> findBySha256(String sha256) {
        return one(DOCUMENTS + " where d.sha256 = ?1", sha256);
    }

    /** The last one recorded, where one document replaced another under the same slug. */
    @Override
    public Optional<RecordedDocument> findBySlug(String slug) {
        return one(DOCUMENTS + " where d.slug = ?1 order by d.seq desc", slug);
    }

    private Optional<RecordedDocument> one(String query, String value) {
        return read(find(query, value).page(0, 1).list()).stream().findFirst();
    }

    @Override
    public Optional<String> text(DocumentId id) {
        return getEntityManager()
                .createQuery("select t.body from DocumentTextRow t where t.documentId = :id", String.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Page<RecordedDocument> list(Paging paging) {
        Conditions onwards = new Conditions();
        paging.after().ifPresent(cursor -> onwards.where("d.seq > :it", cursor.sequence()));
        List<DocumentRow> rows = find(onwards.in(DOCUMENTS) + " order by d.seq", onwards.values())
                .page(0, Slice.wanted(paging))
                .list();
        return new Slice<>(rows, count(), paging).toPage(this::read, last -> new Cursor("", last.seq));
    }

    private List<RecordedDocument> read(List<DocumentRow> documents) {
        List<String> ids = documents.stream().map(row -> row.documentId).toList();
        Set<String> withText = withText(ids);
        Map<String, Long> claims = claims(ids);
        List<RecordedDocument> recorded = documents.stream()
                .map(row -> row.toRecorded(withText.contains(row.documentId), claims.getOrDefault(row.documentId, 0L)))
                .toList();
        getEntityManager().clear();
        return recorded;
    }

    private Set<String> withText(List<String> documents) {
        return new HashSet<>(getEntityManager()
                .createQuery("select t.documentId from DocumentTextRow t where t.documentId in :ids", String.class)
                .setParameter("ids", documents)
                .getResultList());
    }

    private Map<String, Long> claims(List<String> documents) {
        Map<String, Long> claims = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select c.documentId, count(*) from ClaimRow c where c.documentId in :ids group by c.documentId",
                        Object[].class)
                .setParameter("ids", documents)
                .getResultList()
                .forEach(row -> claims.put((String) row[0], (Long) row[1]));
        return claims;
    }
}
