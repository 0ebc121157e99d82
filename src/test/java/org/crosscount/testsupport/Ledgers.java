// SPDX-License-Identifier: Apache-2.0
package org.crosscount.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a packaged service keeps its ledger, by the database that it was packaged for. */
public final class Ledgers {
    private Ledgers() {}

    /** Whether what was packaged was built for PostgreSQL. */
    public static boolean onPostgresql() {
        return List.of(System.getProperty("quarkus.test.profile", "").split(","))
                .contains("postgresql");
    }

    /** Settings for a service in the folder, with a ledger that begins empty. */
    public static Map<String, String> empty(Path folder) {
        try {
            Files.createDirectories(folder.resolve("claims"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HashMap<>();
    }

    /** Settings for a database of this name on the server, which is made. */
    public static Map<String, String> on(EmbeddedPostgres server, String database) {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database " + database + " template template0 encoding 'UTF8'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return settings(server, database);
    }

    public static Map<String, String> settings(EmbeddedPostgres server, String database) {
        Map<String, String> settings = new HashMap<>();
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", server.getJdbcUrl("postgres", database));
        settings.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        settings.put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
        return settings;
    }
}
