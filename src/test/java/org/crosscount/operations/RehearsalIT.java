// SPDX-License-Identifier: Apache-2.0
package org.crosscount.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosscount.testsupport.FreshLedger;
import org.crosscount.testsupport.PackagedService;
import org.crosscount.testsupport.PackagedService.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The command with which a class-data archive is made. */
class RehearsalIT {
    @Test
    void it_answers_itself_and_leaves_no_ledger_behind(@TempDir Path folder) throws IOException {
        try (FreshLedger ledger = FreshLedger.in(folder)) {
            Map<String, String> settings = ledger.settings();
            settings.put("CROSSCOUNT_DATA", folder.resolve("data").toString());
            settings.put("CROSSCOUNT_SIGN_IN_ENABLED", "true");
            settings.put("QUARKUS_HTTP_HOST", "0.0.0.0");
            Ended ended = PackagedService.run(folder, settings, "rehearse");
            assertThat(ended.status()).as(ended.output()).isZero();
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Test
    @DisabledIf(
            value = "org.crosscount.testsupport.PackagedService#isNative",
            disabledReason = "what was packaged needs no class-data archive")
    void the_archive_holds_our_classes_and_those_of_the_libraries(@TempDir Path folder) throws IOException {
        Path loaded = folder.resolve("loaded");
        List<String> command = new ArrayList<>(PackagedService.command());
        command.add(1, "-Xlog:class+load:file=" + loaded);
        try (FreshLedger ledger = FreshLedger.in(folder);
                PackagedService service = PackagedService.start(command, folder, ledger.settings())) {
            assertThat(service.get("/api/inconsistencies").statusCode()).isEqualTo(200);
            List<String> classes = Files.readAllLines(loaded);
            assertThat(fromTheArchive(classes)).isGreaterThan(classes.size() * 9L / 10);
            assertThat(classes)
                    .anyMatch(line ->
                            line.contains(" org.crosscount.app.Ledger ") && line.contains("shared objects file"))
                    .anyMatch(line -> line.contains(" org.hibernate.internal.SessionFactoryImpl ")
                            && line.contains("shared objects file"));
        }
    }

    private static long fromTheArchive(List<String> classes) {
        return classes.stream()
                .filter(line -> line.contains("shared objects file"))
                .count();
    }
}
