// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which methods the paths of the API take, for the Allow header that a refused method has to be answered with. */
final class AllowedMethods {
    private static final List<Class<?>> RESOURCES = List.of(
            AuditResource.class,
            BulkRulingsResource.class,
            ChecksResource.class,
            ClaimAssignmentsResource.class,
            ClaimsResource.class,
            ComparisonsResource.class,
            DocumentsResource.class,
            ExtractionsResource.class,
            InconsistenciesResource.class,
            MeResource.class,
            PeopleResource.class,
            RerunsResource.class,
            InconsistencyAssignmentsResource.class,
            QueueResource.class,
            ResolutionsResource.class,
            ReviewsResource.class,
            SessionResource.class,
            SetupResource.class,
            SourcesResource.class,
            StatisticsResource.class,
            SubjectsResource.class);

    /** Methods by the pattern of their path; filled when the application is built, where reflection is to be had. */
    private static final Map<String, Set<String>> BY_PATH = byPath();

    private AllowedMethods() {}

    /** As the Allow header has it. */
    static String of(String path) {
        Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
        BY_PATH.forEach((pattern, those) -> {
            if (path.matches(pattern)) {
                methods.addAll(those);
            }
        });
        return String.join(", ", methods);
    }

    private static Map<String, Set<String>> byPath() {
        Map<String, Set<String>> byPath = new TreeMap<>();
        for (Class<?> resource : RESOURCES) {
            for (Method method : resource.getMethods()) {
                for (Annotation annotation : method.getAnnotations()) {
                    HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
                    if (http != null) {
                        Set<String> methods = byPath.computeIfAbsent(pattern(resource, method), p -> new TreeSet<>());
                        methods.add(http.value());
                        if (http.value().equals(HttpMethod.GET)) {
                            methods.add(HttpMethod.HEAD);
                        }
                    }
                }
            }
        }
        return byPath;
    }

    private static String pattern(Class<?> resource, Method method) {
        String base = resource.getAnnotation(Path.class).value();
        Path below = method.getAnnotation(Path.class);
        String template = below == null ? base : base + "/" + below.value();
        return template.replaceAll("\\{[^}]*}", "[^/]+") + "/?";
    }
}
