// SPDX-License-Identifier: Apache-2.0
package org.crosscount.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Image recipes and the systemd unit, held against what can be told without building an image or starting a machine. */
class DeploymentFilesTest {
    private static final Path UNIT = Path.of("src/main/systemd/crosscount.service");

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.jvm", "Dockerfile.native"})
    void an_image_runs_as_nobody_in_particular_and_tells_its_health(String name) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/main/docker", name));
        assertThat(lines).contains("USER 10001:10001", "VOLUME /var/lib/crosscount", "EXPOSE 8080");
        assertThat(lines).anyMatch(line -> line.startsWith("HEALTHCHECK"));
        assertThat(lines).anyMatch(line -> line.contains("--read-only"));
        assertThat(String.join("\n", lines)).contains("/q/health/ready").doesNotContain(":latest");
        int user = lines.indexOf("USER 10001:10001");
        assertThat(lines.subList(user, lines.size()))
                .as("nothing is put in place after the rights are given away")
                .noneMatch(line -> line.startsWith("COPY") || line.startsWith("RUN"));
    }

    @Test
    void systemd_knows_every_line_of_the_unit(@TempDir Path folder) throws Exception {
        assumeThat(isThere("systemd-analyze")).as("systemd-analyze is there").isTrue();
        // The binary is not installed on the machine that tests.
        Path unit = folder.resolve("crosscount.service");
        Files.writeString(unit, Files.readString(UNIT).replace("/usr/local/bin/crosscount", "/bin/true"));
        assertThat(output("systemd-analyze", "verify", unit.toString())).isEmpty();
    }

    @Test
    void the_unit_is_well_locked_in() throws Exception {
        assumeThat(isThere("systemd-analyze")).as("systemd-analyze is there").isTrue();
        String told = output("systemd-analyze", "security", "--offline=true", "--no-pager", UNIT.toString());
        assertThat(told).containsPattern("Overall exposure level for crosscount.service: [01]\\.\\d OK");
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told.strip();
    }
}
