// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HostGuardTest {
    @ParameterizedTest(name = "{0}: {1} on {2}")
    @CsvSource({
        "Host, evil.example, /api/claims",
        "Host, localhost.evil.example:8081, /q/health",
        "Host, evil.example, /q/swagger-ui/",
        "Host, 127.0.0.2, /nothing",
        "Origin, http://evil.example, /api/claims",
        "Origin, null, /api/claims",
        "Origin, http://localhost.evil.example, /q/openapi",
        "Origin, file://, /api/claims"
    })
    void a_foreign_name_is_refused_everywhere(String header, String value, String path) {
        given().header(header, value)
                .get(path)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("status", equalTo(403))
                .body(
                        "type",
                        equalTo("https://crosscount.org/problems/foreign-"
                                + header.toLowerCase(java.util.Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1234", "127.0.0.1:80", "[::1]:8081"})
    void the_own_names_are_taken_with_any_port(String host) {
        given().header("Host", host).get("/api/sources").then().statusCode(200);
        given().header("Origin", "http://" + host).get("/api/sources").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost@evil.example", "local host", "localhost:99999999", "[::1", "<>"})
    void what_is_no_host_is_the_callers_fault(String host) {
        given().header("Host", host)
                .get("/api/sources")
                .then()
                .statusCode(both(greaterThanOrEqualTo(400)).and(lessThan(500)))
                .contentType("application/problem+json");
    }
}
