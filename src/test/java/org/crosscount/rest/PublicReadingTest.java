// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.Staff.as;
import static org.crosscount.rest.Staff.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.crosscount.testsupport.PublicReadingProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PublicReadingProfile.class)
class PublicReadingTest {
    @Test
    void everybody_may_read_and_nobody_more() {
        for (AccessTable.Operation operation : AccessTable.operations()) {
            Response answer =
                    given().header("X-Forwarded-For", "192.0.2.1").request(operation.method(), operation.somePath());
            if (operation.isFor("NOBODY", true)) {
                assertThat(answer.statusCode()).as(operation.toString()).isNotIn(401, 403);
            } else {
                assertThat(answer.statusCode()).as(operation.toString()).isIn(401, 429);
            }
        }
        get("/q/swagger-ui/").then().statusCode(200);
        get("/api/me")
                .then()
                .body("name", nullValue())
                .body("may", contains("READER"))
                .body("signInBy", contains("PASSWORD"));
    }

    @Test
    void wrong_credentials_are_no_way_of_reading_as_nobody() {
        given().header("Authorization", "Bearer some.jwt.here")
                .get("/api/claims")
                .then()
                .statusCode(401);
        given().cookie("crosscount_session", "ended long ago")
                .get("/api/claims")
                .then()
                .statusCode(200);
    }

    @Test
    void a_client_that_asks_too_much_is_told_to_wait() {
        Staff.token("CONTRIBUTOR");
        Staff.token("READER");
        Response refused = until429("CONTRIBUTOR", "/api/sources", 7);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.<String>path("type")).endsWith("/too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        until429("READER", "/api/extractions", 4);
        as("READER").get("/api/claims").then().statusCode(200);
        json("CONTRIBUTOR", "{}").post("/api/comparisons").then().statusCode(422);
    }

    /** The latest at the given request: less where others have been counted already. */
    private static Response until429(String role, String path, int latest) {
        Response answer = json(role, "{}").post(path);
        for (int sent = 1; answer.statusCode() != 429; sent++) {
            assertThat(sent).as("requests to " + path).isLessThan(latest);
            answer = json(role, "{}").post(path);
        }
        return answer;
    }

    @Test
    void behind_a_proxy_that_speaks_tls_browsers_are_told_to_stay_with_it() {
        given().header("X-Forwarded-Proto", "https")
                .get("/api/claims")
                .then()
                .header("Strict-Transport-Security", startsWith("max-age="))
                .header("Cache-Control", equalTo("private, no-cache"));
        get("/api/claims").then().header("Strict-Transport-Security", nullValue());
        Staff.admin();
        given().header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "192.0.2.7")
                .contentType("application/json")
                .body(Map.of("name", Staff.ADMIN, "password", Staff.PASSWORD))
                .post("/api/session")
                .then()
                .statusCode(201)
                .header("Set-Cookie", containsString("Secure"));
    }

    /** By turns as scripts and as pages send it, and in any case. */
    private static Response guess(int attempt) {
        return attempt % 2 == 0
                ? Staff.byPassword("Nobody at ALL", "guess " + attempt).get("/api/claims")
                : given().contentType("application/json")
                        .body(Map.of("name", "nobody at all", "password", "guess " + attempt))
                        .post("/api/session");
    }

    @Test
    void whoever_guesses_passwords_has_to_wait() {
        Staff.admin();
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(guess(attempt).statusCode()).isEqualTo(401);
        }
        Response refused = guess(6);
        // A wait that was over before the next attempt came has doubled by then.
        for (int attempt = 7; refused.statusCode() == 401 && attempt < 12; attempt++) {
            refused = guess(attempt);
        }
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.<String>path("type")).endsWith("/too-many-attempts");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        Staff.byPassword(Staff.ADMIN, Staff.PASSWORD).get("/api/people").then().statusCode(200);
    }
}
