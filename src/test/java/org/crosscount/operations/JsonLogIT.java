// SPDX-License-Identifier: Apache-2.0
package org.crosscount.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crosscount.testsupport.FreshLedger;
import org.crosscount.testsupport.PackagedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log as JSON, on request, leads from an answer to its lines. */
class JsonLogIT {
    @Test
    void every_line_is_json_and_has_the_id_of_its_request(@TempDir Path folder) throws IOException {
        try (FreshLedger ledger = FreshLedger.in(folder)) {
            leadsFromAnAnswerToItsLines(folder, ledger.settings());
        }
    }

    private static void leadsFromAnAnswerToItsLines(Path folder, Map<String, String> settings) {
        settings.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true");
        settings.put("QUARKUS_HTTP_ACCESS_LOG_ENABLED", "true");
        try (PackagedService service = PackagedService.start(folder, settings)) {
            assertThat(service.get("/api/claims", "X-Request-Id", "one-of-mine")
                            .headers()
                            .firstValue("X-Request-Id"))
                    .contains("one-of-mine");
            List<JsonPath> lines = service.log().lines().map(JsonPath::from).toList();
            assertThat(lines)
                    .allSatisfy(line -> assertThat(line.getString("message")).isNotNull())
                    .anySatisfy(
                            line -> assertThat(line.getString("mdc.requestId")).isEqualTo("one-of-mine"));
        }
    }
}
