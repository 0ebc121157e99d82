// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.RuleId;
import org.crosscount.domain.consistency.Working;

/** The numbers a rule used as JSON, with the names of {@link Working}'s parts: those must not change without a migration. */
@Converter
@RegisterForReflection(targets = {Working.class, Working.Input.class, Working.Step.class, RuleId.class, ClaimId.class})
class WorkingConverter implements AttributeConverter<Working, String> {
    @Override
    public String convertToDatabaseColumn(Working working) {
        return StoredJson.write(working);
    }

    @Override
    public Working convertToEntityAttribute(String json) {
        return StoredJson.read(json, new TypeReference<>() {});
    }
}
