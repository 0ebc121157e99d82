// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "recordedAt, 5-1-3-2-4",
        "-recordedAt, 4-2-3-1-5",
        "value, 1-2-3-4-5",
        "-value, 5-4-3-2-1",
        "measure, 5-1-3-2-4",
        "-measure, 5-1-3-2-4"
    })
    void claims_come_in_the_order_asked_for_page_by_page(String sort, String order) {
        String place = freshPlace();
        for (int number : new int[] {5, 1, 3, 2, 4}) {
            attacks(number, place).record();
        }
        assertThat(String.join("-", pages(place, sort, 2, 0))).isEqualTo(order);
        assertThat(String.join("-", pages(place, sort, 500, 0))).isEqualTo(order);
    }

    @Test
    void claims_recorded_meanwhile_neither_shift_nor_repeat_what_was_read() {
        String place = freshPlace();
        for (int number = 1; number <= 5; number++) {
            attacks(10 * number, place).record();
        }
        List<String> seen = pages(place, "value", 2, 15);
        assertThat(seen).doesNotHaveDuplicates().contains("10", "20", "30", "40", "50");
    }

    @Test
    void a_cursor_is_good_for_its_own_order_only() {
        String place = freshPlace();
        attacks(1, place).record();
        attacks(2, place).record();
        String cursor = page(place, "value", 1, null).getString("next");
        given().queryParams("place", place, "sort", "-value", "cursor", cursor)
                .get("/api/claims")
                .then()
                .statusCode(400)
                .body("errors.field", contains("cursor"));
        given().queryParams("place", place, "sort", "value", "cursor", cursor.substring(1))
                .get("/api/claims")
                .then()
                .statusCode(400)
                .body("errors.field", contains("cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents", "sources", "claims", "subjects", "inconsistencies"})
    void every_listing_has_items_total_and_next(String listing) {
        String place = freshPlace();
        attacks(11, place).with("attribution", "A of " + place).record();
        attacks(22, place).with("attribution", "B of " + place).record();
        ClaimJson.post("/api/documents", Map.of("text", "one " + place));
        ClaimJson.post("/api/documents", Map.of("text", "two " + place));
        given().queryParam("limit", 1)
                .get("/api/" + listing)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("items", hasSize(1))
                .body("total", greaterThan(0))
                .body("$", org.hamcrest.Matchers.hasKey("next"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents", "sources", "claims", "subjects", "inconsistencies"})
    void an_unknown_parameter_is_refused_and_the_known_ones_are_named(String listing) {
        given().queryParam("colour", "red")
                .get("/api/" + listing)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("https://crosscount.org/problems/invalid-parameter"))
                .body("errors.field", contains("colour"))
                .body("errors[0].message", containsString("limit, cursor"));
    }

    @ParameterizedTest(name = "{0} {1}={2}")
    @CsvSource(delimiter = '|', textBlock = """
            claims          | kind         | NUMBER       | FIRST_SINCE
            claims          | kind         | ''           | FIRST_SINCE
            claims          | bound        | SOME         | AT_LEAST
            claims          | status       | NEW          | REJECTED
            claims          | period       | soon         | EDTF
            claims          | min          | many         | number
            claims          | max          | 1e1000000000 | number
            claims          | inconsistent | maybe        | true or false
            claims          | sort         | age          | -recordedAt
            claims          | limit        | 0            | 1 to 500
            claims          | limit        | 501          | 1 to 500
            claims          | limit        | ten          | 1 to 500
            claims          | cursor       | abc          | next
            claims          | measure      | !!!          | no word
            claims          | subject      | ''           | empty
            subjects        | state        | OPEN         | AGREEING
            inconsistencies | kind         | ERROR        | CHANGE_MISMATCH
            inconsistencies | severity     | HIGH         | CRITICAL
            inconsistencies | status       | NEW          | DISMISSED
            inconsistencies | sort         | value        | -severity
            """)
    void a_value_that_is_not_accepted_is_refused_and_the_accepted_ones_are_named(
            String listing, String name, String value, String accepted) {
        given().queryParam(name, value)
                .get("/api/" + listing)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(name))
                .body("errors[0].message", containsString(accepted));
    }

    /** The figures of all pages; with {@code added}, a claim of that number is recorded after the first page. */
    private static List<String> pages(String place, String sort, int limit, int added) {
        List<String> figures = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = page(place, sort, limit, cursor);
            figures.addAll(page.getList("items.figure.wording"));
            if (cursor == null && added > 0) {
                attacks(added, place).record();
            }
            cursor = page.getString("next");
        } while (cursor != null);
        return figures;
    }

    private static JsonPath page(String place, String sort, int limit, String cursor) {
        var asked = given().queryParams("place", place, "sort", sort, "limit", limit);
        if (cursor != null) {
            asked = asked.queryParam("cursor", cursor);
        }
        return asked.get("/api/claims").then().statusCode(200).extract().jsonPath();
    }
}
