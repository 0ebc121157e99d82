// SPDX-License-Identifier: Apache-2.0
package org.crosscount.scale;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.crosscount.testsupport.Ledgers;
import org.crosscount.testsupport.Lexicons;
import org.crosscount.testsupport.PackagedService;
import org.flywaydb.core.Flyway;

/**
 * Measures the packaged service (built for PostgreSQL) on a million claims in a PostgreSQL that it starts, and prints each
 * figure as a ratio to something that the same machine does in the same minutes. The ledger is kept in the folder and used
 * again by the next run with the same folder.
 *
 * <p>Arguments: how many claims, the folder, which of a, b and c to measure, and further options for the service's Java.
 */
public final class ScaleRun {
    private static final int SMALL = 1000;
    private static final long SEED = 11;
    private static final PrintStream OUT = System.out;

    private final Path folder;
    private final int claims;
    private final String what;
    private final List<String> options;

    private ScaleRun(int claims, Path folder, String what, List<String> options) {
        this.what = what;
        this.claims = claims;
        this.folder = folder.toAbsolutePath();
        this.options = options;
    }

    public static void main(String[] given) throws IOException, SQLException {
        List<String> arguments = List.of(given);
        int claims = arguments.isEmpty() ? 1_000_000 : Integer.parseInt(arguments.get(0));
        Path folder = Path.of(arguments.size() < 2 ? "target/scale-" + claims : arguments.get(1));
        String what = arguments.size() < 3 ? "abc" : arguments.get(2);
        List<String> options = arguments.size() < 4 ? List.of() : arguments.subList(3, arguments.size());
        new ScaleRun(claims, folder, what, options).run();
    }

    private void run() throws IOException, SQLException {
        Files.createDirectories(folder.resolve("claims"));
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("pg"))
                .setCleanDataDirectory(false)
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("work_mem", "64MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            fill(server, "large", claims);
            fill(server, "small", SMALL);
            if (what.contains("b")) {
                Packed.measure(OUT);
            }
            if (what.contains("c")) {
                try (PackagedService large = service(server, "large");
                        PackagedService small = service(server, "small")) {
                    new Recording(large, small, OUT).measure();
                }
            }
            if (what.contains("a")) {
                try (PackagedService large = service(server, "large")) {
                    new Detecting(database(server, "large"), large, OUT).measure();
                }
            }
        }
    }

    private static DataSource database(EmbeddedPostgres server, String name) {
        return server.getDatabase("postgres", name);
    }

    private PackagedService service(EmbeddedPostgres server, String database) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx3g");
        if (database.equals("large")) {
            command.addAll(options);
        }
        command.addAll(List.of(
                "-jar",
                Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath().toString()));
        Path own = Files.createDirectories(folder.resolve(database));
        Files.createDirectories(own.resolve("claims"));
        Map<String, String> settings = Ledgers.settings(server, database);
        PackagedService service = PackagedService.launch(command, own, settings);
        while (!service.isReady()) {
            if (!ProcessHandle.of(service.pid()).map(ProcessHandle::isAlive).orElse(false)) {
                throw new IllegalStateException(service.log());
            }
            pause();
        }
        return service;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(EmbeddedPostgres server, String name, int claims) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                if (row.next()) {
                    return;
                }
            }
            statement.execute("create database " + name + " template template0 encoding 'UTF8'");
        }
        long start = System.nanoTime();
        Flyway.configure()
                .dataSource(database(server, name))
                .locations("classpath:db/migration")
                .load()
                .migrate();
        new LedgerCopy(database(server, name), Lexicons.packaged()).fill(new MadeLedger(SEED, claims));
        try (Connection connection = database(server, name).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*), count(distinct subject),"
                        + " count(*) filter (where status = 'DERIVED'),"
                        + " (select count(*) from inconsistency), (select count(*) from document),"
                        + " (select count(*) from claim_key),"
                        + " (select string_agg(kind || ' ' || n, ', ') from"
                        + " (select kind, count(*) as n from inconsistency group by kind order by n desc) k),"
                        + " count(*) filter (where inconsistent)"
                        + " from claim")) {
            row.next();
            OUT.printf(
                    Locale.ROOT,
                    "%s: %,d claims on %,d subjects, %,d of them derived, %,d inconsistencies (naming %,d claims), %,d documents, %,d keys;"
                            + " %d s%n%s%n",
                    name,
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(8),
                    row.getLong(5),
                    row.getLong(6),
                    (System.nanoTime() - start) / 1_000_000_000,
                    row.getString(7));
        }
    }
}
