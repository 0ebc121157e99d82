// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RerunsTest {
    @Test
    void a_rerun_finds_what_recording_found() {
        String place = freshPlace();
        attacks(300, place).record();
        attacks(900, place).record();
        rerun();
        String last = rerun();
        get(last)
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("claims", greaterThanOrEqualTo(2))
                .body("filed", equalTo(0))
                .body("changed.raised", equalTo(0))
                .body("changed.changed", equalTo(0))
                .body("changed.reopened", equalTo(0))
                .body("changed.settled", equalTo(0));
        get(last + "/changes").then().statusCode(200).body("items", empty()).body("total", equalTo(0));
        get("/api/inconsistencies/reruns")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(last.substring(last.lastIndexOf('/') + 1)));
    }

    @Test
    void what_is_not_there_is_a_problem() {
        get("/api/inconsistencies/reruns/none")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith("unknown-rerun"));
        get("/api/inconsistencies/reruns/none/changes").then().statusCode(404);
        get("/api/inconsistencies/reruns?colour=red").then().statusCode(400);
        given().delete("/api/inconsistencies/rerun").then().statusCode(405);
    }

    private static String rerun() {
        Response begun = given().post("/api/inconsistencies/rerun");
        begun.then().statusCode(202).contentType(ContentType.JSON);
        String location = begun.header("Location").replaceFirst("^https?://[^/]+", "");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !get(location).path("state").equals("RUNNING"));
        return location;
    }
}
