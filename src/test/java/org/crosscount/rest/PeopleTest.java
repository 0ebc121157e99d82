// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.Staff.PASSWORD;
import static org.crosscount.rest.Staff.as;
import static org.crosscount.rest.Staff.byPassword;
import static org.crosscount.rest.Staff.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.crosscount.testsupport.SignInProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(SignInProfile.class)
class PeopleTest {
    private static final String OTHER = "another long password";

    @Test
    void somebody_is_added_and_signs_in_by_name_and_password() {
        add("Ayesha Khan", "REVIEWER")
                .statusCode(201)
                .header("Location", endsWith("/api/people/Ayesha%20Khan"))
                .body("name", equalTo("Ayesha Khan"))
                .body("role", equalTo("REVIEWER"))
                .body("enabled", equalTo(true))
                .body("origin", equalTo("PASSWORD"));
        byPassword("ayesha khan", PASSWORD)
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("Ayesha Khan"))
                .body("means", equalTo("PASSWORD"))
                .body("role", equalTo("REVIEWER"))
                .body("may", contains("READER", "CONTRIBUTOR", "REVIEWER"))
                .body("signInBy", contains("PASSWORD", "OIDC"));
        as("ADMIN").get("/api/people").then().body("items.name", hasItem("Ayesha Khan"));
        as("ADMIN").get("/api/people").then().body(not(containsString("pbkdf2")));
    }

    @Test
    void nobody_else_gets_a_name_again_in_no_case() {
        add("Omar", "READER").statusCode(201);
        add("OMAR", "READER").statusCode(409).body("type", endsWith("/name-taken"));
    }

    @ParameterizedTest(name = "{0} / {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # name    | password                | field    | why
            local     | correct horse battery   | name     | stands for the user without sign-in
            Corpus    | correct horse battery   | name     | stands for the claims folder
            -x        | correct horse battery   | name     | begins with neither letter nor digit
            'a,b'     | correct horse battery   | name     | a comma parts names elsewhere
            'a/b'     | correct horse battery   | name     | a slash parts paths
            dana      | short                   | password | too short to be safe
            dana      | aaaaaaaaaaaaaaaaaa      | password | one character over and over
            dana      | my name is dana you see | password | has the name in it
            """)
    void what_will_not_do_is_refused_by_field(String name, String password, String field, String why) {
        json("ADMIN", Map.of("name", name, "role", "READER", "password", password))
                .post("/api/people")
                .then()
                .statusCode(422)
                .body("errors.field", contains(field));
    }

    @Test
    void a_body_that_is_not_as_it_should_be_is_refused() {
        json("ADMIN", Map.of())
                .post("/api/people")
                .then()
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("name", "role", "password"));
        json("ADMIN", Map.of("name", "x", "role", "OWNER", "password", PASSWORD))
                .post("/api/people")
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("REVIEWER"));
        json("ADMIN", Map.of("name", "x", "colour", "red"))
                .post("/api/people")
                .then()
                .statusCode(400);
        json("ADMIN", "{\"name\": \"" + "x".repeat(20_000) + "\"}")
                .post("/api/people")
                .then()
                .statusCode(413);
        as("ADMIN")
                .contentType("text/plain")
                .body("x")
                .post("/api/people")
                .then()
                .statusCode(415);
        json("ADMIN", Map.of("role", "READER"))
                .patch("/api/people/nobody")
                .then()
                .statusCode(404);
        as("ADMIN").get("/api/people/nobody/history").then().statusCode(404).body("type", endsWith("unknown-person"));
    }

    @Test
    void a_role_counts_from_the_next_request_on_and_whoever_is_disabled_is_out_at_once() {
        add("Rafiq", "READER").statusCode(201);
        String token = Staff.makeToken("Rafiq", Map.of("label", "script"));
        String session = session("Rafiq", PASSWORD);
        me(session).body("role", equalTo("READER"));

        json("ADMIN", Map.of("role", "REVIEWER"))
                .patch("/api/people/Rafiq")
                .then()
                .statusCode(200)
                .body("role", equalTo("REVIEWER"));
        me(session).body("role", equalTo("REVIEWER"));
        given().header("Authorization", "Bearer " + token).get("/api/me").then().body("role", equalTo("READER"));

        json("ADMIN", Map.of("enabled", false))
                .patch("/api/people/rafiq")
                .then()
                .statusCode(200)
                .body("enabled", equalTo(false));
        me(session).body("name", nullValue());
        byPassword("Rafiq", PASSWORD).get("/api/claims").then().statusCode(401);
        given().header("Authorization", "Bearer " + token)
                .get("/api/claims")
                .then()
                .statusCode(401);

        json("ADMIN", Map.of("enabled", true)).patch("/api/people/Rafiq").then().statusCode(200);
        byPassword("Rafiq", PASSWORD).get("/api/claims").then().statusCode(200);
        me(session).body("name", nullValue());

        as("ADMIN")
                .get("/api/people/Rafiq/history")
                .then()
                .statusCode(200)
                .body("items.act", contains("CREATED", "ROLE_CHANGED", "DISABLED", "ENABLED"))
                .body("items.role", contains("READER", "REVIEWER", "REVIEWER", "REVIEWER"))
                .body("items.by", contains("head", "head", "head", "head"));
    }

    @Test
    void a_person_changes_the_own_password_and_is_signed_out_everywhere() {
        add("Laila", "READER").statusCode(201);
        String session = session("Laila", PASSWORD);
        String token = Staff.makeToken("Laila", Map.of("label", "script"));
        change("Laila", PASSWORD, "too short").statusCode(422).body("errors.field", contains("password"));
        change("Laila", PASSWORD, OTHER).statusCode(204);
        me(session).body("name", nullValue());
        byPassword("Laila", PASSWORD).get("/api/claims").then().statusCode(401);
        byPassword("Laila", OTHER).get("/api/claims").then().statusCode(200);
        given().header("Authorization", "Bearer " + token)
                .get("/api/claims")
                .then()
                .statusCode(200);
        byPassword("Laila", OTHER)
                .contentType(ContentType.JSON)
                .body(Map.of("old", PASSWORD, "password", "yet another password"))
                .post("/api/me/password")
                .then()
                .statusCode(401)
                .body("type", endsWith("/sign-in-refused"));
    }

    @Test
    void an_administrator_sets_a_forgotten_password() {
        add("Musa", "READER").statusCode(201);
        json("ADMIN", Map.of("password", OTHER))
                .post("/api/people/Musa/password")
                .then()
                .statusCode(204);
        byPassword("Musa", OTHER).get("/api/me").then().statusCode(200);
        json("ADMIN", Map.of("password", OTHER))
                .post("/api/people/nobody/password")
                .then()
                .statusCode(404);
        as("ADMIN").get("/api/people/Musa/history").then().body("items.act", contains("CREATED", "PASSWORD_CHANGED"));
    }

    @Test
    void a_session_lasts_until_it_is_ended_and_its_cookie_is_nobody_elses_business() {
        add("Nadia", "CONTRIBUTOR").statusCode(201);
        Response answer = given().contentType(ContentType.JSON)
                .body(Map.of("name", "nadia", "password", PASSWORD))
                .post("/api/session");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Set-Cookie"))
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax")
                .contains("Path=/")
                .contains("Max-Age=43200")
                .doesNotContain("Secure");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.jsonPath().getString("name")).isEqualTo("Nadia");
        String session = answer.cookie("crosscount_session");
        me(session).body("means", equalTo("SESSION")).body("role", equalTo("CONTRIBUTOR"));
        given().cookie("crosscount_session", session)
                .header("Origin", "http://evil.example")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Institute of Nadia"))
                .post("/api/sources")
                .then()
                .statusCode(403)
                .body("type", endsWith("/foreign-origin"));
        given().cookie("crosscount_session", session)
                .delete("/api/session")
                .then()
                .statusCode(204)
                .header("Set-Cookie", containsString("Max-Age=0"));
        me(session).body("name", nullValue());
        given().cookie("crosscount_session", session)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "nadia", "password", PASSWORD))
                .post("/api/session")
                .then()
                .statusCode(201);
    }

    @Test
    void what_people_do_is_recorded_as_theirs() {
        String claim = json(
                        "CONTRIBUTOR",
                        ClaimJson.attacks(521, ClaimJson.freshPlace()).json())
                .post("/api/claims")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        json("REVIEWER", Map.of("decision", "CONFIRM"))
                .header("If-Match", "*")
                .post("/api/claims/" + claim + "/reviews")
                .then()
                .statusCode(201);
        as("READER")
                .get("/api/claims/" + claim + "/history")
                .then()
                .body("items.by", contains("a contributor", "a reviewer"));
        as("READER").get("/api/claims/" + claim + "/reviews").then().body("items.by", contains("a reviewer"));
    }

    @Test
    void setting_up_is_over_once_there_is_an_administrator() {
        Staff.admin();
        assertThat(Staff.setUp(SignInProfile.SETUP_TOKEN, "second")).isEqualTo(409);
        assertThat(Staff.setUp("not the token at all", "second")).isEqualTo(409);
    }

    private static ValidatableResponse add(String name, String role) {
        return json("ADMIN", Map.of("name", name, "role", role, "password", PASSWORD))
                .post("/api/people")
                .then();
    }

    private static ValidatableResponse change(String name, String old, String fresh) {
        return byPassword(name, old)
                .contentType(ContentType.JSON)
                .body(Map.of("old", old, "password", fresh))
                .post("/api/me/password")
                .then();
    }

    private static String session(String name, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("name", name, "password", password))
                .post("/api/session")
                .then()
                .statusCode(201)
                .extract()
                .cookie("crosscount_session");
    }

    private static ValidatableResponse me(String session) {
        return given().cookie("crosscount_session", session)
                .get("/api/me")
                .then()
                .statusCode(200);
    }
}
