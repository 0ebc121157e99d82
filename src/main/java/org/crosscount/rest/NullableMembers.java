// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says in the OpenAPI document which members of answers may be null; every member is always there. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class NullableMembers implements OASFilter {
    private static final List<Class<? extends Record>> VIEWS = List.of(
            CheckView.class,
            CheckedClaimView.class,
            ClaimEventView.class,
            ClaimOutcomeView.class,
            ClaimView.class,
            ClaimSubjectView.class,
            ComparisonView.class,
            ComparisonView.Found.class,
            ComparisonView.Part.class,
            ComparisonView.Related.class,
            DocumentView.class,
            DocumentOutcomeView.class,
            ExtractionView.class,
            FigureView.class,
            InconsistencyEventView.class,
            InconsistencySubjectView.class,
            InconsistencyView.class,
            InvolvedClaimView.class,
            LeftOutView.class,
            MadeTokenView.class,
            MeView.class,
            PersonEventView.class,
            PersonView.class,
            Problem.class,
            Problem.PartAtFault.class,
            QuantityView.class,
            QuoteView.class,
            ResolutionView.class,
            ReadTextView.class,
            ReviewView.class,
            ReviewedClaimView.class,
            ReviewedClaimView.RulingOnClaim.class,
            SourceView.class,
            SubjectView.class,
            SubjectView.ClusterView.class,
            SubjectView.Range.class,
            TokenView.class,
            WorkingView.class,
            WorkingView.Input.class,
            WorkingView.Step.class);

    @Override
    public void filterOpenAPI(OpenAPI document) {
        for (Class<? extends Record> view : VIEWS) {
            Schema schema = document.getComponents().getSchemas().get(name(view));
            if (schema == null) {
                throw new IllegalStateException("the OpenAPI document has no schema for " + view);
            }
            Arrays.stream(view.getRecordComponents()).forEach(member -> describe(member, schema));
        }
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (name.startsWith("Listing")) {
                schema.setRequired(List.of("items", "total", "next"));
                property(schema, "next").addType(Schema.SchemaType.NULL);
            }
        });
    }

    private static void describe(RecordComponent member, Schema schema) {
        if (member.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
            Arrays.stream(member.getType().getRecordComponents()).forEach(inner -> describe(inner, schema));
            return;
        }
        schema.addRequired(member.getName());
        if (member.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            schema.addProperty(member.getName(), nullable(property(schema, member.getName())));
        }
    }

    private static Schema property(Schema schema, String name) {
        Schema property = schema.getProperties().get(name);
        if (property == null) {
            throw new IllegalStateException("the OpenAPI document does not describe " + name);
        }
        return property;
    }

    private static Schema nullable(Schema given) {
        if (given.getRef() == null) {
            return given.addType(Schema.SchemaType.NULL);
        }
        List<Schema> either = new ArrayList<>();
        either.add(given);
        either.add(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
        return OASFactory.createSchema().anyOf(either);
    }

    private static String name(Class<?> view) {
        var named = view.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        return named == null || named.name().isEmpty() ? view.getSimpleName() : named.name();
    }
}
