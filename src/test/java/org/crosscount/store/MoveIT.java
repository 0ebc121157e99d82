// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscount.app.RecordedContent;
import org.crosscount.domain.review.ThingKind;
import org.crosscount.domain.review.ThingOnRecord;
import org.crosscount.domain.review.VersionOnRecord;
import org.crosscount.testsupport.Ledgers;
import org.crosscount.testsupport.PackagedService;
import org.crosscount.testsupport.PackagedService.Ended;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Moves a ledger from an H2 file to PostgreSQL with the one command of what was packaged. */
@EnabledIf("org.crosscount.testsupport.Ledgers#onPostgresql")
class MoveIT {
    private static final String H2 = "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

    private static final List<String> LISTINGS = List.of(
            "/api/claims?limit=500",
            "/api/documents?limit=500",
            "/api/sources?limit=500",
            "/api/subjects?limit=500",
            "/api/inconsistencies?limit=500");

    private static final String CLAIM = """
            {"kind": "AMOUNT", "quote": {"exact": "fully 0.10 %% of 1,000,000,000,000"}, "figure": {"wording": "0.10"},
             "quantity": {"bound": "EXACT", "value": %s, "unit": "%%"},
             "subject": {"measure": "literacy rate \u06A9\u0627\u0628\u0644", "place": "Kabul", "period": "2019"}}
            """;

    @Test
    void a_ledger_is_moved_whole_or_not_at_all(@TempDir Path folder) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            Path data = Files.createDirectory(folder.resolve("data"));
            Map<String, String> from = Ledgers.on(server, "origin");
            Map<String, String> to = Ledgers.on(server, "target");
            try (PackagedService origin = PackagedService.start(folder, from)) {
                fill(origin);
                asFile(server, data);
                assertThatBothTellTheSame(server, data);

                assertThatNothingIsMoved(run(folder, to, folder), "there is no ledger");
                try (Connection inUse = DriverManager.getConnection(url(data))) {
                    assertThat(inUse.isValid(1)).isTrue();
                    assertThatNothingIsMoved(run(folder, to, data), "is in use");
                }
                Ended moved = run(folder, to, data);
                assertThat(moved.status()).as(moved.output()).isZero();
                assertThat(moved.output()).contains("Moved and compared: ").containsPattern("claim_version: \\d+");

                assertThatNothingIsMoved(run(folder, to, data), "the target is not empty");
                Files.createDirectory(folder.resolve("claims"));
                try (PackagedService target = PackagedService.start(folder, to)) {
                    for (String listing : LISTINGS) {
                        assertThat(target.get(listing).body())
                                .as(listing)
                                .isEqualTo(origin.get(listing).body());
                    }
                    assertThat(target.get("/api/audit/verification").body())
                            .as("what was vouched for there is vouched for here")
                            .contains("\"holds\":true", "\"altered\":[]");
                    assertThat(target.post("/api/claims", "application/json", String.format(CLAIM, "3.5"))
                                    .statusCode())
                            .as("it numbers on")
                            .isEqualTo(201);
                }
            }
        }
    }

    @Test
    void a_ledger_of_another_version_is_left_alone(@TempDir Path folder) throws Exception {
        migrate(folder, "3");
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            assertThatNothingIsMoved(run(folder, Ledgers.on(server, "target"), folder), "of an earlier version");
        }
    }

    private static void fill(PackagedService service) {
        assertThat(service.post("/api/claims", "application/json", String.format(CLAIM, "0.10"))
                        .statusCode())
                .isEqualTo(201);
        String text =
                "In Belize, 41 people were killed by the hurricane on 3 May 2019, police said \u2014 \uD83C\uDF00.";
        assertThat(service.post("/api/documents", "text/plain; charset=utf-8", text)
                        .statusCode())
                .isEqualTo(201);
    }

    /** The same ledger in an H2 file, as the build for H2 makes it. */
    private static void asFile(EmbeddedPostgres server, Path data) throws SQLException {
        migrate(data, "latest");
        try (Connection source = server.getDatabase("postgres", "origin").getConnection();
                Connection file = DriverManager.getConnection(url(data));
                Statement statement = file.createStatement()) {
            source.setAutoCommit(false);
            statement.execute("set referential_integrity false");
            for (MovedTable table : MovedTable.of(source)) {
                table.clear(file);
                TableCopy.copy(table, source, file);
            }
            try (Statement sequences = source.createStatement();
                    ResultSet each = sequences.executeQuery(
                            "select sequencename, coalesce(last_value, 0) + 50 from pg_sequences where increment_by = 50")) {
                while (each.next()) {
                    statement.execute("alter sequence \"" + each.getString(1) + "\" restart with " + each.getLong(2));
                }
            }
            statement.execute("set referential_integrity true");
        }
    }

    /** What the audit vouches for reads the same on both kinds of database. */
    private static void assertThatBothTellTheSame(EmbeddedPostgres server, Path data) throws SQLException {
        try (Connection source = server.getDatabase("postgres", "origin").getConnection();
                Connection file = DriverManager.getConnection(url(data));
                ResultSet entries = source.createStatement()
                        .executeQuery(
                                "select object_kind, object_id, version from audit_entry where version is not null")) {
            Set<VersionOnRecord> versions = new HashSet<>();
            while (entries.next()) {
                ThingOnRecord thing = new ThingOnRecord(ThingKind.valueOf(entries.getString(1)), entries.getString(2));
                versions.add(new VersionOnRecord(thing, entries.getInt(3)));
            }
            Map<VersionOnRecord, RecordedContent> told = new RecordReader().read(versions, source);
            assertThat(told).hasSameSizeAs(versions).hasSizeGreaterThan(100);
            assertThat(new RecordReader().read(versions, file)).isEqualTo(told);
        }
    }

    private static void migrate(Path data, String version) {
        Flyway.configure()
                .dataSource(url(data), "", "")
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private static Ended run(Path folder, Map<String, String> settings, Path from) {
        return PackagedService.run(folder, settings, "move-from", from.toString());
    }

    private static void assertThatNothingIsMoved(Ended ended, String why) {
        assertThat(ended.status()).as(ended.output()).isEqualTo(1);
        assertThat(ended.output()).contains("Nothing was moved: ").contains(why);
    }

    private static String url(Path folder) {
        return String.format(H2, folder.resolve("crosscount"));
    }
}
