// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Asks the service that it is part of what people ask first, and ends; run by {@link CommandLine}. A Java that was told to
 * make a class-data archive on its way out then knows all that a start needs.
 */
public class RehearseCommand implements QuarkusApplication {
    private static final int REFUSED = 1;
    private static final int FIRST_FAULT = 400;
    private static final List<String> QUESTIONS = List.of(
            "/api/inconsistencies",
            "/api/claims?limit=20",
            "/api/subjects?state=CONFLICTING",
            "/api/documents",
            "/api/sources",
            "/q/health/ready",
            "/q/metrics");
    /** What is read and not kept. */
    private static final String TEXT = "At least 46 people were killed on 3 May 2024, police said.";

    private final Config config;

    RehearseCommand(Config config) {
        this.config = config;
    }

    /** On a port and, with H2, on a ledger of its own; on PostgreSQL it does to the ledger what every start does. */
    static void start(String... args) {
        Path ledger = temporaryFolder();
        System.setProperty("crosscount.data", ledger.toString());
        System.setProperty("crosscount.sign-in.enabled", "false");
        System.setProperty("crosscount.sign-in.oidc.enabled", "false");
        System.setProperty("crosscount.rest.hosts", "127.0.0.1");
        System.setProperty("quarkus.http.host", "127.0.0.1");
        System.setProperty("quarkus.http.port", "0");
        Quarkus.run(
                RehearseCommand.class,
                (status, fault) -> {
                    delete(ledger);
                    System.exit(status);
                },
                args);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("crosscount-rehearsal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            System.err.println("Left behind: " + folder);
        }
    }

    @Override
    public int run(String... args) {
        String address = "http://127.0.0.1:" + config.getValue("quarkus.http.port", Integer.class);
        try {
            for (String question : QUESTIONS) {
                ask(address + question);
            }
            post(address + "/api/extractions");
            return 0;
        } catch (IOException e) {
            System.err.println("The rehearsal failed: " + e.getMessage());
            return REFUSED;
        }
    }

    private static void ask(String address) throws IOException {
        read((HttpURLConnection) URI.create(address).toURL().openConnection());
    }

    private static void post(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "text/plain");
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
        read(connection);
    }

    private static void read(HttpURLConnection connection) throws IOException {
        if (connection.getResponseCode() >= FIRST_FAULT) {
            throw new IOException(connection.getURL() + " answered " + connection.getResponseCode());
        }
        try (InputStream in = connection.getInputStream()) {
            in.readAllBytes();
        }
    }
}
