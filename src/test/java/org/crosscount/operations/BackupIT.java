// SPDX-License-Identifier: Apache-2.0
package org.crosscount.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscount.testsupport.Ledgers;
import org.crosscount.testsupport.PackagedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Backup and restore, as the README tells them: what was on record is on record again. */
class BackupIT {
    private static final List<String> LISTINGS =
            List.of("claims", "documents", "sources", "subjects", "inconsistencies");

    @Test
    @DisabledIf(
            value = "org.crosscount.testsupport.Ledgers#onPostgresql",
            disabledReason = "there is no file to copy; the dump is the way there")
    void the_h2_file_copied_while_the_service_is_stopped(@TempDir Path folder, @TempDir Path restored)
            throws IOException {
        Map<String, String> before;
        try (PackagedService service = PackagedService.start(folder, Map.of())) {
            before = recordAndTell(service);
            service.terminate();
            service.awaitEnd();
        }
        Files.createDirectory(restored.resolve("data"));
        Files.copy(folder.resolve("data/crosscount.mv.db"), restored.resolve("data/crosscount.mv.db"));
        try (PackagedService service = PackagedService.start(restored, Map.of())) {
            assertThat(told(service)).isEqualTo(before);
        }
    }

    @Test
    @EnabledIf("org.crosscount.testsupport.Ledgers#onPostgresql")
    void a_dump_of_postgresql_taken_while_the_service_runs(@TempDir Path folder) throws Exception {
        assumeThat(Files.isExecutable(Path.of("/usr/bin/pg_dump")))
                .as("pg_dump is there")
                .isTrue();
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            Map<String, String> before;
            String dump = folder.resolve("crosscount.dump").toString();
            try (PackagedService service = PackagedService.start(folder, Ledgers.on(server, "kept"))) {
                before = recordAndTell(service);
                run("pg_dump", "--format=custom", "--file=" + dump, address(server, "kept"));
            }
            Map<String, String> settings = Ledgers.on(server, "restored");
            run("pg_restore", "--exit-on-error", "--no-owner", "--dbname=" + address(server, "restored"), dump);
            try (PackagedService service = PackagedService.start(folder, settings)) {
                assertThat(told(service)).isEqualTo(before);
            }
        }
    }

    private static String address(EmbeddedPostgres server, String database) {
        return URI.create("postgresql://postgres@localhost:" + server.getPort() + "/" + database)
                .toString();
    }

    private static Map<String, String> recordAndTell(PackagedService service) {
        String text = "In Belize, 41 people were killed by the hurricane on 3 May 2019, police said.";
        assertThat(service.post("/api/documents", "text/plain", text).statusCode())
                .isEqualTo(201);
        return told(service);
    }

    private static Map<String, String> told(PackagedService service) {
        Map<String, String> told = new TreeMap<>();
        for (String listing : LISTINGS) {
            told.put(listing, service.get("/api/" + listing + "?limit=500").body());
        }
        return told;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
