// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service, started as people start it. */
class StartRefusalIT {
    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void on_an_address_that_others_reach_it_does_not_start_without_sign_in() throws Exception {
        assumeFalse(System.getProperty("quarkus.test.profile", "").contains("postgresql"), "needs the build for H2");
        Path log = folder.resolve("log");
        Process service = start(log, Map.of("QUARKUS_HTTP_HOST", "0.0.0.0"));
        assertThat(service.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(service.exitValue()).isNotZero();
        assertThat(Files.readString(log))
                .contains("crosscount.sign-in.enabled=true")
                .contains("quarkus.http.host is 0.0.0.0")
                .doesNotContain("Listening on");
    }

    private Process start(Path log, Map<String, String> settings) throws IOException {
        String binary = System.getProperty("native.image.path", "");
        List<String> command = new ArrayList<>();
        if (Files.exists(JAR)) {
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        } else {
            command.add(binary);
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Files.createDirectories(folder.resolve("claims"));
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment()
                .put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:h2:mem:refusal;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        builder.environment().putAll(settings);
        return builder.start();
    }
}
