// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FailureAnswersTest {
    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "*/*"})
    void what_fails_outside_the_resources_is_a_problem_that_tells_nothing_of_the_inside(String accepted) {
        given().accept(accepted)
                .get(FailingRoute.PATH)
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body("type", endsWith("/internal-error"))
                .body("detail", startsWith("The log of the service tells more under "))
                .body(not(containsString("password_hash")))
                .body(not(containsString("Exception")));
    }

    @Test
    void what_fails_with_a_status_keeps_it() {
        given().get(FailingRoute.PATH + "/by-status").then().statusCode(503).contentType("application/problem+json");
    }
}
