// SPDX-License-Identifier: Apache-2.0
package org.crosscount.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.crosscount.testsupport.FreshLedger;
import org.crosscount.testsupport.PackagedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asked to end, the service answers what it has taken in, and keeps it. */
class GracefulEndIT {
    /** Some dozens of claims, so that recording it takes a while. */
    private static final String LONG_TEXT = longText();

    @Test
    void a_request_on_its_way_is_answered_and_recorded(@TempDir Path folder) throws Exception {
        try (FreshLedger ledger = FreshLedger.in(folder)) {
            Map<String, String> settings = ledger.settings();
            settings.put("QUARKUS_SHUTDOWN_TIMEOUT", "60s");
            isAnsweredAndRecorded(folder, settings);
        }
    }

    private static void isAnsweredAndRecorded(Path folder, Map<String, String> settings) throws Exception {
        CompletableFuture<HttpResponse<String>> answer;
        try (PackagedService service = PackagedService.start(folder, settings)) {
            answer = CompletableFuture.supplyAsync(() -> service.post("/api/documents", "text/plain", LONG_TEXT));
            TimeUnit.MILLISECONDS.sleep(100);
            assertThat(answer).as("still on its way").isNotDone();
            service.terminate();
            assertThat(answer.get(120, TimeUnit.SECONDS).statusCode())
                    .as(service.log())
                    .isEqualTo(201);
            service.awaitEnd();
        }
        try (PackagedService service = PackagedService.start(folder, settings)) {
            assertThat(service.get("/api/documents").body()).contains("\"total\":1");
        }
    }

    private static String longText() {
        StringBuilder text = new StringBuilder();
        for (int year = 1000; year < 1060; year++) {
            text.append("In Belize, ")
                    .append(year)
                    .append(" people were killed in the flood of ")
                    .append(year);
            text.append(", police said.\n");
        }
        return text.toString();
    }
}
