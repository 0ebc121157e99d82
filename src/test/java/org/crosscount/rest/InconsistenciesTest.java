// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class InconsistenciesTest {
    private static final String PLACE = freshPlace();
    private static String document;
    private static String low;
    private static String high;

    @BeforeEach
    void two_conflicts_on_one_place() {
        if (document != null) {
            return;
        }
        document = ClaimJson.post("/api/documents", Map.of("text", "On conflicts in " + PLACE))
                .extract()
                .path("document.id");
        low = attacks(300, PLACE)
                .with("attribution", "A")
                .with("document", document)
                .record();
        high = attacks(900, PLACE).with("attribution", "B").record();
        attacks(500, PLACE)
                .with("subject.period", "2022")
                .with("attribution", "A")
                .record();
        attacks(501, PLACE)
                .with("subject.period", "2022")
                .with("attribution", "B")
                .record();
    }

    @Test
    void an_inconsistency_shows_its_claims_and_its_working() {
        String id = given().queryParam("claim", low).get("/api/inconsistencies").path("items[0].id");
        String subject = get("/api/claims/" + low).path("subjectId");
        get("/api/inconsistencies/" + id)
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("kind", equalTo("CONFLICTING_FIGURES"))
                .body("severity", equalTo("CRITICAL"))
                .body("status", equalTo("OPEN"))
                .body("subject.id", equalTo(subject))
                .body("subject.place", equalTo(PLACE))
                .body("explanation", containsString("300"))
                .body("working.rule", equalTo("conflicting-figures"))
                .body("working.ruleVersion", notNullValue())
                .body("working.inputs.claim", hasItems(low, high))
                .body("working.inputs.lower", hasItems(300, 900))
                .body("working.steps.what", hasSize(3))
                .body("claims.id", containsInAnyOrder(low, high))
                .body("claims.find { it.id == '" + low + "' }.quote.exact", equalTo("300 attacks"))
                .body("claims.find { it.id == '" + low + "' }.quantity.value", equalTo(300))
                .body("claims.find { it.id == '" + low + "' }.document", equalTo(document))
                .body("claims.find { it.id == '" + low + "' }.attribution", equalTo("A"))
                .body("claims.find { it.id == '" + low + "' }.version", equalTo(1))
                .body("raisedAt", notNullValue());
        String tag = get("/api/inconsistencies/" + id).header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/inconsistencies/" + id)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # filter                     | how many
            kind=CONFLICTING_FIGURES     | 2
            kind=PARTS_DO_NOT_SUM        | 0
            severity=CRITICAL            | 1
            severity=MINOR               | 1
            severity=MINOR&severity=CRITICAL | 2
            status=OPEN                  | 2
            status=DISMISSED             | 0
            measure=attack               | 2
            measure=sieges               | 0
            document={document}          | 1
            claim={low}                  | 1
            claim={low}&claim={high}     | 1
            subject={subject}            | 1
            """)
    void a_filter_finds(String filter, int count) {
        RequestSpecification asked = given().queryParam("place", PLACE);
        for (String part : filter.split("&")) {
            String value = part.substring(part.indexOf('=') + 1)
                    .replace("{document}", document)
                    .replace("{low}", low)
                    .replace("{high}", high)
                    .replace("{subject}", get("/api/claims/" + low).path("subjectId"));
            asked = asked.queryParam(part.substring(0, part.indexOf('=')), value);
        }
        asked.get("/api/inconsistencies")
                .then()
                .statusCode(200)
                .body("items", hasSize(count))
                .body("total", equalTo(count));
    }

    @ParameterizedTest
    @CsvSource({
        "-severity, CRITICAL, MINOR",
        "severity, MINOR, CRITICAL",
        "raisedAt, CRITICAL, MINOR",
        "-raisedAt, MINOR, CRITICAL"
    })
    void they_come_in_the_order_asked_for_page_by_page(String sort, String first, String second) {
        RequestSpecification asked = given().queryParams("place", PLACE, "sort", sort, "limit", 1);
        String next = asked.get("/api/inconsistencies").path("next");
        List<String> one = asked.get("/api/inconsistencies").path("items.severity");
        List<String> two = given().queryParams("place", PLACE, "sort", sort, "limit", 1, "cursor", next)
                .get("/api/inconsistencies")
                .path("items.severity");
        assertThat(one).containsExactly(first);
        assertThat(two).containsExactly(second);
    }

    @Test
    void the_gravest_come_first_unless_asked_otherwise() {
        given().queryParam("place", PLACE)
                .get("/api/inconsistencies")
                .then()
                .body("items.severity", org.hamcrest.Matchers.contains("CRITICAL", "MINOR"));
    }
}
