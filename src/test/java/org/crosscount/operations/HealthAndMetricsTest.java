// SPDX-License-Identifier: Apache-2.0
package org.crosscount.operations;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class HealthAndMetricsTest {
    @Test
    void ready_tells_of_the_database_the_space_and_the_claims() {
        get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("Database connections health check"))
                .body("checks.name", hasItem("space for the ledger"))
                .body("checks.name", hasItem("claims loaded"));
    }

    @Test
    void metrics_count_the_ledger() {
        String metrics = get("/q/metrics").then().statusCode(200).extract().asString();
        assertThat(value(metrics, "crosscount_claims_recorded_total")).isPositive();
        assertThat(value(metrics, "crosscount_claims{status=\"proposed\"}")).isPositive();
        assertThat(value(metrics, "crosscount_open_work{what=\"claims\"}")).isPositive();
        assertThat(value(metrics, "crosscount_inconsistencies{kind=\"vague_versus_exact\",status=\"open\"}"))
                .isPositive();
    }

    @Test
    void metrics_time_the_extraction() {
        given().contentType("text/plain")
                .body("In Belize, 41 people were killed, police said.")
                .post("/api/extractions")
                .then()
                .statusCode(200);
        String metrics = get("/q/metrics").asString();
        assertThat(metrics).containsPattern("crosscount_extraction_seconds_count\\{[^}]*\\} [1-9]");
        assertThat(metrics).contains("crosscount_extraction_seconds_sum{");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            an-id_1.2 | an-id_1\\.2                     | the caller's own is kept
            an id     | [0-9a-f]{8}(-[0-9a-f]{4}){3}-.* | what could forge a line of the log is not
            """)
    void every_answer_has_the_id_of_its_request(String given, String expected, String why) {
        given().header("X-Request-Id", given)
                .get("/api/claims?limit=1")
                .then()
                .header("X-Request-Id", matchesPattern(expected));
        assertThat(why).isNotBlank();
    }

    private static double value(String metrics, String series) {
        Matcher line =
                Pattern.compile("(?m)^" + Pattern.quote(series) + " (\\S+)$").matcher(metrics);
        assertThat(line.find()).as(series).isTrue();
        return Double.parseDouble(line.group(1));
    }
}
