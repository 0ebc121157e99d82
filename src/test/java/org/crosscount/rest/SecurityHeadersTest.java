// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SecurityHeadersTest {
    @TestHTTPResource
    URI service;

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/api/claims, 200",
        "/api/claims/none, 404",
        "/nothing, 404",
        "/q/health, 200",
        "/q/openapi, 200",
        "/api/claims?x=1, 400"
    })
    void every_answer_tells_the_browser_what_to_keep_from_whom(String path, int status) {
        headers(get(path).then().statusCode(status));
    }

    @Test
    void so_does_the_refusal_of_a_foreign_host() {
        headers(given().header("Host", "evil.example").get("/api/claims").then().statusCode(403));
    }

    private static void headers(ValidatableResponse answer) {
        answer.header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Cross-Origin-Resource-Policy", equalTo("same-origin"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Strict-Transport-Security", nullValue());
    }

    @Test
    void swagger_ui_may_load_all_that_its_page_names_and_nothing_from_elsewhere() {
        String page = get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self' 'unsafe-inline'"))
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .extract()
                .asString();
        Matcher named = Pattern.compile("(?:src|href)=\"([^\"#]+)\"").matcher(page);
        int count = 0;
        while (named.find()) {
            String address = named.group(1);
            assertThat(address).as("loaded from elsewhere").doesNotContain("//");
            get(address.startsWith("/") ? address : "/q/swagger-ui/" + address)
                    .then()
                    .statusCode(200);
            count++;
        }
        assertThat(count).isGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/api/claims/%", "/api/claims/%e2%28%a1", "/api/claims/%0d%0aX-Forged:1", "/\\api"})
    void an_odd_path_is_answered_with_a_problem(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .matches("(?s)HTTP/1.1 4\\d\\d .*")
                .doesNotContain("\nX-Forged")
                .doesNotContain("at org.", "Exception");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void without_sign_in_everybody_is_local_and_may_do_everything() {
        get("/api/me")
                .then()
                .body("name", equalTo("local"))
                .body("role", equalTo("ADMIN"))
                .body("means", equalTo("LOCAL"))
                .body("signInBy.size()", equalTo(0));
        given().header("Authorization", "Bearer whatever")
                .get("/api/claims")
                .then()
                .statusCode(200);
        given().cookie("q_session_x", "y").get("/api/claims").then().statusCode(200);
        ClaimJson.post("/api/session", "{\"name\": \"x\", \"password\": \"y\"}")
                .statusCode(409)
                .body("type", equalTo("https://crosscount.org/problems/sign-in-off"));
        ClaimJson.post("/api/me/tokens", "{\"label\": \"x\"}").statusCode(409);
        ClaimJson.post("/api/setup", "{\"token\": \"x\", \"name\": \"x\", \"password\": \"y\"}")
                .statusCode(409);
        get("/api/me/tokens").then().statusCode(200).body("total", equalTo(0));
        get("/api/people").then().statusCode(200);
        given().delete("/api/session").then().statusCode(204);
    }
}
