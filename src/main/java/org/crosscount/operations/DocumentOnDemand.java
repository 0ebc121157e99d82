// SPDX-License-Identifier: Apache-2.0
package org.crosscount.operations;

import io.quarkus.smallrye.openapi.runtime.OpenApiConfigHelper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentHolder;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** The OpenAPI document that the build left, read when it is first asked for, and once for each of its two forms. */
final class DocumentOnDemand implements OpenApiDocumentHolder {
    private final Config config;
    private byte @Nullable [] json;
    private byte @Nullable [] yaml;

    DocumentOnDemand(Config config) {
        this.config = OpenApiConfigHelper.wrap(config, OpenApiConstants.DEFAULT_DOCUMENT_NAME);
    }

    @Override
    public synchronized byte[] getJsonDocument() {
        if (json == null) {
            json = written(SmallRyeOpenAPI::toJSON);
        }
        return json;
    }

    @Override
    public synchronized byte[] getYamlDocument() {
        if (yaml == null) {
            yaml = written(SmallRyeOpenAPI::toYAML);
        }
        return yaml;
    }

    private byte[] written(Function<SmallRyeOpenAPI, String> form) {
        ClassLoader loader = DocumentOnDemand.class.getClassLoader();
        try (InputStream built = loader.getResourceAsStream(OpenApiConstants.BASE_NAME + ".JSON")) {
            if (built == null) {
                throw new IllegalStateException("the build left no " + OpenApiConstants.BASE_NAME + ".JSON");
            }
            SmallRyeOpenAPI document = new FromTheBuild()
                    .withConfig(config)
                    .withApplicationClassLoader(loader)
                    .enableModelReader(false)
                    .enableStandardStaticFiles(false)
                    .enableAnnotationScan(false)
                    .enableStandardFilter(false)
                    .withCustomStaticFile(() -> built)
                    .build();
            return form.apply(document).getBytes(StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** Reads what is there and leaves out the scanners of classes, which need not be in the binary then. */
    private static final class FromTheBuild extends SmallRyeOpenAPI.Builder {
        @Override
        protected <V, A extends V, O extends V, AB, OB> SmallRyeOpenAPI build(boolean unmodifiable) {
            BuildContext<V, A, O, AB, OB> context = getContext();
            buildPrepare(context);
            buildStaticModel(context);
            return buildFinalize(context, unmodifiable);
        }
    }
}
