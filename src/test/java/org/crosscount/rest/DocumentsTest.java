// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DocumentsTest {
    @Test
    void a_document_is_recorded_with_its_text() {
        String text = "The café of " + freshPlace() + "\nhad “521” guests.";
        ValidatableResponse answer = post(Map.of(
                        "text",
                        text,
                        "publishedOn",
                        "2025-04",
                        "publisher",
                        "The Example",
                        "title",
                        "On guests",
                        "language",
                        "en"))
                .statusCode(201)
                .contentType(ContentType.JSON)
                .body("document.publishedOn", equalTo("2025-04"))
                .body("document.publisher", equalTo("The Example"))
                .body("document.title", equalTo("On guests"))
                .body("document.language", equalTo("en"))
                .body("document.length", equalTo(text.length()))
                .body("document.hasText", is(true))
                .body("document.slug", nullValue())
                .body("claims.figure.wording", contains("521"))
                .body("inconsistencies", empty());
        String id = answer.extract().path("document.id");
        answer.header("Location", endsWith("/api/documents/" + id));
        get("/api/documents/" + id).then().statusCode(200).body("title", equalTo("On guests"));
        get("/api/documents/" + id + "/text")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/plain;charset=UTF-8"))
                .body(equalTo(text));
    }

    @Test
    void one_text_is_one_document() {
        Map<String, Object> body = Map.of("text", "The only text of " + freshPlace());
        String id = post(body).statusCode(201).extract().path("document.id");
        post(body).statusCode(200).header("Location", endsWith(id)).body("document.id", equalTo(id));
    }

    @Test
    void a_text_may_come_alone() {
        String text = "Naïve text of " + freshPlace();
        String id = given().contentType("text/plain; charset=ISO-8859-1")
                .body(text.getBytes(StandardCharsets.ISO_8859_1))
                .post("/api/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("document.id");
        get("/api/documents/" + id + "/text").then().body(equalTo(text));
    }

    @Test
    void a_text_that_is_not_in_its_character_set_is_refused() {
        given().contentType("text/plain; charset=UTF-8")
                .body("Naïve".getBytes(StandardCharsets.ISO_8859_1))
                .post("/api/documents")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", containsString("UTF-8"));
        given().contentType("text/plain; charset=x-no-such")
                .body(new byte[] {65})
                .post("/api/documents")
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @CsvSource({"application/xml", "image/png", "application/msword"})
    void other_types_are_refused_and_the_accepted_ones_are_named(String type) {
        given().contentType(type)
                .body("<p>521 guests".getBytes(StandardCharsets.UTF_8))
                .post("/api/documents")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", equalTo("https://crosscount.org/problems/unsupported-media-type"))
                .body("detail", containsString("text/plain, text/html or application/pdf"));
    }

    @Test
    void a_document_may_replace_another() {
        String first =
                post(Map.of("text", "First of " + freshPlace())).extract().path("document.id");
        post(Map.of("text", "Second of " + freshPlace(), "replaces", first))
                .statusCode(201)
                .body("document.replaces", equalTo(first));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            text        | -         | 422
            text        | ' '       | 422
            publishedOn | yesterday | 422
            language    | !!        | 422
            replaces    | nothing   | 422
            author      | somebody  | 400
            """)
    void what_cannot_be_is_refused_by_field(String field, String value, int status) {
        Map<String, Object> body = new HashMap<>(Map.of("text", "Refused text of " + freshPlace()));
        body.put(field, value);
        post(body).statusCode(status).contentType("application/problem+json").body("errors.field", hasItem(field));
    }

    @Test
    void who_has_it_is_not_sent_it_again() {
        String id =
                post(Map.of("text", "Known text of " + freshPlace())).extract().path("document.id");
        for (String path : new String[] {"/api/documents/" + id, "/api/documents/" + id + "/text"}) {
            String tag = get(path).header("ETag");
            given().header("If-None-Match", tag).get(path).then().statusCode(304);
        }
    }

    private static ValidatableResponse post(Map<String, Object> body) {
        return ClaimJson.post("/api/documents", body);
    }
}
