// SPDX-License-Identifier: Apache-2.0
package org.crosscount.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.crosscount.testsupport.Ledgers;
import org.crosscount.testsupport.PackagedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full, or the database goes away, while the service runs: it says so, stays up, and goes on afterwards. */
class StorageTroubleIT {
    private static final String TEXT = "In Belize, %d people were killed by the hurricane on 3 May 2019, police said. ";

    /**
     * A limit on the size of files is to a program what a full disk is, and takes no rights to set: the same call fails, in
     * the same place.
     */
    @Test
    @DisabledIf(
            value = "org.crosscount.testsupport.Ledgers#onPostgresql",
            disabledReason = "the disk is the server's there, and a limit on the service's files is no limit on it")
    void a_disk_that_is_full_is_a_problem_that_passes(@TempDir Path folder) throws Exception {
        Map<String, String> settings = Ledgers.empty(folder);
        PackagedService.start(folder, settings).close();
        long blocks = Files.size(folder.resolve("data/crosscount.mv.db")) / 1024 + 256;
        List<String> command = new ArrayList<>(
                List.of("bash", "-c", "trap '' XFSZ; ulimit -S -f " + blocks + "; exec \"$@\"", "limited"));
        command.addAll(PackagedService.command());
        try (PackagedService service = PackagedService.start(command, folder, settings)) {
            List<String> acknowledged = new ArrayList<>();
            HttpResponse<String> refused = null;
            for (int number = 1; refused == null && number < 2000; number++) {
                HttpResponse<String> answer = service.post("/api/documents", "text/plain", text(number));
                if (answer.statusCode() == 201) {
                    acknowledged.add(JsonPath.from(answer.body()).getString("document.id"));
                } else {
                    refused = answer;
                }
            }
            assertProblem(refused, "storage-full");
            new ProcessBuilder("prlimit", "--pid", String.valueOf(service.pid()), "--fsize=unlimited")
                    .inheritIO()
                    .start()
                    .waitFor();
            await(
                    "recording again",
                    () -> service.post("/api/documents", "text/plain", text(5000))
                                    .statusCode()
                            < 300);
            assertThat(service.isReady()).isTrue();
            acknowledged.forEach(id ->
                    assertThat(service.get("/api/documents/" + id).statusCode()).isEqualTo(200));
        }
    }

    @Test
    @EnabledIf("org.crosscount.testsupport.Ledgers#onPostgresql")
    void a_database_that_is_gone_is_a_problem_that_passes(@TempDir Path folder, @TempDir Path server) throws Exception {
        EmbeddedPostgres database = start(server, 0);
        int port = database.getPort();
        try {
            Map<String, String> settings = Ledgers.empty(folder);
            settings.putAll(Ledgers.on(database, "gone"));
            try (PackagedService service = PackagedService.start(folder, settings)) {
                assertThat(service.post("/api/documents", "text/plain", text(1)).statusCode())
                        .isEqualTo(201);
                database.close();
                assertProblem(service.get("/api/claims"), "storage-unavailable");
                assertProblem(service.post("/api/documents", "text/plain", text(2)), "storage-unavailable");
                assertThat(service.get("/q/health/ready").statusCode()).isEqualTo(503);
                assertThat(service.get("/q/health/live").statusCode()).isEqualTo(200);
                assertThat(service.get("/q/metrics").statusCode()).isEqualTo(200);
                database = start(server, port);
                await("ready again", service::isReady);
                assertThat(service.post("/api/documents", "text/plain", text(2)).statusCode())
                        .isEqualTo(201);
                assertThat(JsonPath.from(service.get("/api/documents").body()).getInt("total"))
                        .isEqualTo(2);
            }
        } finally {
            database.close();
        }
    }

    private static EmbeddedPostgres start(Path folder, int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("database"))
                .setCleanDataDirectory(false);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    /** Long enough for a few of them to fill a file's margin. */
    private static String text(int number) {
        return String.format(TEXT, number) + "Nothing more was known. ".repeat(400);
    }

    private static void assertProblem(HttpResponse<String> answer, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(JsonPath.from(answer.body()).getString("type")).endsWith("/" + slug);
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
