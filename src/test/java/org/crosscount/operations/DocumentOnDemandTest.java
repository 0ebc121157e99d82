// SPDX-License-Identifier: Apache-2.0
package org.crosscount.operations;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What the binary reads when it is asked is what Quarkus prepares at start in the jar. */
@QuarkusTest
class DocumentOnDemandTest {
    private final DocumentOnDemand document = new DocumentOnDemand(ConfigProvider.getConfig());

    @Test
    void it_is_the_document_that_quarkus_prepares_in_both_forms() {
        assertThat(new String(document.getYamlDocument(), StandardCharsets.UTF_8))
                .isEqualTo(get("/q/openapi?format=yaml").asString());
        assertThat(new String(document.getJsonDocument(), StandardCharsets.UTF_8))
                .isEqualTo(get("/q/openapi?format=json").asString());
    }

    @Test
    void it_is_read_once() {
        assertThat(document.getYamlDocument()).isSameAs(document.getYamlDocument());
        assertThat(document.getJsonDocument()).isSameAs(document.getJsonDocument());
    }
}
