// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IdempotencyKeysTest {
    private static final String PROBLEM = "application/problem+json";

    private final String key = "\"" + UUID.randomUUID() + "\"";
    private final String place = freshPlace();

    @Test
    void the_same_request_under_the_same_key_acts_once_and_gets_the_same_answer() {
        String id = attacks(521, place).record();
        String reviews = "/api/claims/" + id + "/reviews";
        Map<String, Object> confirm = Map.of("decision", "CONFIRM");
        Response first = send(key, reviews, confirm);
        Response again = send(key, reviews, confirm);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        for (String header : List.of("ETag", "Location", "Content-Type")) {
            assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
        }
        get("/api/claims/" + id).then().body("version", equalTo(2));
        assertThat(send("\"" + UUID.randomUUID() + "\"", reviews, confirm).statusCode())
                .as("another key is another request")
                .isEqualTo(409);
    }

    @Test
    void quotes_around_the_key_may_be_left_out() {
        Response first = send(key, "/api/claims", attacks(521, place).json());
        Response again =
                send(key.replace("\"", ""), "/api/claims", attacks(521, place).json());
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        String id = attacks(521, place).record();
        String other = attacks(522, place).record();
        Map<String, Object> confirm = Map.of("decision", "CONFIRM");
        assertThat(send(key, "/api/claims/" + id + "/reviews", confirm).statusCode())
                .isEqualTo(201);
        for (Response reused : List.of(
                send(key, "/api/claims/" + id + "/reviews", Map.of("decision", "REOPEN")),
                send(key, "/api/claims/" + other + "/reviews", confirm),
                send(key, "/api/extractions", Map.of("text", "521 people fled.")))) {
            reused.then().statusCode(422).contentType(PROBLEM).body("type", endsWith("/idempotency-key-reused"));
        }
        get("/api/claims/" + other).then().body("version", equalTo(1));
    }

    @Test
    void a_request_that_was_refused_did_nothing_and_may_be_sent_again() {
        String id = attacks(521, place).record();
        String reviews = "/api/claims/" + id + "/reviews";
        assertThat(send(key, reviews, Map.of("decision", "REJECT")).statusCode())
                .isEqualTo(422);
        assertThat(send(key, reviews, Map.of("decision", "REOPEN")).statusCode())
                .isEqualTo(409);
        assertThat(send(key, reviews, Map.of("decision", "CONFIRM")).statusCode())
                .isEqualTo(201);
        assertThat(send(key, reviews, Map.of("decision", "REJECT")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void every_kind_of_post_takes_a_key() {
        String id = attacks(521, place).record();
        String text = "In 2024, 521 people fled from " + place + ".";
        Map<String, Object> bodies = Map.of(
                "/api/extractions", Map.of("text", text),
                "/api/checks", Map.of("text", text),
                "/api/documents", Map.of("text", text),
                "/api/comparisons",
                        Map.of("claims", List.of(attacks(1, place).id("a").json())),
                "/api/sources", Map.of("name", "Board of " + place),
                "/api/claims", attacks(600, place).json(),
                "/api/reviews", Map.of("reviews", List.of(Map.of("claim", id, "version", 1, "decision", "CONFIRM"))));
        bodies.forEach((path, body) -> {
            String own = "\"" + UUID.randomUUID() + "\"";
            Response first = send(own, path, body);
            Response again = send(own, path, body);
            assertThat(first.statusCode()).as(path).isIn(200, 201);
            assertThat(again.statusCode()).as(path).isEqualTo(first.statusCode());
            assertThat(again.asString()).as(path).isEqualTo(first.asString());
            assertThat(send(own, path, Map.of("text", "another")).statusCode())
                    .as(path)
                    .isEqualTo(422);
        });
    }

    @Test
    void the_same_text_under_another_content_type_is_another_request() {
        String text = "In 2024, 521 people fled from " + place + ".";
        given().header("Idempotency-Key", key)
                .contentType("text/plain")
                .body(text)
                .post("/api/documents")
                .then()
                .statusCode(201);
        given().header("Idempotency-Key", key)
                .contentType("text/html")
                .body(text)
                .post("/api/documents")
                .then()
                .statusCode(422);
    }

    @Test
    void requests_at_the_same_moment_act_once() throws Exception {
        String id = attacks(521, place).record();
        ExecutorService senders = Executors.newFixedThreadPool(16);
        List<Response> answers = new ArrayList<>();
        try {
            List<Future<Response>> waiting = new ArrayList<>();
            for (int at = 0; at < 64; at++) {
                waiting.add(senders.submit(
                        () -> send(key, "/api/claims/" + id + "/reviews", Map.of("decision", "CONFIRM"))));
            }
            for (Future<Response> each : waiting) {
                answers.add(each.get());
            }
        } finally {
            senders.shutdownNow();
        }
        assertThat(answers).extracting(Response::statusCode).contains(201).isSubsetOf(201, 409);
        answers.stream().filter(each -> each.statusCode() == 409).forEach(each -> each.then()
                .contentType(PROBLEM)
                .body("type", endsWith("/request-in-progress"))
                .header("Retry-After", equalTo("1")));
        get("/api/claims/" + id).then().body("version", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"unclosed", "two words", "\"a\\\"b\"", "\u00e9"})
    void a_key_that_is_none_is_refused(String malformed) {
        send(malformed, "/api/claims", attacks(521, place).json())
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", endsWith("/invalid-idempotency-key"));
        send("\"" + "x".repeat(201) + "\"", "/api/claims", attacks(521, place).json())
                .then()
                .statusCode(400);
    }

    private static Response send(String key, String path, Object body) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .header("If-Match", "*")
                .body(body)
                .post(path);
    }
}
