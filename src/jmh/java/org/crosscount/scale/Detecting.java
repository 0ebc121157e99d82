// SPDX-License-Identifier: Apache-2.0
package org.crosscount.scale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.crosscount.testsupport.PackagedService;

/** A whole re-run that finds everything as it is on record, beside grouping by SQL and reading the same rows. */
final class Detecting {
    static final String GROUPING =
            "select subject from claim group by subject having max(lower_limit) > min(upper_limit)";
    private static final JsonMapper JSON = new JsonMapper();
    private static final int ROUNDS = 5;
    private static final int FETCHED = 10_000;

    private final DataSource database;
    private final PackagedService service;
    private final PrintStream out;

    Detecting(DataSource database, PackagedService service, PrintStream out) {
        this.database = database;
        this.service = service;
        this.out = out;
    }

    void measure() throws SQLException {
        Medians medians = new Medians();
        rerun(new Medians(), 0);
        for (int round = 1; round <= ROUNDS; round++) {
            medians.add("grouping", read(GROUPING, "groups in conflict"));
            medians.add("rows", read(ROWS, "rows read"));
            medians.add("claims", read(CLAIMS, "claims read"));
            rerun(medians, round);
        }
        double grouping = medians.millis("grouping");
        double read = medians.millis("claims");
        out.printf(
                Locale.ROOT,
                "(a) full detection in %.2f of the time of grouping by SQL and reading the claims: %.0f ms against"
                        + " %.0f + %.0f ms (medians of %d rounds); round by round %s%n",
                medians.millis("rerun") / (grouping + read),
                medians.millis("rerun"),
                grouping,
                read,
                ROUNDS,
                medians.ratios("rerun", "grouping", "claims"));
        out.printf(
                Locale.ROOT,
                "    in %.2f of it if no more is read than what detection reads of every claim: %.0f ms%n",
                medians.millis("rerun") / (grouping + medians.millis("rows")),
                medians.millis("rows"));
    }

    /** What detection reads of every claim. */
    static final String ROWS = "select claim_seq, outline from claim_outline";

    /** Every claim as it was recorded, with all that is kept of it. */
    static final String CLAIMS =
            "select v.*, c.seq from claim c join claim_version v on v.seq = c.newest" + " where c.status <> 'REJECTED'";

    private long read(String sql, String what) throws SQLException {
        long start = System.nanoTime();
        long rows = 0;
        long seen = 0;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(FETCHED);
                try (ResultSet row = statement.executeQuery(sql)) {
                    int columns = row.getMetaData().getColumnCount();
                    while (row.next()) {
                        rows++;
                        for (int at = 1; at <= columns; at++) {
                            Object value = row.getObject(at);
                            seen += value == null ? 0 : 1;
                        }
                    }
                }
            }
        }
        long took = System.nanoTime() - start;
        out.printf(Locale.ROOT, "    %,d %s (%,d values) in %d ms%n", rows, what, seen, took / 1_000_000);
        return took;
    }

    private void rerun(Medians medians, int round) {
        String id = json(service.post("/api/inconsistencies/rerun", "application/json", "{}")
                        .body())
                .get("id")
                .asText();
        JsonNode run;
        do {
            pause();
            run = json(service.get("/api/inconsistencies/reruns/" + id).body());
        } while (run.get("state").asText().equals("RUNNING"));
        Duration took = Duration.between(
                Instant.parse(run.get("startedAt").asText()),
                Instant.parse(run.get("endedAt").asText()));
        medians.add("rerun", took.toNanos());
        out.printf(
                Locale.ROOT,
                "(a) round %d: re-run of %,d claims %s in %,d ms, changed %s%n",
                round,
                run.get("claims").asLong(),
                run.get("state").asText(),
                took.toMillis(),
                run.get("changed"));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
