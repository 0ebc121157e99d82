// SPDX-License-Identifier: Apache-2.0
package org.crosscount.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.crosscount.testsupport.PackagedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The binary, started in an empty folder, answers like the jar, but for when it recorded. */
@EnabledIf("org.crosscount.testsupport.PackagedService#isNative")
@DisabledIf(
        value = "org.crosscount.testsupport.Ledgers#onPostgresql",
        disabledReason = "the jar beside the binary was built for H2, and one ledger cannot be that of both")
class LikeTheJarIT {
    private static final String MOMENTS = "\"(?:raisedAt|recordedAt|at)\":\"[^\"]*\"";

    @Test
    @EnabledIf("org.crosscount.testsupport.PackagedService#hasJar")
    void every_listing_is_the_same(@TempDir Path one, @TempDir Path other) {
        try (PackagedService binary = PackagedService.start(one, Map.of());
                PackagedService jar = PackagedService.start(PackagedService.jarCommand(), other, Map.of())) {
            for (String listing : new String[] {"inconsistencies", "claims", "subjects", "documents", "sources"}) {
                String path = "/api/" + listing + "?limit=500";
                String told = binary.get(path).body();
                assertThat(told).as(path).contains("\"total\":").doesNotContain("\"total\":0");
                assertThat(told.replaceAll(MOMENTS, ""))
                        .as(path)
                        .isEqualTo(jar.get(path).body().replaceAll(MOMENTS, ""));
            }
            assertThat(binary.get("/q/openapi").body())
                    .isEqualTo(jar.get("/q/openapi").body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/swagger-ui/", "/q/openapi", "/q/health", "/q/metrics"})
    void it_has_everything_around_the_api(String path, @TempDir Path folder) {
        try (PackagedService binary = PackagedService.start(folder, Map.of())) {
            assertThat(binary.get(path).statusCode()).isEqualTo(200);
        }
    }
}
