// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crosscount.testsupport.SignInProfile;

/** People to sign in as, one for every role, with a token each. */
final class Staff {
    static final String ADMIN = "head";
    static final String PASSWORD = "correct horse battery";

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private Staff() {}

    /** A request of somebody who has the role, or of nobody. */
    static RequestSpecification as(String role) {
        return role.equals("NOBODY") ? given() : given().header("Authorization", "Bearer " + token(role));
    }

    static RequestSpecification json(String role, Object body) {
        return as(role).contentType(ContentType.JSON).body(body);
    }

    static RequestSpecification byPassword(String name, String password) {
        return given().auth().preemptive().basic(name, password);
    }

    static String name(String role) {
        return role.equals("ADMIN") ? ADMIN : "a " + role.toLowerCase(Locale.ROOT);
    }

    static String token(String role) {
        admin();
        return TOKENS.computeIfAbsent(role, wanted -> {
            if (!role.equals("ADMIN")) {
                add(name(role), role);
            }
            return makeToken(name(role), Map.of("label", "tests"));
        });
    }

    /** Puts somebody on record with the usual password. */
    static void add(String name, String role) {
        int status = byPassword(ADMIN, PASSWORD)
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "role", role, "password", PASSWORD))
                .post("/api/people")
                .statusCode();
        assertThat(status).isIn(201, 409);
    }

    static String makeToken(String name, Map<String, Object> wanted) {
        return byPassword(name, PASSWORD)
                .contentType(ContentType.JSON)
                .body(wanted)
                .post("/api/me/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    /** The first administrator, made once in the life of the database. */
    static void admin() {
        if (TOKENS.isEmpty()) {
            int status = setUp(SignInProfile.SETUP_TOKEN, ADMIN);
            assertThat(status).isIn(201, 409);
        }
    }

    static int setUp(String token, String name) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", token, "name", name, "password", PASSWORD))
                .post("/api/setup")
                .statusCode();
    }
}
