// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.Staff.PASSWORD;
import static org.crosscount.rest.Staff.as;
import static org.crosscount.rest.Staff.byPassword;
import static org.crosscount.rest.Staff.json;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosscount.testsupport.SignInProfile;
import org.junit.jupiter.api.Test;

/** What is done about people is in the audit, and what they send under a key leaves no secret behind. */
@QuarkusTest
@TestProfile(SignInProfile.class)
class PeopleAuditTest {
    private static final String OTHER = "another long password";

    private final String key = "\"" + UUID.randomUUID() + "\"";

    @Test
    void the_first_administrator_is_in_the_audit() {
        Staff.admin();
        assertThat(told("PERSON", Staff.ADMIN).get(0)).isEqualTo("RECORDED by head: null to ADMIN");
    }

    @Test
    void whatever_is_done_about_a_person_is_told_with_who_did_it() {
        Staff.admin();
        Staff.add("Nasrin", "READER");
        change("Nasrin", Map.of("role", "REVIEWER")).then().statusCode(200);
        change("Nasrin", Map.of("enabled", false)).then().statusCode(200);
        change("Nasrin", Map.of("enabled", false)).then().statusCode(200);
        change("Nasrin", Map.of("enabled", true)).then().statusCode(200);
        json("ADMIN", Map.of("password", "short"))
                .post("/api/people/Nasrin/password")
                .then()
                .statusCode(422);
        json("ADMIN", Map.of("password", OTHER))
                .post("/api/people/Nasrin/password")
                .then()
                .statusCode(204);
        byPassword("Nasrin", OTHER)
                .contentType(ContentType.JSON)
                .body(Map.of("old", OTHER, "password", PASSWORD))
                .post("/api/me/password")
                .then()
                .statusCode(204);
        assertThat(told("PERSON", "Nasrin"))
                .containsExactly(
                        "RECORDED by head: null to READER",
                        "ROLE_CHANGED by head: READER to REVIEWER",
                        "DISABLED by head: null to null",
                        "ENABLED by head: null to null",
                        "PASSWORD_CHANGED by head: null to null",
                        "PASSWORD_CHANGED by Nasrin: null to null");
        holdsWithout(PASSWORD, OTHER, "pbkdf2");
    }

    @Test
    void a_token_made_and_revoked_is_told_without_its_secret() {
        Staff.token("READER");
        Response made = makeToken("a reader", null);
        String id = made.path("id");
        as("ADMIN").delete("/api/people/a reader/tokens/" + id).then().statusCode(204);
        as("ADMIN").delete("/api/people/a reader/tokens/" + id).then().statusCode(204);
        assertThat(told("TOKEN", id))
                .containsExactly("RECORDED by a reader: null to READER", "REVOKED by head: READER to null");
        holdsWithout(made.<String>path("secret"));
    }

    @Test
    void a_token_is_made_once_under_a_key_and_its_secret_is_not_told_again() {
        Staff.token("READER");
        Response made = makeToken("a reader", key);
        assertThat(made.statusCode()).isEqualTo(201);
        makeToken("a reader", key)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("/answer-not-kept"));
    }

    @Test
    void whoever_is_nobody_yet_may_send_a_key() {
        Staff.admin();
        for (int time = 0; time < 2; time++) {
            Response session = underKey(given(), Map.of("name", Staff.ADMIN, "password", PASSWORD), "/api/session");
            assertThat(session.statusCode()).isEqualTo(201);
            assertThat(session.cookie("crosscount_session")).startsWith("cct_");
            assertThat(underKey(
                                    given(),
                                    Map.of("token", SignInProfile.SETUP_TOKEN, "name", "x", "password", PASSWORD),
                                    "/api/setup")
                            .<String>path("type"))
                    .endsWith("/setup-done");
        }
        underKey(given(), Map.of("text", "521 people fled."), "/api/extractions")
                .then()
                .statusCode(401);
        underKey(given(), Map.of("name", Staff.ADMIN, "password", "wrong wrong wrong"), "/api/session")
                .then()
                .statusCode(401);
    }

    @Test
    void what_holds_a_password_acts_every_time() {
        Staff.admin();
        Map<String, String> fresh = Map.of("name", "Gul", "role", "READER", "password", PASSWORD);
        underKey(as("ADMIN"), fresh, "/api/people").then().statusCode(201);
        underKey(as("ADMIN"), fresh, "/api/people").then().statusCode(409).body("type", endsWith("/name-taken"));
        for (int time = 0; time < 2; time++) {
            underKey(as("ADMIN"), Map.of("password", OTHER), "/api/people/Gul/password")
                    .then()
                    .statusCode(204);
            underKey(byPassword("Gul", OTHER), Map.of("old", OTHER, "password", OTHER), "/api/me/password")
                    .then()
                    .statusCode(204);
        }
    }

    private Response underKey(RequestSpecification sender, Object body, String path) {
        return sender.contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(path);
    }

    private static Response change(String name, Object body) {
        return json("ADMIN", body).patch("/api/people/" + name);
    }

    private static Response makeToken(String name, String key) {
        RequestSpecification request =
                byPassword(name, PASSWORD).contentType(ContentType.JSON).body(Map.of("label", "nightly"));
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/api/me/tokens");
    }

    private static List<String> told(String kind, String id) {
        return as("ADMIN")
                .queryParams("kind", kind, "object", id, "sort", "number")
                .get("/api/audit")
                .then()
                .statusCode(200)
                .extract()
                .path("items.collect { it.act + ' by ' + it.by + ': ' + it.from + ' to ' + it.to }");
    }

    private static void holdsWithout(String... secrets) {
        as("ADMIN").get("/api/audit/verification").then().body("holds", equalTo(true));
        assertThat(as("ADMIN").get("/api/audit?limit=500").asString()).doesNotContain(secrets);
    }
}
