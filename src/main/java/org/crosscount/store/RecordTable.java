// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscount.domain.review.ThingKind;

/**
 * A table that holds a part of what is recorded as one version of a thing. The order is that in which they are digested, so
 * it stays as it is.
 */
enum RecordTable {
    CLAIM_VERSION(ThingKind.CLAIM, "claim_id"),
    REVIEW(ThingKind.CLAIM, "claim_id"),
    INCONSISTENCY_VERSION(ThingKind.INCONSISTENCY, "inconsistency_id"),
    INCONSISTENCY_CLAIM(ThingKind.INCONSISTENCY, "inconsistency_id", "inconsistency_version", "seq", "finding"),
    RESOLUTION(ThingKind.INCONSISTENCY, "inconsistency_id"),
    RESOLUTION_CLAIM(ThingKind.INCONSISTENCY, "inconsistency_id", "resolution", "seq", "resolution"),
    DOCUMENT_VERSION(ThingKind.DOCUMENT, "document_id"),
    DOCUMENT_TEXT(ThingKind.DOCUMENT, "document_id", "document_version", "document_id", "document_id"),
    SOURCE_VERSION(ThingKind.SOURCE, "source_id");

    private final ThingKind kind;
    private final String id;
    private final String from;
    private final Set<String> keys;

    RecordTable(ThingKind kind, String id) {
        this.kind = kind;
        this.id = id;
        this.from = table() + " t join " + table() + " v on v.seq = t.seq";
        this.keys = Set.of("seq");
    }

    /** @param parent the table whose {@code key} the {@code reference} leads to, and that has the version */
    RecordTable(ThingKind kind, String id, String parent, String key, String reference) {
        this.kind = kind;
        this.id = id;
        this.from = table() + " t join " + parent + " v on v." + key + " = t." + reference;
        this.keys = Set.of(reference);
    }

    static List<RecordTable> of(ThingKind kind) {
        return Arrays.stream(values()).filter(table -> table.kind == kind).toList();
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the column only numbers rows, or leads from one to another. */
    boolean isKey(String column) {
        return keys.contains(column);
    }

    /** Asks for id and columns, in one version, of so many things: first the version is to be given, then their ids. */
    String query(List<String> columns, int things) {
        StringBuilder asked = new StringBuilder("select v." + id);
        columns.forEach(column -> asked.append(", t.").append(MovedTable.quoted(column)));
        return asked + " from " + from + " where v.version = ? and v." + id + " in (?" + ", ?".repeat(things - 1) + ")";
    }
}
