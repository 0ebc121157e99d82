// SPDX-License-Identifier: Apache-2.0
package org.crosscount.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An empty ledger for a packaged service, on the kind of database that it was built for; with a server of its own on PostgreSQL. */
public final class FreshLedger implements AutoCloseable {
    private final Optional<EmbeddedPostgres> server;
    private final Map<String, String> settings;

    private FreshLedger(Optional<EmbeddedPostgres> server, Map<String, String> settings) {
        this.server = server;
        this.settings = settings;
    }

    /** @param folder where the service will run */
    public static FreshLedger in(Path folder) throws IOException {
        Map<String, String> settings = Ledgers.empty(folder);
        if (!Ledgers.onPostgresql()) {
            return new FreshLedger(Optional.empty(), settings);
        }
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        settings.putAll(Ledgers.on(server, "fresh"));
        return new FreshLedger(Optional.of(server), settings);
    }

    /** Those that lead to it, and more if the caller wants. */
    public Map<String, String> settings() {
        return new HashMap<>(settings);
    }

    @Override
    public void close() throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }
}
