// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The API changes on purpose: its document is compared with the committed one. */
@QuarkusTest
class OpenApiTest {
    private static final Path COMMITTED = Path.of("src/test/resources/openapi.yaml");

    @Test
    void the_document_is_the_committed_one() throws IOException {
        String now =
                get("/q/openapi?format=yaml").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, now);
        }
        assertThat(now)
                .as("the API has changed; if that is meant, run: mvn test -Dtest=OpenApiTest -Dopenapi.write=true")
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void every_operation_has_a_summary_and_a_tag() {
        Map<String, Map<String, Map<String, Object>>> paths =
                get("/q/openapi?format=json").jsonPath().getMap("paths");
        assertThat(paths).hasSize(28);
        paths.values().stream()
                .flatMap(path -> path.entrySet().stream())
                .filter(operation -> List.of("get", "post", "put", "delete").contains(operation.getKey()))
                .forEach(operation ->
                        assertThat(operation.getValue()).containsKeys("operationId", "summary", "tags", "responses"));
    }

    @Test
    void swagger_ui_and_health_are_there() {
        get("/q/swagger-ui/").then().statusCode(200).body(containsString("swagger"));
        get("/q/health/live").then().statusCode(200);
        get("/q/health/ready").then().statusCode(200);
    }
}
