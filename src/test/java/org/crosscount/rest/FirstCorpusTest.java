// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first thing a user does: start the service and list the figures of the first corpus that do not fit together. */
@QuarkusTest
class FirstCorpusTest {
    private static final String QUOTES = "items.claims.quote.exact.flatten()";

    @ParameterizedTest(name = "{0}: {1} beside {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    FIRST_SINCE_CONTRADICTED | since February 2023     | intelligence officers
                    FIRST_SINCE_CONTRADICTED | first visit of Pakistan | ISI chief visited
                    VAGUE_VERSUS_EXACT       | crackdown on a whole    | almost one million
                    VAGUE_VERSUS_EXACT       | eviction of a whole     | almost one million
                    MAGNITUDE_MISMATCH       | tens of millions        | between 600,000 and 800,000
                    """)
    void lists_what_does_not_fit_together(String kind, String one, String other) {
        List<List<String>> told = given().queryParam("kind", kind)
                .queryParam("document", documents())
                .get("/api/inconsistencies")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .extract()
                .path("items.claims.quote.exact");
        assertThat(told).anySatisfy(quotes -> assertThat(quotes)
                .anyMatch(quote -> quote.contains(one))
                .anyMatch(quote -> quote.contains(other)));
    }

    @Test
    void explains_in_a_plain_sentence_with_the_numbers() {
        List<String> explanations = given().queryParam("document", documents())
                .get("/api/inconsistencies")
                .then()
                .extract()
                .path("items.explanation");
        assertThat(explanations)
                .isNotEmpty()
                .allSatisfy(explanation -> assertThat(explanation).endsWith(".").matches("(?s).*[0-9].*"));
    }

    @Test
    void is_silent_on_figures_that_fit() {
        List<String> quotes = given().queryParam("document", documents())
                .get("/api/inconsistencies")
                .then()
                .extract()
                .path(QUOTES);
        assertThat(quotes)
                .noneMatch(quote -> quote.contains("521")
                        || quote.contains("852 lives")
                        || quote.contains("23 %")
                        || quote.contains("358")
                        || quote.contains("43 ")
                        || quote.contains("home thousands"));
    }

    @Test
    void keeps_what_follows_from_521_and_70_per_cent() {
        given().queryParam("status", "DERIVED")
                .queryParam("measure", "attacks")
                .queryParam("place", "Pakistan")
                .queryParam("period", "2023")
                .get("/api/claims")
                .then()
                .statusCode(200)
                .body("items.find { it.subject.place == 'Pakistan' }.quantity.lower", equalTo(306))
                .body("items.find { it.subject.place == 'Pakistan' }.quantity.upper", equalTo(307))
                .body("items.find { it.subject.place == 'Pakistan' }.parents.size()", equalTo(2));
    }

    @Test
    void groups_them_by_subject_with_clusters_and_range() {
        given().queryParam("state", "CONFLICTING")
                .queryParam("measure", "expulsions")
                .queryParam("place", "Pakistan")
                .get("/api/subjects")
                .then()
                .statusCode(200)
                .body("total", greaterThan(0))
                .body("items[0].clusters.size()", greaterThan(0))
                .body("items[0].claims.size()", greaterThan(2));
    }

    private static List<String> documents() {
        return List.of(
                "dar-kabul-visit",
                "sadiq-kabul-visit",
                "defence-minister-kabul-visit",
                "year-of-taliban-rule",
                "kabul-process-and-headlines");
    }
}
