// SPDX-License-Identifier: Apache-2.0
package org.crosscount.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.crosscount.testsupport.FreshLedger;
import org.crosscount.testsupport.PackagedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the service (SIGKILL) again and again while it records, and looks at what is on record afterwards. */
class KilledWhileRecordingIT {
    private static final int KILLS = 20;
    private static final int WRITERS = 3;

    /** Several claims in each. */
    private static final String TEXT =
            "In Belize, %d people were killed by the hurricane on %s, police said. The storm injured %d people.";

    private final Random random = new Random(20);
    private final AtomicInteger next = new AtomicInteger(1);

    /** Document by id, with the ids of the claims that were acknowledged with it. */
    private final Map<String, List<String>> documents = new ConcurrentHashMap<>();

    private final Map<String, String> claims = new ConcurrentHashMap<>();
    private final Queue<AssertionError> refused = new ConcurrentLinkedQueue<>();

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_half_there(@TempDir Path folder) throws IOException {
        try (FreshLedger ledger = FreshLedger.in(folder)) {
            killAgainAndAgain(folder, ledger.settings());
        }
    }

    private void killAgainAndAgain(Path folder, Map<String, String> settings) {
        for (int kill = 1; kill <= KILLS; kill++) {
            try (PackagedService service = PackagedService.start(folder, settings)) {
                recordUntilKilled(service);
            }
        }
        try (PackagedService service = PackagedService.start(folder, settings)) {
            assertThat(documents).as("documents acknowledged").hasSizeGreaterThan(KILLS);
            assertThat(claims).as("claims acknowledged").hasSizeGreaterThan(KILLS);
            documents.forEach((id, stated) -> assertWhole(service, id, stated));
            claims.forEach((id, wording) -> assertThat(
                            json(service.get("/api/claims/" + id)).getString("figure.wording"))
                    .isEqualTo(wording));
            assertNothingIsHalfThere(service);
        }
    }

    private void recordUntilKilled(PackagedService service) {
        CountDownLatch acknowledged = new CountDownLatch(1 + random.nextInt(6));
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.execute(() -> recordOn(service, acknowledged));
            }
            assertThat(acknowledged.await(60, TimeUnit.SECONDS))
                    .as(service.log())
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(random.nextInt(25));
            service.kill();
            writers.shutdown();
            assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            assertThat(refused).isEmpty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            writers.shutdownNow();
        }
    }

    private void recordOn(PackagedService service, CountDownLatch acknowledged) {
        try {
            for (; ; ) {
                int number = next.getAndIncrement();
                if (number % 2 == 0) {
                    recordDocument(service, number);
                } else {
                    recordClaim(service, number);
                }
                acknowledged.countDown();
            }
        } catch (UncheckedIOException killed) {
            // As it is meant to end.
        } catch (AssertionError answer) {
            refused.add(answer);
        }
    }

    private void recordDocument(PackagedService service, int number) {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(number * 80L);
        String date = day.getDayOfMonth() + " "
                + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + day.getYear();
        HttpResponse<String> answer =
                service.post("/api/documents", "text/plain", String.format(TEXT, number, date, number + 7));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        documents.put(json(answer).getString("document.id"), json(answer).getList("claims.id"));
    }

    private void recordClaim(PackagedService service, int number) {
        String claim = """
                {"kind": "AMOUNT", "quote": {"exact": "some %1$d attacks"}, "figure": {"wording": "%1$d"},
                 "quantity": {"bound": "EXACT", "value": %1$d, "unit": "attack"},
                 "subject": {"measure": "attacks", "place": "Belize", "period": "%2$d"}, "attribution": "a ministry"}
                """;
        HttpResponse<String> answer =
                service.post("/api/claims", "application/json", String.format(claim, number, 1900 + number % 50));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        Stream.of("claim.id", "id")
                .map(path -> json(answer).getString(path))
                .filter(id -> id != null)
                .findFirst()
                .ifPresent(id -> claims.put(id, String.valueOf(number)));
    }

    private static void assertWhole(PackagedService service, String id, List<String> stated) {
        assertThat(service.get("/api/documents/" + id).statusCode()).isEqualTo(200);
        assertThat(claimsIn(service, id)).containsExactlyInAnyOrderElementsOf(stated);
    }

    /** What was on its way when the service was killed is on record with all that belongs to it, or not at all. */
    private static void assertNothingIsHalfThere(PackagedService service) {
        String cursor = "";
        do {
            JsonPath page = json(service.get("/api/documents?limit=500" + cursor));
            for (String id : page.<String>getList("items.id")) {
                String text = service.get("/api/documents/" + id + "/text").body();
                assertThat(text).contains("Belize").endsWith("people.");
                List<String> all = json(service.post("/api/extractions", "text/plain", text))
                        .getList("claims.id");
                assertThat(claimsIn(service, id)).as(text).containsExactlyInAnyOrderElementsOf(all);
            }
            cursor = page.getString("next") == null ? "" : "&cursor=" + page.getString("next");
        } while (!cursor.isEmpty());
        JsonPath inconsistencies = json(service.get("/api/inconsistencies?limit=500"));
        for (String id : inconsistencies.<String>getList("items.claims.id.flatten().unique()")) {
            assertThat(service.get("/api/claims/" + id).statusCode()).isEqualTo(200);
        }
    }

    private static List<String> claimsIn(PackagedService service, String document) {
        return json(service.get("/api/claims?status=PROPOSED&document=" + document))
                .getList("items.id");
    }

    private static JsonPath json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return JsonPath.from(answer.body());
    }
}
