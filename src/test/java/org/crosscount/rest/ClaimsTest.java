// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ClaimsTest {
    @Test
    void a_claim_is_recorded_and_returned_with_every_member_in_the_order_of_the_contract() throws Exception {
        Response answer = attacks(521, freshPlace())
                .post()
                .statusCode(201)
                .contentType(ContentType.JSON)
                .header("ETag", endsWith("-1\""))
                .body("status", equalTo("PROPOSED"))
                .body("quantity.lower", equalTo(521))
                .body("quantity.lowerOpen", is(false))
                .body("direction", nullValue())
                .body("quote.start", nullValue())
                .body("subjectId", notNullValue())
                .body("inconsistencies", empty())
                .extract()
                .response();

        List<String> members = new ArrayList<>();
        JsonNode body = new ObjectMapper().readTree(answer.asString());
        body.fieldNames().forEachRemaining(members::add);
        assertThat(members)
                .containsExactly(
                        "id",
                        "kind",
                        "quote",
                        "figure",
                        "quantity",
                        "counted",
                        "direction",
                        "subject",
                        "base",
                        "attribution",
                        "document",
                        "asOf",
                        "status",
                        "version",
                        "superlative",
                        "aggregate",
                        "assumptions",
                        "confidence",
                        "parents",
                        "subjectId",
                        "recordedAt",
                        "inconsistencies");
        assertThat(answer.header("Location"))
                .endsWith("/api/claims/" + body.get("id").asText());
        get(answer.header("Location")).then().statusCode(200).body("figure.wording", equalTo("521"));
    }

    @Test
    void the_very_same_claim_again_adds_nothing() {
        ClaimJson claim = attacks(40, freshPlace());
        String id = claim.record();
        claim.post().statusCode(200).header("Location", endsWith(id)).body("id", equalTo(id));
    }

    @Test
    void a_claim_can_be_sent_as_it_came() {
        ClaimJson claim = attacks(41, freshPlace()).with("attribution", "The Zemblan Board");
        String sent = get("/api/claims/" + claim.record()).asString();
        ClaimJson.post("/api/claims", sent).statusCode(200).body("version", equalTo(1));
    }

    @Test
    void a_claim_that_differs_only_in_its_subject_is_another_claim() {
        String first = attacks(42, freshPlace()).record();
        String second = attacks(42, freshPlace()).record();
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void recording_raises_inconsistencies_at_once() {
        String place = freshPlace();
        String low = attacks(300, place).with("attribution", "Board of Police").record();
        attacks(900, place)
                .with("attribution", "Board of Health")
                .post()
                .statusCode(201)
                .body("inconsistencies", hasSize(1))
                .body("inconsistencies[0].kind", equalTo("CONFLICTING_FIGURES"))
                .body("inconsistencies[0].severity", equalTo("CRITICAL"))
                .body("inconsistencies[0].claims.id", hasItem(low))
                .body("inconsistencies[0].explanation", containsString("900"));
    }

    @Test
    void the_history_lists_the_recording() {
        String id = attacks(43, freshPlace()).record();
        get("/api/claims/" + id + "/history")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("items.id", contains(id))
                .body("items[0].version", equalTo(1))
                .body("total", equalTo(1))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
    void who_has_the_newest_version_is_not_sent_it_again(String header) {
        String path = "/api/claims/" + attacks(44, freshPlace()).record();
        String tag = get(path).header("ETag");
        given().header("If-None-Match", header.formatted(tag))
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .body(equalTo(""));
        given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }

    @ParameterizedTest(name = "{0} goes out as {1}")
    @CsvSource({
        "521, 521",
        "521.0, 521",
        "5.21E+2, 521",
        "52100e-2, 521",
        "0.50, 0.5",
        "-3, -3",
        "-0, 0",
        "1e21, 1000000000000000000000",
        "1e-7, 0.0000001"
    })
    void numbers_go_out_as_people_write_them(String sent, String returned) {
        String body = """
                {"kind": "AMOUNT", "quote": {"exact": "so many"}, "figure": {"wording": "so many"},
                 "quantity": {"bound": "EXACT", "value": %s}, "subject": {"measure": "attacks", "place": "%s"}}
                """.formatted(sent, freshPlace());
        String id =
                ClaimJson.post("/api/claims", body).statusCode(201).extract().path("id");
        assertThat(get("/api/claims/" + id).asString()).contains("\"value\":" + returned + ",");
    }

    @Test
    void a_number_of_a_hundred_and_one_digits_is_kept() {
        String digits = "1" + "0".repeat(100);
        String body = """
                {"kind": "AMOUNT", "quote": {"exact": "so many"}, "quantity": {"bound": "EXACT", "value": 1e100},
                 "subject": {"measure": "attacks", "place": "%s"}}
                """.formatted(freshPlace());
        String id =
                ClaimJson.post("/api/claims", body).statusCode(201).extract().path("id");
        assertThat(get("/api/claims/" + id).asString()).contains("\"value\":" + digits + ",");
    }

    @Test
    void a_date_of_another_calendar_is_kept_with_the_assumption_made() {
        attacks(45, freshPlace())
                .with("subject.period", "1400 AH")
                .post()
                .statusCode(201)
                .body("subject.period", not(equalTo("1400 AH")))
                .body("assumptions", hasSize(1));
    }

    @Test
    void a_share_without_a_unit_is_in_percent() {
        attacks(45, freshPlace())
                .with("kind", "SHARE")
                .with("base", "villages")
                .without("quantity.unit")
                .post()
                .statusCode(201)
                .body("quantity.unit", equalTo("%"))
                .body("base", equalTo("villages"));
    }

    @Test
    void an_occurrence_needs_neither_figure_nor_quantity() {
        attacks(46, freshPlace())
                .with("kind", "OCCURRENCE")
                .with("figure", null)
                .without("quantity")
                .post()
                .statusCode(201)
                .body("figure", nullValue())
                .body("quantity", nullValue());
    }

    @Test
    void a_name_not_yet_known_becomes_a_source() {
        String name = "Bureau of " + freshPlace();
        attacks(47, freshPlace()).with("attribution", name).record();
        ClaimJson.post("/api/sources", java.util.Map.of("name", name)).statusCode(200);
    }
}
