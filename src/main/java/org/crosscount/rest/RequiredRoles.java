// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the OpenAPI document which role every operation takes, as {@link AccessRules} has it, and how it is refused. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RequiredRoles implements OASFilter {
    private static final String ROLE = "x-required-role";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach(RequiredRoles::describe);
    }

    private static void describe(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> describe(method, path, operation));
    }

    private static void describe(PathItem.HttpMethod method, String path, Operation operation) {
        AccessRules.Need need = AccessRules.of(method.name(), path);
        if (method != PathItem.HttpMethod.GET) {
            operation.getResponses().addAPIResponse("429", response("TooManyRequests"));
        }
        need.role().ifPresent(role -> {
            operation.addExtension(ROLE, role.name());
            operation.getResponses().addAPIResponse("401", response("SignInRequired"));
            operation.getResponses().addAPIResponse("403", response("NotPermitted"));
            String open = need.reading() ? ", unless everybody may read" : "";
            String takes = "With sign-in, it takes the role " + role.name().toLowerCase(Locale.ROOT) + open + ".";
            operation.setDescription(Optional.ofNullable(operation.getDescription())
                    .map(said -> said.stripTrailing() + "\n\n" + takes)
                    .orElse(takes));
        });
    }

    private static APIResponse response(String name) {
        return OASFactory.createAPIResponse().ref(name);
    }
}
