// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crosscount.app.DocumentName;
import org.crosscount.domain.source.DocumentId;
import org.hibernate.Session;

/** What documents are called, of many at once: explaining a whole ledger asks for a hundred thousand. */
@ApplicationScoped
class DocumentNameRows {
    private static final String NAMES = "select d.id, v.publisher, v.title from document d"
            + " join document_version v on v.seq = d.newest where d.id = any(?)";

    private final EntityManager rows;

    DocumentNameRows(EntityManager rows) {
        this.rows = rows;
    }

    /** Of those on record, in no order. */
    List<DocumentName> of(Collection<DocumentId> documents) {
        List<DocumentName> names = new ArrayList<>();
        if (documents.isEmpty()) {
            return names;
        }
        Object[] ids = documents.stream().map(DocumentId::value).distinct().toArray();
        rows.flush();
        rows.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(NAMES)) {
                statement.setArray(1, connection.createArrayOf("varchar", ids));
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        names.add(new DocumentName(
                                new DocumentId(row.getString(1)),
                                Optional.ofNullable(row.getString(2)),
                                Optional.ofNullable(row.getString(3))));
                    }
                }
            }
        });
        return names;
    }
}
