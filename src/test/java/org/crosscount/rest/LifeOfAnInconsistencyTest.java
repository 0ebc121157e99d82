// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.Ruling.onClaim;
import static org.crosscount.rest.Ruling.onInconsistency;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.crosscount.app.ActingAs;
import org.junit.jupiter.api.Test;

/**
 * From raised to resolved to reopened, by two people, on the first corpus: a visit that is told as the first since February
 * 2023, and another one before it. What the claims say at the end is what they said at the beginning.
 */
@QuarkusTest
class LifeOfAnInconsistencyTest {
    @Test
    void two_people_rule_on_a_visit_that_was_not_the_first() {
        Map<String, Object> raised = raised();
        String id = (String) raised.get("id");
        String statement = claim(raised, "STATEMENT");
        String visit = claim(raised, "EVENT");
        int version = (int) raised.get("version");

        ActingAs.person("anna");
        get("/api/queue?task=RESOLVE&assigned=NOBODY&limit=500").then().body("items.inconsistency.id", hasItems(id));
        put("/api/inconsistencies/" + id + "/assignment").then().statusCode(201).body("by", equalTo("anna"));
        String seen = get("/api/inconsistencies/" + id).header("ETag");

        ActingAs.person("bert");
        put("/api/inconsistencies/" + id + "/assignment").then().statusCode(409).body("assignment.by", equalTo("anna"));
        onInconsistency(id, "RESOLVED")
                .because("The visit was before.")
                .postUnseen()
                .statusCode(428);

        ActingAs.person("anna");
        onInconsistency(id, "RESOLVED")
                .with("stands", List.of(visit))
                .with("falls", List.of(statement))
                .because("The other visit was before.")
                .post(seen)
                .statusCode(201)
                .body("status", equalTo("RESOLVED"))
                .body("version", equalTo(version + 1));
        get("/api/inconsistencies/" + id + "/assignment").then().statusCode(404);

        ActingAs.person("bert");
        onInconsistency(id, "DISMISSED")
                .because("I do not think so.")
                .post(seen)
                .statusCode(412)
                .body("current.status", equalTo("RESOLVED"));
        onInconsistency(id, "DISMISSED")
                .because("I do not think so.")
                .post()
                .statusCode(409)
                .body("accepted", contains("REOPEN"));
        onClaim(visit, "CONFIRM").because("It says so.").post().statusCode(201);
        get("/api/inconsistencies/" + id).then().body("status", equalTo("RESOLVED"));
        onClaim(visit, "REOPEN").post().statusCode(201);
        String counted = get("/api/claims/" + visit).path("counted");
        onClaim(visit, "CORRECT")
                .because("It was a delegation.")
                .with("correction", Map.of("counted", "delegations"))
                .post()
                .statusCode(201);
        get("/api/inconsistencies/" + id)
                .then()
                .body("status", equalTo("OPEN"))
                .body("version", equalTo(version + 2))
                .body("reason", containsString("reopened: claim " + visit + " says something else"));
        get("/api/queue?task=RESOLVE&limit=500").then().body("items.inconsistency.id", hasItems(id));

        ActingAs.person("anna");
        onInconsistency(id, "EXPLAINED")
                .with("cause", "DIFFERENT_POPULATION")
                .because("Officers are no officials here.")
                .post()
                .statusCode(201)
                .body("status", equalTo("EXPLAINED"));

        ActingAs.person("bert");
        onClaim(visit, "REOPEN").post().statusCode(201);
        onClaim(visit, "CORRECT")
                .because("As it was.")
                .with("correction", back(counted))
                .post()
                .statusCode(201);
        onClaim(visit, "REOPEN").post().statusCode(201);
        given().queryParams("sort", "number", "object", id)
                .get("/api/audit")
                .then()
                .body("items[0].act", equalTo("RAISED"))
                .body("items[0].by", equalTo("corpus"))
                .body("items[1..5].act", contains("TAKEN", "RESOLVED", "REOPENED", "EXPLAINED", "REOPENED"))
                .body("items[1..5].by", contains("anna", "anna", "bert", "anna", "bert"));
        get("/api/inconsistencies/" + id + "/history")
                .then()
                .body("items.act", contains("RAISED", "RESOLVED", "REOPENED", "EXPLAINED", "REOPENED"))
                .body("items[0].by", nullValue())
                .body("items[1].by", equalTo("anna"))
                .body("items[1].resolution.falls", contains(statement));
        get("/api/audit/verification").then().body("holds", equalTo(true));
    }

    private static Map<String, Object> back(String counted) {
        return counted == null ? Collections.singletonMap("counted", null) : Map.of("counted", counted);
    }

    private static Map<String, Object> raised() {
        List<Map<String, Object>> found = given().queryParams("kind", "FIRST_SINCE_CONTRADICTED", "status", "OPEN")
                .queryParam("document", "dar-kabul-visit", "sadiq-kabul-visit")
                .get("/api/inconsistencies")
                .path("items");
        assertThat(found).isNotEmpty();
        return found.stream()
                .filter(each -> each.toString().contains("since February 2023"))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static String claim(Map<String, Object> inconsistency, String role) {
        return ((List<Map<String, Object>>) inconsistency.get("claims"))
                .stream()
                        .filter(claim -> claim.get("role").equals(role))
                        .map(claim -> (String) claim.get("id"))
                        .findFirst()
                        .orElseThrow();
    }
}
