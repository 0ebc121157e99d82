// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.crosscount.rest.Ruling.onClaim;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReviewsTest {
    private static final String PROBLEM = "application/problem+json";

    @Test
    void a_ruling_answers_the_claim_with_its_new_tag_and_says_where_the_ruling_is() {
        String id = attacks(521, freshPlace()).record();
        ValidatableResponse answer = onClaim(id, "CONFIRM")
                .because("  Read again. ")
                .post()
                .statusCode(201)
                .contentType(ContentType.JSON)
                .header("ETag", equalTo("\"" + id + "-2\""))
                .header("Location", endsWith("/api/claims/" + id + "/reviews/2"))
                .body("id", equalTo(id))
                .body("status", equalTo("CONFIRMED"))
                .body("version", equalTo(2))
                .body("inconsistencies", empty());
        String location = answer.extract().header("Location");
        get(location)
                .then()
                .statusCode(200)
                .body("decision", equalTo("CONFIRM"))
                .body("reason", equalTo("Read again."))
                .body("by", equalTo("local"))
                .body("at", notNullValue())
                .body("ruledVersion", equalTo(1))
                .body("version", equalTo(2));
        get("/api/claims/" + id + "/reviews")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("total", equalTo(1))
                .body("next", nullValue());
        get("/api/claims/" + id)
                .then()
                .header("ETag", equalTo("\"" + id + "-2\""))
                .body("status", equalTo("CONFIRMED"))
                .body("contradictoryRulings", empty());
    }

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # after  | decision | status | then      | accepted
                     | CONFIRM  | 201    | CONFIRMED |
                     | CORRECT  | 201    | CORRECTED |
                     | REJECT   | 201    | REJECTED  |
                     | REOPEN   | 409    |           | CONFIRM CORRECT REJECT
            CONFIRM  | CONFIRM  | 409    |           | REOPEN
            CONFIRM  | CORRECT  | 409    |           | REOPEN
            CONFIRM  | REJECT   | 409    |           | REOPEN
            CONFIRM  | REOPEN   | 201    | PROPOSED  |
            CORRECT  | CONFIRM  | 409    |           | REOPEN
            CORRECT  | REOPEN   | 201    | PROPOSED  |
            REJECT   | CONFIRM  | 409    |           | REOPEN
            REJECT   | REOPEN   | 201    | PROPOSED  |
            """)
    void a_claim_takes_the_rulings_that_its_status_allows(
            String after, String decision, int status, String then, String accepted) {
        String id = attacks(521, freshPlace()).record();
        if (after != null) {
            sound(id, after, 522).post().statusCode(201);
        }
        ValidatableResponse answer = sound(id, decision, 523).post().statusCode(status);
        if (status == 201) {
            answer.body("status", equalTo(then));
        } else {
            answer.contentType(PROBLEM)
                    .body("type", endsWith("/ruling-refused"))
                    .body("status", equalTo(409))
                    .body("detail", containsString(decision))
                    .body("accepted", equalTo(Arrays.asList(accepted.split(" "))));
        }
    }

    private static Ruling sound(String id, String decision, int corrected) {
        Ruling ruling = onClaim(id, decision).because("Because.");
        return decision.equals("CORRECT")
                ? ruling.with("correction", Map.of("quantity", Map.of("bound", "EXACT", "value", corrected)))
                : ruling;
    }

    @Test
    void a_correction_changes_what_it_names_and_leaves_the_rest() {
        String place = freshPlace();
        String id = attacks(521, place).with("attribution", "A Board").record();
        onClaim(id, "CORRECT")
                .because("It was 512, in 2023.")
                .with(
                        "correction",
                        Map.of(
                                "quantity", Map.of("bound", "ABOUT", "value", 512),
                                "subject", Map.of("period", "2023")))
                .post()
                .statusCode(201)
                .body("status", equalTo("CORRECTED"))
                .body("quantity.value", equalTo(512))
                .body("quantity.bound", equalTo("ABOUT"))
                .body("quantity.unit", equalTo("attack"))
                .body("subject.period", equalTo("2023"))
                .body("subject.place", equalTo(place))
                .body("attribution", equalTo("A Board"))
                .body("quote.exact", equalTo("521 attacks"));
        onClaim(id, "REOPEN").post().statusCode(201).body("quantity.value", equalTo(512));
        Map<String, Object> without = new HashMap<>();
        without.put("attribution", null);
        onClaim(id, "CORRECT")
                .with("correction", without)
                .post()
                .statusCode(201)
                .body("attribution", nullValue());
    }

    @Test
    void a_whole_claim_as_it_was_returned_is_a_correction_too() {
        String id = attacks(521, freshPlace()).record();
        Map<String, Object> claim = get("/api/claims/" + id).jsonPath().getMap("");
        claim.put("counted", "raids");
        onClaim(id, "CORRECT").with("correction", claim).post().statusCode(201).body("counted", equalTo("raids"));
        get("/api/claims/" + id + "/history").then().body("items[1].changed", contains("counted", "status"));
    }

    @Test
    void the_history_tells_who_did_what_when_and_why() {
        String id = attacks(521, freshPlace()).record();
        sound(id, "CORRECT", 522).because("Misread.").post();
        onClaim(id, "REOPEN").post();
        onClaim(id, "REJECT").because("No claim.").post();
        onClaim(id, "REOPEN").post();
        onClaim(id, "CONFIRM").post();
        get("/api/claims/" + id + "/history")
                .then()
                .statusCode(200)
                .body("total", equalTo(6))
                .body("items.id", equalTo(java.util.Collections.nCopies(6, id)))
                .body("items.act", contains("RECORDED", "CORRECTED", "REOPENED", "REJECTED", "REOPENED", "CONFIRMED"))
                .body(
                        "items.status",
                        contains("PROPOSED", "CORRECTED", "PROPOSED", "REJECTED", "PROPOSED", "CONFIRMED"))
                .body("items.version", contains(1, 2, 3, 4, 5, 6))
                .body("items.by", equalTo(java.util.Collections.nCopies(6, "local")))
                .body("items.at", equalTo(get("/api/claims/" + id + "/history").path("items.recordedAt")))
                .body("items.reason", contains(null, "Misread.", null, "No claim.", null, null))
                .body("items[0].changed", empty())
                .body("items[1].changed", contains("quantity", "status"))
                .body("items[2].changed", contains("status"));
    }

    @Test
    void a_rejected_claim_is_no_longer_on_its_subject() {
        String place = freshPlace();
        String low = attacks(300, place).record();
        String high = attacks(900, place).record();
        onClaim(high, "REJECT")
                .because("A page number.")
                .post()
                .statusCode(201)
                .body("inconsistencies.status", contains("RESOLVED"));
        String subject = get("/api/claims/" + low).path("subjectId");
        get("/api/subjects/" + subject).then().body("claims.id", contains(low)).body("state", equalTo("SINGLE"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            {"decision": "REJECT"}                                          | 422 | reason
            {"decision": "REJECT", "reason": " "}                           | 422 | reason
            {"decision": "CORRECT", "reason": "x"}                          | 422 | correction
            {"decision": "CORRECT", "correction": {}}                       | 422 | correction
            {"decision": "CONFIRM", "correction": {"counted": "raids"}}     | 422 | correction
            {"decision": "CORRECT", "correction": {"quantity": null}}       | 422 | correction.quantity
            {"decision": "CORRECT", "correction": {"kind": "SUM"}}          | 422 | correction.kind
            {"decision": "CORRECT", "correction": {"subject": {"period": "soon"}}} | 422 | correction.subject.period
            {"decision": "CORRECT", "correction": {"figure": {"wording": "9"}}} | 422 | correction.figure.wording
            {"decision": "CORRECT", "correction": {"colour": "red"}}        | 400 | correction.colour
            {"decision": "CORRECT", "correction": 3}                        | 400 | correction
            {"decision": "MAYBE"}                                           | 422 | decision
            {"reason": "x"}                                                 | 422 | decision
            {"decision": "CONFIRM", "colour": "red"}                        | 400 | colour
            {"decision": "CONFIRM", "reason": 3}                            | 400 | reason
            """)
    void a_ruling_that_cannot_be_is_refused_and_changes_nothing(String body, int status, String field) {
        String id = attacks(521, freshPlace()).record();
        given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .post("/api/claims/" + id + "/reviews")
                .then()
                .statusCode(status)
                .contentType(PROBLEM)
                .body("errors.field", hasItem(field));
        get("/api/claims/" + id).then().body("version", equalTo(1));
        get("/api/claims/" + id + "/reviews").then().body("items", empty());
    }

    @Test
    void a_claim_stays_in_its_document() {
        String document = ClaimJson.post("/api/documents", Map.of("text", "About " + freshPlace()))
                .extract()
                .path("document.id");
        String id = attacks(521, freshPlace()).record();
        for (String other : new String[] {document, "nowhere"}) {
            onClaim(id, "CORRECT")
                    .with("correction", Map.of("document", other))
                    .post()
                    .statusCode(422);
        }
    }

    @Test
    void a_derived_claim_takes_no_ruling() {
        String place = freshPlace();
        attacks(70, place)
                .with("kind", "CHANGE")
                .with("quantity.unit", "%")
                .with("direction", "UP")
                .with("base", "2023")
                .record();
        attacks(521, place).record();
        String derived = given().queryParams("place", place, "status", "DERIVED")
                .get("/api/claims")
                .path("items[0].id");
        onClaim(derived, "CONFIRM")
                .post()
                .statusCode(409)
                .contentType(PROBLEM)
                .body("detail", containsString("derived"))
                .body("accepted", empty());
    }

    @Test
    void whoever_does_not_say_what_he_has_seen_is_asked_to() {
        String id = attacks(521, freshPlace()).record();
        onClaim(id, "CONFIRM")
                .postUnseen()
                .statusCode(428)
                .contentType(PROBLEM)
                .body("type", endsWith("/precondition-required"));
        onClaim("none", "CONFIRM").postUnseen().statusCode(404).contentType(PROBLEM);
        onClaim("none", "CONFIRM").post("*").statusCode(404).body("type", endsWith("/unknown-claim"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"{id}-1\"", "W/\"{id}-2\"", "\"other-2\"", "nonsense", "\"{id}-99999999999999999999\""})
    void whoever_has_not_seen_the_newest_version_gets_it_instead(String tag) {
        String id = attacks(521, freshPlace()).record();
        onClaim(id, "CONFIRM").post().statusCode(201);
        onClaim(id, "REOPEN")
                .post(tag.replace("{id}", id))
                .statusCode(412)
                .contentType(PROBLEM)
                .header("ETag", equalTo("\"" + id + "-2\""))
                .body("type", endsWith("/precondition-failed"))
                .body("status", equalTo(412))
                .body("current.id", equalTo(id))
                .body("current.status", equalTo("CONFIRMED"))
                .body("current.version", equalTo(2));
        get("/api/claims/" + id).then().body("version", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"{id}-1\"", "\"x\", \"{id}-1\""})
    void any_tag_of_the_newest_version_will_do(String tag) {
        String id = attacks(521, freshPlace()).record();
        onClaim(id, "CONFIRM").post(tag.replace("{id}", id)).statusCode(201);
    }

    @Test
    void unknown_rulings_and_other_methods_are_problems() {
        String id = attacks(521, freshPlace()).record();
        for (String path : new String[] {"/2", "/x", "/%00"}) {
            given().urlEncodingEnabled(false)
                    .get("/api/claims/" + id + "/reviews" + path)
                    .then()
                    .statusCode(404)
                    .contentType(PROBLEM)
                    .body("type", endsWith("/unknown-review"));
        }
        get("/api/claims/none/reviews").then().statusCode(404).body("type", endsWith("/unknown-claim"));
        assertThat(given().delete("/api/claims/" + id + "/reviews").header("Allow"))
                .isEqualTo("GET, HEAD, OPTIONS, POST");
    }
}
