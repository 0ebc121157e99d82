// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.source.Document;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.QualityFlag;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version of the description of a document: a record. */
@Entity
@Immutable
@Table(name = "document_version")
class DocumentVersionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_version_seq")
    @SequenceGenerator(name = "document_version_seq", sequenceName = "document_version_seq", allocationSize = 50)
    Long seq;

    String documentId;
    int version;
    String sha256;

    @Nullable
    String slug;

    @Nullable
    String title;

    @Nullable
    String publisher;

    @Nullable
    String published;

    boolean publishedInferred;
    String language;
    int length;

    /** In alphabetical order. */
    @Convert(converter = TextListConverter.class)
    List<String> flags;

    @Nullable
    String replaces;

    Instant recordedAt;

    static DocumentVersionRow of(Document document, int version, Instant at) {
        DocumentVersionRow row = new DocumentVersionRow();
        row.documentId = document.id().value();
        row.version = version;
        row.sha256 = document.sha256();
        row.slug = document.slug().orElse(null);
        row.title = document.title().orElse(null);
        row.publisher = document.publisher().orElse(null);
        row.published = document.published().map(Period::edtf).orElse(null);
        row.publishedInferred = document.publishedInferred();
        row.language = document.language();
        row.length = document.length();
        row.flags = document.flags().stream().map(QualityFlag::name).sorted().toList();
        row.replaces = document.replaces().map(DocumentId::value).orElse(null);
        row.recordedAt = at;
        return row;
    }

    Document toDocument() {
        return new Document(
                new DocumentId(documentId),
                sha256,
                Optional.ofNullable(slug),
                Optional.ofNullable(title),
                Optional.ofNullable(publisher),
                Optional.ofNullable(published).map(Period::parse),
                publishedInferred,
                language,
                length,
                flags.stream().map(QualityFlag::valueOf).collect(Collectors.toSet()),
                Optional.ofNullable(replaces).map(DocumentId::new));
    }
}
