// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.compare;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ComparisonsTest {
    private static final String PLACE = "Graustark";

    @Test
    void figures_that_cannot_both_be_true_are_found_under_the_callers_ids() {
        compare(
                        attacks(300, PLACE).id("mine").with("document", "one"),
                        attacks(900, PLACE).id("theirs").with("document", "two"))
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("inconsistencies", hasSize(1))
                .body("inconsistencies[0].kind", equalTo("CONFLICTING_FIGURES"))
                .body("inconsistencies[0].severity", equalTo("CRITICAL"))
                .body("inconsistencies[0].claims.id", containsInAnyOrder("mine", "theirs"))
                .body("inconsistencies[0].claims.role", contains("FIGURE", "FIGURE"))
                .body("inconsistencies[0].explanation", notNullValue())
                .body("inconsistencies[0].working.rule", equalTo("conflicting-figures"))
                .body("inconsistencies[0].working.inputs.lower", containsInAnyOrder(300, 900))
                .body("relations", empty());
    }

    @Test
    void figures_that_agree_are_related() {
        compare(
                        attacks(300, PLACE).id("a").with("document", "one"),
                        attacks(300, PLACE).id("b").with("document", "two"))
                .statusCode(200)
                .body("inconsistencies", empty())
                .body("relations[0].relation", equalTo("AGREES"))
                .body("relations[0].claims", containsInAnyOrder("a", "b"))
                .body("relations[0].reason", notNullValue());
    }

    @Test
    void nothing_goes_on_record() {
        String place = ClaimJson.freshPlace();
        compare(attacks(300, place).id("a"), attacks(900, place).id("b")).statusCode(200);
        given().queryParam("place", place).get("/api/claims").then().body("total", equalTo(0));
    }

    @Test
    void claims_need_neither_quote_nor_figure() {
        compare(
                        attacks(300, PLACE).id("a").without("quote").without("figure"),
                        attacks(900, PLACE).id("b").without("quote"))
                .statusCode(200)
                .body("inconsistencies.kind", contains("CONFLICTING_FIGURES"));
    }

    @Test
    void the_derived_claims_come_along() {
        ClaimJson change = attacks(70, PLACE)
                .id("change")
                .with("kind", "CHANGE")
                .with("quantity.unit", "%")
                .with("direction", "UP")
                .with("base", "2023");
        compare(attacks(521, PLACE).id("now"), change)
                .statusCode(200)
                .body("derived.id", hasItem(startsWith("derived:")))
                .body("derived[0].parents", hasItems("now", "change"))
                .body("derived[0].quantity.lower", equalTo(306))
                .body("derived[0].quantity.upper", equalTo(307))
                .body("derived[0].status", equalTo("DERIVED"));
    }

    @Test
    void the_same_request_gives_the_same_answer_whatever_the_order() {
        ClaimJson one = attacks(300, PLACE).id("a").with("document", "one");
        ClaimJson other = attacks(900, PLACE).id("b").with("document", "two");
        String answer = compare(one, other).extract().asString();
        assertThat(compare(one, other).extract().asString()).isEqualTo(answer);
        assertThat(compare(other, one).extract().asString()).isEqualTo(answer);
    }

    @Test
    void claims_as_they_are_listed_can_be_compared() {
        String place = ClaimJson.freshPlace();
        attacks(300, place).with("attribution", "A").record();
        attacks(900, place).with("attribution", "B").record();
        Object items = given().queryParam("place", place).get("/api/claims").path("items");
        ClaimJson.post("/api/comparisons", Map.of("claims", items))
                .statusCode(200)
                .body("inconsistencies.kind", contains("CONFLICTING_FIGURES"));
    }

    @Test
    void each_fault_names_the_claim_and_the_field() {
        compare(
                        attacks(1, PLACE).id("a"),
                        attacks(1, PLACE),
                        attacks(1, PLACE).id("a"),
                        attacks(1, PLACE).id("b").with("quantity.lower", 5).with("quantity.upper", 3),
                        attacks(1, PLACE).id("c").with("subject.period", "soon"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "claims[1].id",
                                "claims[2].id",
                                "claims[3].quantity.lower",
                                "claims[4].subject.period"));
    }

    @Test
    void a_claim_that_is_null_is_named() {
        ClaimJson.post("/api/comparisons", Map.of("claims", Arrays.asList((Object) null)))
                .statusCode(400)
                .body("errors.field", contains("claims[0]"));
    }

    @Test
    void the_claims_are_a_list() {
        ClaimJson.post("/api/comparisons", "{}").statusCode(422).body("errors.field", contains("claims"));
        ClaimJson.post("/api/comparisons", "{\"claims\": null}")
                .statusCode(400)
                .body("errors.field", contains("claims"));
        ClaimJson.post("/api/comparisons", "[]").statusCode(400);
        ClaimJson.post("/api/comparisons", "{\"claims\": [], \"more\": 1}").statusCode(400);
        ClaimJson.post("/api/comparisons", "{\"claims\": []}").statusCode(200).body("relations", empty());
    }

    @Test
    void more_than_a_hundred_thousand_claims_are_too_many() {
        String claims = String.join(",", Collections.nCopies(100_001, "{}"));
        ClaimJson.post("/api/comparisons", "{\"claims\":[" + claims + "]}")
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("https://crosscount.org/problems/too-many-claims"));
    }

    @Test
    void there_is_nothing_to_get() {
        get("/api/comparisons").then().statusCode(405).header("Allow", equalTo("OPTIONS, POST"));
    }
}
