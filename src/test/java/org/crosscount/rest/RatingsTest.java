// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.crosscount.rest.Ruling.onClaim;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RatingsTest {
    private static final List<String> EVIDENCE = List.of("https://example.org/report?page=2", "http://example.org/b");

    @Test
    void a_confirmed_claim_is_rated_for_publication_with_evidence() {
        String id = attacks(521, freshPlace()).record();
        onClaim(id, "CONFIRM")
                .with(
                        "rating",
                        Map.of("value", 2, "best", 5, "worst", 1, "label", " Mostly false ", "text", "Threats count."))
                .with("evidence", EVIDENCE)
                .post()
                .statusCode(201);
        get("/api/claims/" + id + "/reviews/2")
                .then()
                .body("rating.value", equalTo(2))
                .body("rating.best", equalTo(5))
                .body("rating.worst", equalTo(1))
                .body("rating.label", equalTo("Mostly false"))
                .body("rating.text", equalTo("Threats count."))
                .body("evidence", equalTo(EVIDENCE));
        get("/api/claims/" + id)
                .then()
                .body("rating.label", equalTo("Mostly false"))
                .body("evidence", equalTo(EVIDENCE));
        onClaim(id, "REOPEN").post().statusCode(201);
        get("/api/claims/" + id).then().body("rating", nullValue()).body("evidence", empty());
        get("/api/claims/" + id + "/reviews")
                .then()
                .body("items[0].rating.label", equalTo("Mostly false"))
                .body("items[1].rating", nullValue());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            {"decision": "CONFIRM", "rating": {"value": 7, "best": 5, "worst": 1, "label": "x"}}             | 422 | rating.value
            {"decision": "CONFIRM", "rating": {"value": 2, "best": 1, "worst": 5, "label": "x"}}             | 422 | rating.worst
            {"decision": "CONFIRM", "rating": {"value": 2, "best": 5, "label": "x"}}                         | 422 | rating.worst
            {"decision": "CONFIRM", "rating": {"value": 2, "best": 5, "worst": 1}}                           | 422 | rating.label
            {"decision": "CONFIRM", "rating": {"value": 2, "best": 5, "worst": 1, "label": " "}}             | 422 | rating.label
            {"decision": "CONFIRM", "rating": {"value": "2", "best": 5, "worst": 1, "label": "x"}}           | 400 | rating.value
            {"decision": "CONFIRM", "rating": {"value": 2, "best": 5, "worst": 1, "label": "x", "stars": 3}} | 400 | rating.stars
            {"decision": "CONFIRM", "rating": 5}                                                             | 400 | rating
            {"decision": "REJECT", "reason": "x", "rating": {"value": 2, "best": 5, "worst": 1, "label": "x"}} | 422 | rating
            {"decision": "CONFIRM", "evidence": ["no address"]}                                              | 422 | evidence[0]
            {"decision": "CONFIRM", "evidence": ["https://example.org/", "mailto:a@example.org"]}            | 422 | evidence[1]
            {"decision": "CONFIRM", "evidence": ["https://example.org/", "https://example.org/"]}            | 422 | evidence[1]
            {"decision": "CONFIRM", "evidence": "https://example.org/"}                                      | 400 | evidence
            """)
    void a_rating_or_evidence_that_cannot_be_is_refused_and_changes_nothing(String body, int status, String field) {
        String id = attacks(521, freshPlace()).record();
        given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .post("/api/claims/" + id + "/reviews")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));
        get("/api/claims/" + id).then().body("version", equalTo(1));
    }
}
