// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ProblemsTest {
    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /api/claims/none          | 404 | unknown-claim
            GET    | /api/claims/none/history  | 404 | unknown-claim
            GET    | /api/claims/%00           | 404 | unknown-claim
            GET    | /api/claims/a%7Cb         | 404 | unknown-claim
            GET    | /api/documents/none       | 404 | unknown-document
            GET    | /api/documents/none/text  | 404 | unknown-document
            GET    | /api/sources/none         | 404 | unknown-source
            GET    | /api/subjects/none        | 404 | unknown-subject
            GET    | /api/inconsistencies/none | 404 | unknown-inconsistency
            GET    | /api/nothing              | 404 | unknown-path
            GET    | /nothing                  | 404 | unknown-path
            GET    | /q/nothing                | 404 | unknown-path
            DELETE | /api/claims               | 405 | method-not-allowed
            PUT    | /api/documents/none       | 405 | method-not-allowed
            POST   | /api/subjects             | 405 | method-not-allowed
            """)
    void a_failure_is_a_problem(Method method, String path, int status, String slug) {
        given().urlEncodingEnabled(false)
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("https://crosscount.org/problems/" + slug))
                .body("title", not(blankOrNullString()))
                .body("status", equalTo(status))
                .body("detail", not(blankOrNullString()))
                .body("instance", equalTo(path))
                .body("errors", hasSize(0));
    }

    @Test
    void a_refused_method_says_which_are_allowed() {
        given().delete("/api/claims").then().header("Allow", equalTo("GET, HEAD, OPTIONS, POST"));
        given().delete("/api/claims/none").then().header("Allow", equalTo("GET, HEAD, OPTIONS"));
        given().delete("/api/documents/none/text").then().header("Allow", equalTo("GET, HEAD, OPTIONS"));
    }

    @Test
    void what_the_caller_accepts_decides_on_the_answer_but_not_on_the_problem() {
        given().accept("text/html").get("/api/claims").then().statusCode(406).contentType("application/problem+json");
        given().accept("application/json")
                .get("/api/claims/none")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().accept("text/html,*/*;q=0.8")
                .get("/api/claims")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void a_document_without_its_text_says_so() {
        String slug = "dar-kabul-visit";
        if (get("/api/documents/" + slug).statusCode() == 200) {
            get("/api/documents/" + slug + "/text")
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("https://crosscount.org/problems/text-not-on-record"));
        }
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("", "empty"),
                Arguments.of("{\n \"kind\": }", "Line 2, column 10"),
                Arguments.of("{\"kind\": \"AMOUNT\"", "Line 1, column 18"),
                Arguments.of("{\"a\": 1, \"a\": 2}", "Duplicate"),
                Arguments.of("{} {}", "follows"),
                Arguments.of("[".repeat(10_000), "nesting depth"),
                Arguments.of("{\"a\":".repeat(10_000), "nesting depth"),
                Arguments.of("{\"text\": NaN}", "NaN"),
                Arguments.of("{\"a\": 1e99999999999}", "exponent"),
                Arguments.of("{\"a\": " + "9".repeat(1000) + "}", "Number value length"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("malformed")
    void malformed_json_is_told_with_its_place(String body, String detail) {
        for (String path : new String[] {"/api/claims", "/api/documents", "/api/sources"}) {
            // As bytes: REST Assured looks into texts, at great length if they are nested deeply.
            given().contentType(ContentType.JSON)
                    .body(body.getBytes(StandardCharsets.UTF_8))
                    .post(path)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo("https://crosscount.org/problems/malformed-json"))
                    .body("detail", containsString(detail));
        }
    }

    @Test
    void bytes_that_are_no_utf_8_are_malformed() {
        given().contentType(ContentType.JSON)
                .body(new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ':', '1', '}'})
                .post("/api/claims")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"1e1000000000", "-1e101", "1e-101", "1e2147483647", "0e1000000", "10e2147483647"})
    void exponents_beyond_a_hundred_are_refused_at_no_cost(String number) {
        String body = """
                {"kind": "AMOUNT", "quote": {"exact": "many"}, "quantity": {"bound": "EXACT", "value": %s},
                 "subject": {"measure": "attacks"}}
                """.formatted(number);
        ClaimJson.post("/api/claims", body)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("quantity.value"));
    }

    @ParameterizedTest
    @CsvSource({"\\u0000, NUL", "\\ud800, surrogate", "\\udc00x, surrogate"})
    void characters_that_nobody_can_keep_are_refused(String escaped, String message) {
        for (String body : new String[] {
            "{\"name\": \"A%s\"}", "{\"name\": \"A\", \"also\": [\"%s\"]}", "{\"name\": \"A\", \"kind\": \"%s\"}"
        }) {
            ClaimJson.post("/api/sources", body.formatted(escaped))
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].message", containsString(message));
        }
    }

    @Test
    void a_body_that_is_no_object_is_refused() {
        for (String body : new String[] {"[]", "null", "\"x\"", "3"}) {
            ClaimJson.post("/api/claims", body).statusCode(400).contentType("application/problem+json");
        }
    }

    @Test
    void a_body_has_to_say_what_it_is() {
        for (String type : new String[] {"text/plain", "application/xml", "application/pdf"}) {
            given().contentType(type)
                    .body("{}".getBytes(StandardCharsets.UTF_8))
                    .post("/api/claims")
                    .then()
                    .statusCode(415)
                    .contentType("application/problem+json")
                    .body("detail", startsWith("The body is " + type));
        }
    }
}
