// SPDX-License-Identifier: Apache-2.0
package org.crosscount.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The manifests are ones that Kubernetes knows, member by member, and give the service no more rights than it needs. */
class ManifestsTest {
    private static final Path FOLDER = Path.of("src/main/kubernetes");

    /** What knows each kind, made from its schema: an unknown member or a missing one is refused. */
    private static final Map<String, Schema> SCHEMAS = Map.of(
            "Deployment", V1Deployment::validateJsonElement,
            "StatefulSet", V1StatefulSet::validateJsonElement,
            "Service", V1Service::validateJsonElement,
            "ServiceAccount", V1ServiceAccount::validateJsonElement,
            "PodDisruptionBudget", V1PodDisruptionBudget::validateJsonElement,
            "Secret", V1Secret::validateJsonElement);

    private interface Schema {
        void check(JsonElement manifest) throws IOException;
    }

    private record Manifest(String name, JsonObject content) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Manifest> manifests() throws IOException {
        List<Manifest> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                for (Object document :
                        new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(Files.readString(file))) {
                    JsonObject content =
                            JsonParser.parseString(new Gson().toJson(document)).getAsJsonObject();
                    String kind = content.get("kind").getAsString();
                    found.add(new Manifest(file.getFileName() + " " + kind, content));
                }
            }
        }
        return found;
    }

    static List<Manifest> workloads() throws IOException {
        return manifests().stream()
                .filter(each -> each.content().getAsJsonObject("spec") != null
                        && each.content().getAsJsonObject("spec").has("template"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("manifests")
    void is_one_that_kubernetes_knows(Manifest manifest) throws IOException {
        SCHEMAS.get(manifest.content().get("kind").getAsString()).check(manifest.content());
    }

    @Test
    void a_manifest_with_a_member_that_is_none_is_refused() {
        JsonElement wrong = JsonParser.parseString("""
                {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "x"}, "spec": {"port": [{"port": 80}]}}
                """);
        assertThatThrownBy(() -> V1Service.validateJsonElement(wrong)).hasMessageContaining("port");
        JsonElement nameless = JsonParser.parseString("{\"image\": \"x\"}");
        assertThatThrownBy(() -> V1Container.validateJsonElement(nameless)).hasMessageContaining("name");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workloads")
    void gives_no_more_rights_than_needed(Manifest manifest) {
        JsonObject pod = manifest.content()
                .getAsJsonObject("spec")
                .getAsJsonObject("template")
                .getAsJsonObject("spec");
        assertThat(pod.getAsJsonObject("securityContext").get("runAsNonRoot").getAsBoolean())
                .isTrue();
        assertThat(pod.get("automountServiceAccountToken").getAsBoolean()).isFalse();
        JsonObject container = pod.getAsJsonArray("containers").get(0).getAsJsonObject();
        JsonObject security = container.getAsJsonObject("securityContext");
        assertThat(security.get("readOnlyRootFilesystem").getAsBoolean()).isTrue();
        assertThat(security.get("allowPrivilegeEscalation").getAsBoolean()).isFalse();
        assertThat(security.getAsJsonObject("capabilities").get("drop").toString())
                .isEqualTo("[\"ALL\"]");
        assertThat(container.getAsJsonObject("resources").keySet()).contains("requests", "limits");
        assertThat(container.keySet()).contains("startupProbe", "livenessProbe", "readinessProbe");
    }
}
