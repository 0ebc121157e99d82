// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.crosscount.rest.ClaimJson.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BulkRulingsTest {
    private static final String PROBLEM = "application/problem+json";

    private final String place = freshPlace();
    private String one;
    private String two;

    @BeforeEach
    void two_claims() {
        one = attacks(1, place).with("subject.period", "2001").record();
        two = attacks(2, place).with("subject.period", "2002").record();
    }

    @Test
    void each_ruling_has_its_own_result_and_one_that_is_refused_leaves_the_others_alone() {
        post(
                        "/api/reviews",
                        Map.of(
                                "reviews",
                                List.of(
                                        review(one, 1, "CONFIRM"),
                                        review("none", 1, "CONFIRM"),
                                        review(two, 7, "CONFIRM"),
                                        review(two, 1, "REJECT"),
                                        review(one, 2, "CONFIRM"),
                                        Map.of("claim", two, "version", 1, "decision", "WHIM"),
                                        Map.of("claim", two, "decision", "CONFIRM"),
                                        Map.of("version", 1, "decision", "CONFIRM"),
                                        "a text",
                                        Map.of("claim", two, "version", 1, "decision", "CONFIRM", "colour", "red"),
                                        correction(two, Map.of("quantity", Map.of("bound", "EXACT", "value", "x"))),
                                        correction(two, Map.of("quantity", Map.of("bound", "EXACT", "value", 22))),
                                        review(one, 2, "REOPEN"))))
                .statusCode(200)
                .body("items.status", contains(201, 404, 412, 422, 409, 422, 428, 422, 400, 400, 400, 201, 201))
                .body("ruled", equalTo(3))
                .body("refused", equalTo(10))
                .body("items[0].id", equalTo(one))
                .body("items[0].version", equalTo(2))
                .body("items[0].standing", equalTo("CONFIRMED"))
                .body("items[0].etag", equalTo("\"" + one + "-2\""))
                .body("items[0].problem", nullValue())
                .body("items[1].problem.type", endsWith("/unknown-claim"))
                .body("items[2].problem.type", endsWith("/precondition-failed"))
                .body("items[2].problem.current.version", equalTo(1))
                .body("items[2].etag", equalTo("\"" + two + "-1\""))
                .body("items[3].problem.errors.field", contains("reason"))
                .body("items[4].problem.accepted", contains("REOPEN"))
                .body("items[5].problem.errors.field", contains("decision"))
                .body("items[7].problem.errors.field", contains("claim"))
                .body("items[9].problem.detail", containsString("colour"))
                .body("items[10].problem.errors.field", contains("correction.quantity.value"))
                .body("items[11].standing", equalTo("CORRECTED"))
                .body("items[12].version", equalTo(3));
        get("/api/claims/" + one).then().body("version", equalTo(3)).body("status", equalTo("PROPOSED"));
        get("/api/claims/" + two).then().body("version", equalTo(2)).body("quantity.value", equalTo(22));
    }

    @Test
    void many_inconsistencies_are_ruled_on_at_once() {
        attacks(900, place)
                .with("subject.period", "2001")
                .with("attribution", "Another board")
                .record();
        attacks(900, place)
                .with("subject.period", "2002")
                .with("attribution", "Another board")
                .record();
        List<String> open =
                given().queryParam("place", place).get("/api/inconsistencies").path("items.id");
        post(
                        "/api/resolutions",
                        Map.of(
                                "resolutions",
                                List.of(
                                        resolution(open.get(0), 1, "DISMISSED", "They count threats."),
                                        resolution(open.get(1), 1, "DISMISSED", " "),
                                        resolution(open.get(1), 1, "REOPEN", "x"),
                                        resolution(open.get(0), 1, "DISMISSED", "Again."),
                                        resolution("none", 1, "DISMISSED", "x"))))
                .statusCode(200)
                .body("items.status", contains(201, 422, 409, 412, 404))
                .body("items[0].standing", equalTo("DISMISSED"))
                .body("items[2].problem.accepted", contains("RESOLVED", "EXPLAINED", "DISMISSED"))
                .body("items[3].problem.current.status", equalTo("DISMISSED"));
        get("/api/inconsistencies/" + open.get(1)).then().body("version", equalTo(1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"reviews": {}}            | 400 | reviews
            {}                         | 400 | reviews
            {"reviews": [], "all": 1}  | 400 | all
            """)
    void a_body_that_is_no_list_of_rulings_is_refused_whole(String body, int status, String field) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/reviews")
                .then()
                .statusCode(status)
                .contentType(PROBLEM)
                .body("errors.field", hasItem(field));
        given().contentType(ContentType.TEXT)
                .body(body)
                .post("/api/resolutions")
                .then()
                .statusCode(415);
    }

    @Test
    void more_than_five_hundred_rulings_are_too_many() {
        post("/api/reviews", Map.of("reviews", Collections.nCopies(501, review(one, 1, "CONFIRM"))))
                .statusCode(413)
                .contentType(PROBLEM)
                .body("type", endsWith("/too-many-rulings"));
        post("/api/reviews", Map.of("reviews", List.of())).statusCode(200).body("ruled", equalTo(0));
    }

    private static Map<String, Object> review(String claim, int version, String decision) {
        return new HashMap<>(Map.of("claim", claim, "version", version, "decision", decision));
    }

    private static Map<String, Object> correction(String claim, Map<String, Object> correction) {
        Map<String, Object> review = review(claim, 1, "CORRECT");
        review.put("correction", correction);
        return review;
    }

    private static Map<String, Object> resolution(String id, int version, String outcome, String reason) {
        return Map.of("inconsistency", id, "version", version, "outcome", outcome, "reason", reason);
    }
}
