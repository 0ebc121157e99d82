// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.Staff.PASSWORD;
import static org.crosscount.rest.Staff.as;
import static org.crosscount.rest.Staff.byPassword;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.crosscount.testsupport.SignInProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(SignInProfile.class)
class TokensTest {
    @Test
    void a_token_is_shown_once_and_stands_for_its_maker() {
        Staff.token("REVIEWER");
        Response made = make("a reviewer", Map.of("label", "nightly", "role", "CONTRIBUTOR", "days", 30))
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .body("label", equalTo("nightly"))
                .body("role", equalTo("CONTRIBUTOR"))
                .body("revokedAt", nullValue())
                .extract()
                .response();
        String secret = made.path("secret");
        assertThat(secret).startsWith("cct_").hasSizeGreaterThan(40);
        Duration lasts = Duration.between(Instant.parse(made.path("createdAt")), Instant.parse(made.path("expiresAt")));
        assertThat(lasts).isEqualTo(Duration.ofDays(30));
        bearer(secret)
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("a reviewer"))
                .body("role", equalTo("CONTRIBUTOR"))
                .body("means", equalTo("TOKEN"))
                .body("until", equalTo(made.<String>path("expiresAt")));
        bearer(secret).post("/api/claims/none/reviews").then().statusCode(403);
        byPassword("a reviewer", PASSWORD)
                .get("/api/me/tokens")
                .then()
                .body("items.label", hasItem("nightly"))
                .body(not(containsString(secret)))
                .body(not(containsString("secret")));
    }

    @Test
    void a_revoked_token_is_worth_nothing() {
        Staff.token("READER");
        Response made = make("a reader", Map.of("label", "to go"))
                .statusCode(201)
                .extract()
                .response();
        String secret = made.path("secret");
        String id = made.path("id");
        bearer(secret).get("/api/claims").then().statusCode(200);
        as("CONTRIBUTOR").delete("/api/me/tokens/" + id).then().statusCode(404).body("type", endsWith("unknown-token"));
        bearer(secret).delete("/api/me/tokens/" + id).then().statusCode(204);
        bearer(secret)
                .get("/api/claims")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", endsWith("/sign-in-refused"));
        assertThat(bearer(secret).get("/api/claims").headers().getValues("WWW-Authenticate"))
                .anyMatch(way -> way.contains("error=\"invalid_token\""));
        byPassword("a reader", PASSWORD)
                .get("/api/me/tokens")
                .then()
                .body("items.find { it.id == '" + id + "' }.revokedAt", notNullValue())
                .body("items.find { it.id == '" + id + "' }.revokedBy", equalTo("a reader"));
    }

    @Test
    void an_administrator_sees_and_revokes_the_tokens_of_others() {
        Staff.token("READER");
        Response made = make("a reader", Map.of("label", "lost"))
                .statusCode(201)
                .extract()
                .response();
        String id = made.path("id");
        as("ADMIN").get("/api/people/a reader/tokens").then().body("items.id", hasItem(id));
        as("ADMIN").delete("/api/people/a reader/tokens/" + id).then().statusCode(204);
        bearer(made.path("secret")).get("/api/claims").then().statusCode(401);
        String admin = as("ADMIN").get("/api/me").path("name");
        as("ADMIN")
                .get("/api/people/a reader/tokens")
                .then()
                .body("items.find { it.id == '" + id + "' }.revokedBy", equalTo(admin));
        as("ADMIN").delete("/api/people/nobody/tokens/" + id).then().statusCode(404);
    }

    @Test
    void a_token_can_do_no_more_than_its_maker_and_makes_no_further_ones() {
        Staff.token("READER");
        make("a reader", Map.of("label", "too much", "role", "ADMIN"))
                .statusCode(403)
                .body("type", endsWith("/not-permitted"));
        as("REVIEWER")
                .contentType(ContentType.JSON)
                .body(Map.of("label", "child"))
                .post("/api/me/tokens")
                .then()
                .statusCode(403)
                .body("detail", containsString("no further tokens"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # body                             | field | why
            {"label": "x", "days": 0}          | days  | not at all
            {"label": "x", "days": 367}        | days  | over a year
            {"label": "x", "days": 2000000000} | days  | over everything
            {"label": " "}                     | label | it says nothing
            {"days": 3}                        | label | nobody will know what it was for
            {"label": "x", "role": "OWNER"}    | role  | there is no such role
            """)
    void a_token_that_cannot_be_is_refused_by_field(String body, String field, String why) {
        Staff.token("READER");
        make("a reader", body).statusCode(422).body("errors.field", contains(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer cct_x",
                "Bearer ",
                "Bearer",
                "Bearer not.a.token",
                "bearer cct_' or 1=1 --",
                "Digest x",
                "Basic",
                "Basic !!!",
                "Basic bm9jb2xvbg==",
                "x"
            })
    void what_is_no_way_to_sign_in_is_refused_on_every_path(String header) {
        for (String path : new String[] {"/api/claims", "/api/me", "/q/health"}) {
            given().header("Authorization", header)
                    .get(path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("type", endsWith("/sign-in-refused"));
        }
    }

    private static ValidatableResponse make(String name, Object wanted) {
        return byPassword(name, PASSWORD)
                .contentType(ContentType.JSON)
                .body(wanted)
                .post("/api/me/tokens")
                .then();
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
