// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A list of short texts as a JSON array. */
@Converter
class TextListConverter implements AttributeConverter<List<String>, String> {
    private static final String NONE = "[]";

    @Override
    public String convertToDatabaseColumn(List<String> texts) {
        return StoredJson.write(texts);
    }

    @Override
    public List<String> convertToEntityAttribute(String json) {
        return json.equals(NONE) ? List.of() : StoredJson.read(json, new TypeReference<>() {});
    }
}
