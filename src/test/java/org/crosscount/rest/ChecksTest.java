// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChecksTest {
    @Test
    void a_figure_that_somebody_on_record_gives_too_is_supported() {
        attacks("Vanuatu", 41, "the police");
        check("In 2019, 41 attacks were counted in Vanuatu.")
                .body("figures[0].verdict", equalTo("SUPPORTED"))
                .body("figures[0].figure.wording", equalTo("41"))
                .body("figures[0].supportedBy.attribution", equalTo(List.of("the police")))
                .body("figures[0].contradictedBy", empty());
    }

    @Test
    void a_figure_that_fits_no_claim_on_record_is_contradicted_with_the_reason() {
        attacks("Tuvalu", 41, "the police");
        check("In 2019, 97 attacks were counted in Tuvalu.")
                .body("figures[0].verdict", equalTo("CONTRADICTED"))
                .body("figures[0].contradictedBy", hasSize(1))
                .body("figures[0].explanations", hasItem(containsString("the police")));
    }

    @Test
    void some_for_and_some_against_is_partly() {
        attacks("Kiribati", 41, "the police");
        attacks("Kiribati", 97, "a hospital");
        check("In 2019, 97 attacks were counted in Kiribati.")
                .body("figures[0].verdict", equalTo("PARTLY"))
                .body("figures[0].supportedBy.attribution", equalTo(List.of("a hospital")))
                .body("figures[0].contradictedBy.attribution", equalTo(List.of("the police")));
    }

    @Test
    void what_nobody_on_record_speaks_of_is_not_on_record_and_numbers_without_a_claim_are_not_listed() {
        check("In 2019, 12 attacks were counted in Palau, according to Resolution 2231.")
                .body("figures", hasSize(1))
                .body("figures[0].verdict", equalTo("NOT_ON_RECORD"));
    }

    @Test
    void a_part_that_exceeds_its_whole_on_record_is_contradicted() {
        attacks("Samoa", 41, "the police");
        check("In May 2019, 97 attacks were counted in Samoa.").body("figures[0].verdict", equalTo("CONTRADICTED"));
    }

    private static ValidatableResponse check(String text) {
        return given().contentType(ContentType.TEXT)
                .body(text)
                .post("/api/checks")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON);
    }

    private static void attacks(String place, int value, String source) {
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "kind", "AMOUNT",
                        "quote", Map.of("exact", value + " attacks"),
                        "quantity", Map.of("bound", "EXACT", "value", value, "unit", "attack"),
                        "subject", Map.of("measure", "attacks", "place", place, "period", "2019"),
                        "attribution", source))
                .post("/api/claims")
                .then()
                .statusCode(201);
    }
}
