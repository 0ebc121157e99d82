// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.crosscount.rest.Staff.PASSWORD;
import static org.crosscount.rest.Staff.byPassword;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.crosscount.testsupport.SignInProfile;
import org.junit.jupiter.api.Test;

/** From recorded to resolved to reopened, by two people who sign in by name and password. */
@QuarkusTest
@TestProfile(SignInProfile.class)
class TwoReviewersTest {
    private static final String ANNA = "anna of the desk";
    private static final String BERT = "bert of the desk";

    @Test
    void the_audit_names_whoever_did_each_thing() {
        Staff.admin();
        Staff.add(ANNA, "REVIEWER");
        Staff.add(BERT, "REVIEWER");
        String place = freshPlace();
        String low = record(ANNA, 300, place, "Board of Mines");
        String high = record(BERT, 900, place, "Board of Health");
        String id = of(ANNA, "/api/inconsistencies?claim=" + low).path("items[0].id");

        byPassword(ANNA, PASSWORD)
                .put("/api/inconsistencies/" + id + "/assignment")
                .then()
                .statusCode(201)
                .body("by", equalTo(ANNA));
        byPassword(BERT, PASSWORD)
                .put("/api/inconsistencies/" + id + "/assignment")
                .then()
                .statusCode(409)
                .body("assignment.by", equalTo(ANNA));
        rule(BERT, "/api/claims/" + low, "/reviews", Map.of("decision", "CONFIRM", "reason", "The board says so."))
                .statusCode(201);
        rule(
                        ANNA,
                        "/api/inconsistencies/" + id,
                        "/resolutions",
                        Map.of(
                                "outcome",
                                "RESOLVED",
                                "stands",
                                List.of(low),
                                "falls",
                                List.of(high),
                                "reason",
                                "The mines were counted."))
                .statusCode(201);
        rule(
                        BERT,
                        "/api/claims/" + high,
                        "/reviews",
                        Map.of(
                                "decision",
                                "CORRECT",
                                "reason",
                                "A slip of the pen.",
                                "correction",
                                Map.of("counted", "raids")))
                .statusCode(201);
        of(ANNA, "/api/inconsistencies/" + id).then().body("status", equalTo("OPEN"));

        assertThat(told(low))
                .containsExactly(
                        "RECORDED by " + ANNA + ", PROPOSED",
                        "CONFIRMED by " + BERT + ", CONFIRMED, The board says so.");
        assertThat(told(high))
                .containsExactly(
                        "RECORDED by " + BERT + ", PROPOSED",
                        "CORRECTED by " + BERT + ", CORRECTED, A slip of the pen.");
        assertThat(told(id))
                .startsWith(
                        "RAISED by " + BERT + ", OPEN",
                        "TAKEN by " + ANNA + ", " + ANNA,
                        "RESOLVED by " + ANNA + ", RESOLVED, The mines were counted.")
                .last()
                .asString()
                .startsWith("REOPENED by " + BERT + ", OPEN");
        List<String> mine =
                of(ANNA, "/api/audit?limit=500&actor=" + ANNA + "&object=" + id).path("items.by");
        assertThat(mine).hasSize(2).containsOnly(ANNA);
        of(BERT, "/api/audit/verification").then().body("holds", equalTo(true));
    }

    private static String record(String name, int number, String place, String source) {
        return byPassword(name, PASSWORD)
                .contentType(ContentType.JSON)
                .body(attacks(number, place).with("attribution", source).json())
                .post("/api/claims")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse rule(String name, String on, String rulings, Object ruling) {
        return byPassword(name, PASSWORD)
                .contentType(ContentType.JSON)
                .header("If-Match", of(name, on).header("ETag"))
                .body(ruling)
                .post(on + rulings)
                .then();
    }

    private static Response of(String name, String path) {
        return byPassword(name, PASSWORD).get(path);
    }

    private static List<String> told(String id) {
        return of(ANNA, "/api/audit?limit=500&sort=number&object=" + id)
                .path("items.collect { it.act + ' by ' + it.by + ', ' + it.to + (it.reason ? ', ' + it.reason : '') }");
    }
}
