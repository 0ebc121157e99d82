// SPDX-License-Identifier: Apache-2.0
package org.crosscount.operations;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentHolder;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.quarkus.smallrye.openapi.runtime.filter.AutoSecurityFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * In a native binary, keeps Quarkus from reading the OpenAPI document and writing it twice at every start, a third of the
 * time to the first answer: it waits until somebody asks for it. What would be filtered at run time is refused, as this
 * reads what the build left.
 */
@TargetClass(OpenApiDocumentService.class)
final class OpenApiDocuments {
    @Alias
    @SuppressWarnings("NullAway.Init")
    private Map<String, OpenApiDocumentHolder> documentHolders;

    @Alias
    @SuppressWarnings("NullAway.Init")
    Config config;

    private OpenApiDocuments() {}

    @Substitute
    void prepareDocument(@Nullable AutoSecurityFilter security, Map<RunStage, List<String>> filters, String name) {
        if (security != null
                || filters.entrySet().stream()
                        .anyMatch(stage -> stage.getKey() != RunStage.BUILD
                                && !stage.getValue().isEmpty())) {
            throw new IllegalStateException("filters of the OpenAPI document run at build time only: " + filters);
        }
        documentHolders.put(name, new DocumentOnDemand(config));
    }
}
