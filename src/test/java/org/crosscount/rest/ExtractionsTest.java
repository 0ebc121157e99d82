// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ExtractionsTest {
    private static final String TEXT = """
            Flash floods in Nigeria have killed at least 12 people and injured more than 30, the disaster agency said on Tuesday.
            Officials fear that 200 more could die. Resolution 2231 was not mentioned.
            """;

    @Test
    void a_text_gives_its_claims_and_what_was_left_out() {
        ValidatableResponse answer = given().contentType(ContentType.JSON)
                .body(Map.of("text", TEXT, "publishedOn", "2024-09-12"))
                .post("/api/extractions")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON);
        String deaths = "claims.find { it.figure.wording == '12' }.";
        answer.body(deaths + "kind", equalTo("AMOUNT"))
                .body(deaths + "quantity.bound", equalTo("AT_LEAST"))
                .body(deaths + "quantity.value", equalTo(12))
                .body(deaths + "subject.measure", equalTo("deaths"))
                .body(deaths + "subject.place", equalTo("Nigeria"))
                .body(deaths + "figure.start", equalTo(TEXT.indexOf("12")))
                .body(deaths + "attribution", equalTo("disaster agency"))
                .body(deaths + "status", equalTo("PROPOSED"))
                .body(deaths + "document", nullValue())
                .body("claims.figure.wording", hasItems("12", "30"))
                .body("leftOut.find { it.figure.wording == '200' }.why", equalTo("HYPOTHETICAL"))
                .body("leftOut.find { it.figure.wording == '200' }.quantity.value", equalTo(200))
                .body("leftOut.why", hasItem("IDENTIFIER"));
    }

    @Test
    void the_same_text_gives_the_same_answer_and_stores_nothing() {
        int before = get("/api/documents").then().extract().path("total");
        String one = given().contentType("text/plain")
                .body(TEXT)
                .post("/api/extractions")
                .asString();
        String other = given().contentType("text/plain")
                .body(TEXT)
                .post("/api/extractions")
                .asString();
        assertThat(one).isEqualTo(other);
        get("/api/documents").then().body("total", equalTo(before));
    }

    @Test
    void a_recorded_text_is_compared_with_what_is_on_record() {
        String event = "In Belize, %d people were killed by the hurricane on 3 May 2019, police said.";
        ValidatableResponse first = record(String.format(event, 41));
        first.body("document.id", notNullValue())
                .body("claims.find { it.figure.wording == '41' }.subject.measure", equalTo("deaths"))
                .body("claims.find { it.figure.wording == '41' }.recordedAt", notNullValue());
        record(String.format(event, 97))
                .body("inconsistencies.size()", greaterThan(0))
                .body("inconsistencies.claims.flatten().quote.exact.find { it.contains('41') }", notNullValue());
    }

    @Test
    void a_page_is_read_without_its_furniture_and_offsets_count_in_the_text_kept() {
        String page = """
                <html><head><title>Storm</title><meta property="article:published_time" content="2019-05-04"></head><body>
                <nav><a href="/">Home</a> <a href="/1">900 stories</a></nav>
                <article><h1>Storm</h1><p>In Brunei, 63 people were killed by the storm, police said.</p></article>
                <footer>Cookie policy. 12 shares</footer></body></html>
                """;
        ValidatableResponse answer = given().contentType("text/html")
                .body(page)
                .post("/api/documents")
                .then()
                .statusCode(201)
                .body("document.title", equalTo("Storm"))
                .body("document.publishedOn", equalTo("2019-05-04"))
                .body("claims.figure.wording", equalTo(List.of("63")));
        String text = get("/api/documents/" + answer.extract().path("document.id") + "/text")
                .asString();
        int start = answer.extract().path("claims[0].figure.start");
        assertThat(text.substring(start)).startsWith("63");
    }

    @Test
    void what_is_wrong_with_a_text_is_shown_and_lowers_the_confidence_in_what_it_says() {
        String stripped =
                "The countrys army said 12 people died in Belize on 4 May 2019. The peoples patience wont last. "
                        + "The countrys president didnt speak. The governments envoy wasnt there.";
        given().contentType("text/plain")
                .body(stripped)
                .post("/api/extractions")
                .then()
                .statusCode(200)
                .body("document.flags", hasItem("STRIPPED_CHARACTERS"))
                .body("document.text", nullValue())
                .body("claims.find { it.figure.wording == '12' }.confidence", equalTo("MEDIUM"));
        given().contentType(ContentType.JSON)
                .body(Map.of("text", TEXT, "publishedOn", "2024-09-12"))
                .post("/api/extractions")
                .then()
                .body("document.flags", equalTo(List.of()))
                .body("document.publishedOn", equalTo("2024-09-12"))
                .body("claims.confidence.unique()", equalTo(List.of("HIGH")));
    }

    @Test
    void the_text_got_out_of_a_page_comes_with_its_claims() {
        String text = given().contentType("text/html")
                .body(
                        "<html><body><nav>1,200 stories</nav><p>In Brunei, 63 people were killed, police said.</p></body></html>")
                .post("/api/extractions")
                .then()
                .statusCode(200)
                .body("claims[0].figure.wording", equalTo("63"))
                .body("claims[0].figure.start", equalTo(11))
                .extract()
                .path("document.text");
        assertThat(text.substring(11)).startsWith("63");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    application/pdf | %PDF-1.7 and no more | 422 | unreadable-text
                    application/pdf | no pdf at all        | 422 | unreadable-text
                    text/html       | <p> </p>             | 422 | unreadable-text
                    image/png       | x                    | 415 | unsupported-media-type
                    """)
    void what_cannot_be_read_is_a_problem_and_nothing_is_stored(String type, String body, int status, String slug) {
        int before = get("/api/documents").then().extract().path("total");
        given().contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/documents")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("https://crosscount.org/problems/" + slug));
        get("/api/documents").then().body("total", equalTo(before));
    }

    @Test
    void a_text_over_the_limit_is_refused() {
        given().contentType("text/plain")
                .body("12 people died. ".repeat(400_000))
                .post("/api/extractions")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse record(String text) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("text", text, "publishedOn", "2019-05-04"))
                .post("/api/documents")
                .then()
                .statusCode(201);
    }
}
