// SPDX-License-Identifier: Apache-2.0
package org.crosscount.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crosscount.testsupport.Ledgers;
import org.crosscount.testsupport.PackagedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Two services on one database, started at the same moment on a database without a table. */
@EnabledIf("org.crosscount.testsupport.Ledgers#onPostgresql")
class TwoInstancesIT {
    private static final int CLAIMS = 20;

    private static final String CLAIM = """
            {"kind": "AMOUNT", "quote": {"exact": "some %1$d attacks in 2019"}, "figure": {"wording": "%1$d"},
             "quantity": {"bound": "EXACT", "value": %1$d, "unit": "attack"},
             "subject": {"measure": "attacks", "place": "Belize", "period": "2019"}}
            """;

    @Test
    void do_not_step_on_each_other(@TempDir Path one, @TempDir Path other) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            Map<String, String> settings = Ledgers.on(server, "two");
            try (PackagedService first = PackagedService.launch(PackagedService.command(), one, settings);
                    PackagedService second = PackagedService.launch(PackagedService.command(), other, settings)) {
                first.awaitReady();
                second.awaitReady();
                assertThatTheCorpusIsThereOnce(first, server, one);
                recordTheSameOnBoth(first, second);
                JsonPath told = json(first.get("/api/inconsistencies?place=Belize"));
                assertThat(told.getList("items.kind")).containsExactly("CONFLICTING_FIGURES");
                assertThat(told.getList("items[0].claims")).hasSize(CLAIMS);
                assertThat(second.get("/api/inconsistencies?limit=500").body())
                        .isEqualTo(first.get("/api/inconsistencies?limit=500").body());
            }
        }
    }

    private static void assertThatTheCorpusIsThereOnce(PackagedService pair, EmbeddedPostgres server, Path folder)
            throws IOException {
        try (PackagedService alone = PackagedService.start(folder, Ledgers.on(server, "alone"))) {
            String path = "/api/claims?limit=500";
            JsonPath expected = json(alone.get(path));
            assertThat(expected.getInt("total")).isPositive();
            assertThat(json(pair.get(path)).getInt("total")).isEqualTo(expected.getInt("total"));
            assertThat(json(pair.get(path)).getList("items.id")).isEqualTo(expected.getList("items.id"));
            assertThat(json(pair.get(path)).getList("items.version")).isEqualTo(expected.getList("items.version"));
        }
    }

    /** Both are given every claim at once; one of them records it, and the other finds it on record. */
    private static void recordTheSameOnBoth(PackagedService first, PackagedService second)
            throws InterruptedException, ExecutionException {
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int number = 1; number <= CLAIMS; number++) {
                String claim = String.format(CLAIM, 300 + number * 7);
                for (PackagedService each : List.of(first, second)) {
                    calls.add(() ->
                            each.post("/api/claims", "application/json", claim).statusCode());
                }
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> call : callers.invokeAll(calls)) {
                answers.add(call.get());
            }
            assertThat(answers).containsOnly(200, 201);
            assertThat(answers).filteredOn(status -> status == 201).hasSize(CLAIMS);
        } finally {
            callers.shutdownNow();
        }
    }

    private static JsonPath json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonPath.from(answer.body());
    }
}
