// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.crosscount.rest.Ruling.onClaim;
import static org.crosscount.rest.Ruling.onInconsistency;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ResolutionsTest {
    private static final String PROBLEM = "application/problem+json";

    private String place;
    private String low;
    private String high;
    private String id;

    @BeforeEach
    void two_claims_that_cannot_both_hold() {
        place = freshPlace();
        low = attacks(300, place).with("attribution", "Board of Police").record();
        high = attacks(900, place).with("attribution", "Board of Health").record();
        id = inconsistencyOf(low);
    }

    private static String inconsistencyOf(String claim) {
        return given().queryParam("claim", claim).get("/api/inconsistencies").path("items[0].id");
    }

    @Test
    void the_life_of_an_inconsistency() {
        get("/api/inconsistencies/" + id).then().body("status", equalTo("OPEN"));
        onInconsistency(id, "RESOLVED")
                .with("stands", List.of(low))
                .with("falls", List.of(high))
                .because("The board of health counts threats.")
                .post()
                .statusCode(201)
                .header("ETag", equalTo("\"" + id + "-2\""))
                .header("Location", endsWith("/api/inconsistencies/" + id + "/resolutions/2"))
                .body("id", equalTo(id))
                .body("status", equalTo("RESOLVED"))
                .body("reason", equalTo("The board of health counts threats."))
                .body("version", equalTo(2));
        get("/api/subjects?state=CONFLICTING&place=" + place).then().body("total", equalTo(0));

        onClaim(high, "CORRECT")
                .because("Misread: 800.")
                .with("correction", Map.of("quantity", Map.of("bound", "EXACT", "value", 800)))
                .post()
                .statusCode(201)
                .body("inconsistencies.status", contains("OPEN"));
        get("/api/inconsistencies/" + id)
                .then()
                .body("status", equalTo("OPEN"))
                .body("version", equalTo(3))
                .body("reason", containsString("claim " + high + " says something else"))
                .body("explanation", containsString("900"))
                .body("claims.find { it.id == '" + high + "' }.quantity.value", equalTo(800));
        get("/api/subjects?state=CONFLICTING&place=" + place).then().body("total", equalTo(1));

        onInconsistency(id, "DISMISSED")
                .because("Attacks and threats are not the same.")
                .post()
                .statusCode(201)
                .body("status", equalTo("DISMISSED"));
        onClaim(low, "CONFIRM").post().statusCode(201);
        onClaim(high, "REOPEN").post().statusCode(201);
        onClaim(high, "REJECT").because("For a while.").post().statusCode(201);
        onClaim(high, "REOPEN").post().statusCode(201);
        attacks(55, place).with("subject.period", "2020").record();
        get("/api/inconsistencies/" + id)
                .then()
                .body("status", equalTo("DISMISSED"))
                .body("version", equalTo(4));
        given().queryParams("place", place, "status", "OPEN")
                .get("/api/inconsistencies")
                .then()
                .body("total", equalTo(0));

        get("/api/inconsistencies/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.act", contains("RAISED", "RESOLVED", "REOPENED", "DISMISSED"))
                .body("items.status", contains("OPEN", "RESOLVED", "OPEN", "DISMISSED"))
                .body("items.by", contains(null, "local", null, "local"))
                .body("items.version", contains(1, 2, 3, 4))
                .body("items[1].resolution.stands", contains(low))
                .body("items[1].resolution.falls", contains(high))
                .body("items[2].reason", containsString("reopened"))
                .body("items[2].resolution", nullValue())
                .body("items[3].resolution.ruledVersion", equalTo(3));
        get("/api/inconsistencies/" + id + "/resolutions")
                .then()
                .body("items.outcome", contains("RESOLVED", "DISMISSED"))
                .body("total", equalTo(2));
    }

    @ParameterizedTest(name = "{1} after {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # after   | outcome   | status | then      | accepted
                      | RESOLVED  | 201    | RESOLVED  |
                      | EXPLAINED | 201    | EXPLAINED |
                      | DISMISSED | 201    | DISMISSED |
                      | REOPEN    | 409    |           | RESOLVED EXPLAINED DISMISSED
            RESOLVED  | EXPLAINED | 409    |           | REOPEN
            RESOLVED  | REOPEN    | 201    | OPEN      |
            EXPLAINED | DISMISSED | 409    |           | REOPEN
            EXPLAINED | REOPEN    | 201    | OPEN      |
            DISMISSED | RESOLVED  | 409    |           | REOPEN
            DISMISSED | DISMISSED | 409    |           | REOPEN
            DISMISSED | REOPEN    | 201    | OPEN      |
            """)
    void an_inconsistency_takes_the_rulings_that_its_status_allows(
            String after, String outcome, int status, String then, String accepted) {
        if (after != null) {
            sound(after).post().statusCode(201);
        }
        ValidatableResponse answer = sound(outcome).post().statusCode(status);
        if (status == 201) {
            answer.body("status", equalTo(then));
        } else {
            answer.contentType(PROBLEM)
                    .body("type", endsWith("/ruling-refused"))
                    .body("accepted", equalTo(Arrays.asList(accepted.split(" "))));
        }
    }

    private Ruling sound(String outcome) {
        Ruling ruling = onInconsistency(id, outcome).because("Because.");
        return outcome.equals("EXPLAINED") ? ruling.with("cause", "DIFFERENT_DEFINITION") : ruling;
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            {"outcome": "RESOLVED"}                                              | 422 | reason
            {"outcome": "DISMISSED", "reason": ""}                               | 422 | reason
            {"outcome": "EXPLAINED", "reason": "x"}                              | 422 | cause
            {"outcome": "EXPLAINED", "reason": "x", "cause": "WHIM"}             | 422 | cause
            {"outcome": "RESOLVED", "reason": "x", "stands": ["stranger"]}       | 422 | stands
            {"outcome": "RESOLVED", "reason": "x", "stands": ["{low}"], "falls": ["{low}"]} | 422 | falls
            {"outcome": "DISMISSED", "reason": "x", "falls": ["{low}"]}          | 422 | falls
            {"outcome": "OPEN", "reason": "x"}                                   | 422 | outcome
            {"reason": "x"}                                                      | 422 | outcome
            {"outcome": "RESOLVED", "reason": "x", "stands": "{low}"}            | 400 | stands
            {"outcome": "RESOLVED", "reason": "x", "colour": "red"}              | 400 | colour
            """)
    void a_ruling_that_cannot_be_is_refused_and_changes_nothing(String body, int status, String field) {
        given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body.replace("{low}", low))
                .post("/api/inconsistencies/" + id + "/resolutions")
                .then()
                .statusCode(status)
                .contentType(PROBLEM)
                .body("errors.field", hasItem(field));
        get("/api/inconsistencies/" + id).then().body("version", equalTo(1));
    }

    @Test
    void whoever_has_not_seen_the_newest_version_is_told() {
        String seen = get("/api/inconsistencies/" + id).header("ETag");
        sound("DISMISSED").postUnseen().statusCode(428).contentType(PROBLEM);
        onInconsistency("none", "DISMISSED").postUnseen().statusCode(404);
        attacks(2000, place).with("attribution", "Board of Roads").record();
        sound("DISMISSED")
                .post(seen)
                .statusCode(412)
                .contentType(PROBLEM)
                .header("ETag", not(equalTo(seen)))
                .body("current.id", equalTo(id))
                .body("current.claims", hasSize(3));
        sound("DISMISSED").post("*").statusCode(201);
    }

    @Test
    void a_claim_that_joins_reopens_what_was_explained() {
        sound("EXPLAINED").post().statusCode(201);
        attacks(2000, place).with("attribution", "Board of Roads").record();
        get("/api/inconsistencies/" + id)
                .then()
                .body("status", equalTo("OPEN"))
                .body("reason", containsString("has joined"));
    }

    @Test
    void what_is_not_found_any_longer_does_not_reopen_by_a_ruling() {
        onClaim(high, "REJECT").because("A page number.").post().statusCode(201);
        get("/api/inconsistencies/" + id).then().body("status", equalTo("RESOLVED"));
        sound("REOPEN").post().statusCode(409).body("accepted", empty());
        get("/api/inconsistencies/" + id + "/history").then().body("items.act", contains("RAISED", "SETTLED"));
    }

    @Test
    void rulings_that_contradict_each_other_are_shown_on_the_claim() {
        String part = attacks(1200, place)
                .with("subject.population", "police")
                .with("attribution", "Board of Health")
                .record();
        List<String> naming = given().queryParams("claim", high, "status", "OPEN")
                .get("/api/inconsistencies")
                .path("items.id");
        String other =
                naming.stream().filter(each -> !each.equals(id)).findFirst().orElseThrow();
        onInconsistency(id, "RESOLVED")
                .with("stands", List.of(low))
                .with("falls", List.of(high))
                .because("Low it is.")
                .post()
                .statusCode(201);
        get("/api/claims/" + high).then().body("contradictoryRulings", empty());
        String before = get("/api/claims/" + high).header("ETag");
        onInconsistency(other, "RESOLVED")
                .with("stands", List.of(high))
                .with("falls", List.of(part))
                .because("High it is.")
                .post()
                .statusCode(201);
        get("/api/claims/" + high)
                .then()
                .header("ETag", not(equalTo(before)))
                .body("contradictoryRulings.inconsistency", containsInAnyOrder(id, other))
                .body("contradictoryRulings.stands", containsInAnyOrder(true, false));
        onClaim(high, "CONFIRM").post().statusCode(201);
    }

    @Test
    void unknown_rulings_are_problems() {
        get("/api/inconsistencies/" + id + "/resolutions/7")
                .then()
                .statusCode(404)
                .body("type", endsWith("/unknown-resolution"));
        for (String path : new String[] {"/resolutions", "/history"}) {
            get("/api/inconsistencies/none" + path)
                    .then()
                    .statusCode(404)
                    .contentType(PROBLEM)
                    .body("type", endsWith("/unknown-inconsistency"));
        }
    }
}
