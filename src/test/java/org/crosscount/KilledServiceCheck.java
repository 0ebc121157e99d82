// SPDX-License-Identifier: Apache-2.0
package org.crosscount;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.crosscount.testsupport.ServiceProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged service is killed in the middle of a thousand rulings: after a restart every acknowledged one is there and no
 * half one, and what was not acknowledged acts once when it is sent again. Runs on the packaged jars, after the integration
 * tests.
 */
class KilledServiceCheck {
    private static final int PEOPLE = 8;
    private static final int CLAIMS = 16;
    private static final int RULINGS = 1_000;

    @TempDir
    Path folder;

    /** A claim, and the newest version of it that was acknowledged. */
    private static final class Ruled {
        private final String id;
        private int acknowledged = 1;

        Ruled(String id) {
            this.id = id;
        }
    }

    @Test
    void on_h2_nothing_acknowledged_is_lost_and_nothing_is_half() throws Exception {
        survives(
                Path.of("target", "quarkus-app", "quarkus-run.jar"),
                Map.of("crosscount.data", folder.resolve("data").toString()));
    }

    @Test
    void on_postgresql_nothing_acknowledged_is_lost_and_nothing_is_half() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            survives(
                    Path.of("target", "quarkus-app-postgresql", "quarkus-run.jar"),
                    Map.of(
                            "quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", "postgres"),
                            "quarkus.datasource.username", "postgres",
                            "quarkus.datasource.password", "postgres"));
        }
    }

    private void survives(Path jar, Map<String, String> database) throws Exception {
        Map<String, String> settings = new LinkedHashMap<>(database);
        settings.put(
                "crosscount.claims",
                Files.createDirectories(folder.resolve("claims")).toString());
        List<Ruled> claims = new ArrayList<>();
        try (ServiceProcess service = ServiceProcess.start(jar, settings)) {
            for (int at = 0; at < CLAIMS; at++) {
                claims.add(new Ruled(record(service, at)));
            }
            CountDownLatch enough = new CountDownLatch(RULINGS * 2 / 5);
            ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
            List<Future<?>> working = begin(people, service, claims, enough, new AtomicInteger(RULINGS));
            assertThat(enough.await(5, TimeUnit.MINUTES)).isTrue();
            service.kill();
            for (Future<?> each : working) {
                each.get();
            }
            people.shutdown();
        }
        try (ServiceProcess service = ServiceProcess.start(jar, settings)) {
            for (Ruled claim : claims) {
                checkWhole(service, claim);
            }
            int made = 0;
            for (Ruled claim : claims) {
                assertThat(rule(service, claim).statusCode()).as("sent again").isEqualTo(201);
                assertThat(version(service, claim)).as("acted once").isEqualTo(++claim.acknowledged);
                made += claim.acknowledged - 1;
            }
            AtomicInteger left = new AtomicInteger(RULINGS - made);
            ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
            for (Future<?> each : begin(people, service, claims, new CountDownLatch(0), left)) {
                each.get();
            }
            people.shutdown();
            for (Ruled claim : claims) {
                checkWhole(service, claim);
                assertThat(version(service, claim)).isEqualTo(claim.acknowledged);
            }
            assertThat(service.get("/api/audit?act=CONFIRMED&act=REOPENED&kind=CLAIM")
                            .get("total")
                            .asInt())
                    .isEqualTo(RULINGS);
            assertThat(service.get("/api/audit/verification").get("holds").asBoolean())
                    .isTrue();
        }
    }

    /** Each person rules on claims of his own, one after the other, until all rulings are made or the service is gone. */
    private static List<Future<?>> begin(
            ExecutorService people,
            ServiceProcess service,
            List<Ruled> claims,
            CountDownLatch acknowledged,
            AtomicInteger left) {
        List<Future<?>> working = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            int first = person;
            working.add(people.submit(() -> {
                for (int at = first; left.getAndDecrement() > 0; at = (at + PEOPLE) % CLAIMS) {
                    try {
                        assertThat(rule(service, claims.get(at)).statusCode()).isEqualTo(201);
                    } catch (IOException gone) {
                        return null;
                    }
                    claims.get(at).acknowledged++;
                    acknowledged.countDown();
                }
                return null;
            }));
        }
        return working;
    }

    /** The ruling that follows the newest acknowledged one, always under the same key. */
    private static HttpResponse<String> rule(ServiceProcess service, Ruled claim)
            throws IOException, InterruptedException {
        int seen = claim.acknowledged;
        return service.post(
                "/api/claims/" + claim.id + "/reviews",
                Map.of("decision", seen % 2 == 1 ? "CONFIRM" : "REOPEN", "reason", "Ruling on version " + seen),
                "If-Match",
                "\"" + claim.id + "-" + seen + "\"",
                "Idempotency-Key",
                "\"" + claim.id + " " + seen + "\"");
    }

    private static void checkWhole(ServiceProcess service, Ruled claim) throws IOException, InterruptedException {
        JsonNode now = service.get("/api/claims/" + claim.id);
        int version = now.get("version").asInt();
        assertThat(version)
                .as("acknowledged, and at most one that was not")
                .isBetween(claim.acknowledged, claim.acknowledged + 1);
        assertThat(now.get("status").asText()).isEqualTo(version % 2 == 1 ? "PROPOSED" : "CONFIRMED");
        JsonNode reviews = service.get("/api/claims/" + claim.id + "/reviews").get("items");
        assertThat(reviews.size()).isEqualTo(version - 1);
        JsonNode entries = service.get("/api/audit?limit=500&sort=number&object=" + claim.id)
                .get("items");
        assertThat(entries.size()).isEqualTo(version);
        for (int at = 0; at < reviews.size(); at++) {
            assertThat(reviews.get(at).get("version").asInt()).isEqualTo(at + 2);
            assertThat(reviews.get(at).get("reason").asText()).isEqualTo("Ruling on version " + (at + 1));
            assertThat(entries.get(at + 1).get("reason").asText()).isEqualTo("Ruling on version " + (at + 1));
        }
    }

    private static int version(ServiceProcess service, Ruled claim) throws IOException, InterruptedException {
        return service.get("/api/claims/" + claim.id).get("version").asInt();
    }

    private static String record(ServiceProcess service, int number) throws IOException, InterruptedException {
        HttpResponse<String> recorded = service.post(
                "/api/claims",
                Map.of(
                        "kind", "AMOUNT",
                        "quote", Map.of("exact", (100 + number) + " attacks"),
                        "quantity", Map.of("bound", "EXACT", "value", 100 + number, "unit", "attack"),
                        "subject", Map.of("measure", "attacks", "place", "Zembla " + number, "period", "2024")));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        return new JsonMapper().readTree(recorded.body()).get("id").asText();
    }
}
