// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscount.app.RecordedContent;
import org.crosscount.domain.lexicon.Digest;

/**
 * The rows that make up one version of a thing, told so that no two contents read alike: each table by its name, each of its
 * rows by its columns in alphabetical order, name and value; each of these as its length in bytes, a colon, itself and a
 * comma. A column that is null is left out, so that one that a later release adds changes nothing for earlier rows.
 */
final class RecordedParts {
    private final Map<RecordTable, List<String>> rows = new EnumMap<>(RecordTable.class);

    /** @param told columns and values, as {@link #part} tells them */
    void add(RecordTable table, String told) {
        rows.computeIfAbsent(table, none -> new ArrayList<>()).add(told);
    }

    RecordedContent toContent() {
        Optional<String> withoutText =
                rows.containsKey(RecordTable.DOCUMENT_TEXT) ? Optional.of(Digest.whole(told(false))) : Optional.empty();
        return new RecordedContent(Digest.whole(told(true)), withoutText);
    }

    private String told(boolean withText) {
        StringBuilder told = new StringBuilder();
        rows.forEach((table, found) -> {
            if (withText || table != RecordTable.DOCUMENT_TEXT) {
                told.append(part(table.table()));
                found.stream().sorted().forEach(row -> told.append(part(row)));
            }
        });
        return told.toString();
    }

    static String part(String value) {
        return value.getBytes(StandardCharsets.UTF_8).length + ":" + value + ",";
    }
}
