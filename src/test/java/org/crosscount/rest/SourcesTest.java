// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SourcesTest {
    @Test
    void a_source_is_recorded_and_found_by_every_spelling() {
        String name = "Institute of " + freshPlace();
        String other = "Old Institute of " + freshPlace();
        ValidatableResponse answer = post(Map.of(
                        "name", name, "kind", "RESEARCH_INSTITUTE", "reliability", "B", "also", List.of(other)))
                .statusCode(201)
                .contentType(ContentType.JSON)
                .body("name", equalTo(name))
                .body("kind", equalTo("RESEARCH_INSTITUTE"))
                .body("reliability", equalTo("B"))
                .body("copyOf", nullValue())
                .body("also", contains(other));
        String id = answer.extract().path("id");
        answer.header("Location", endsWith("/api/sources/" + id));
        get("/api/sources/" + id).then().statusCode(200).body("id", equalTo(id));
        post(Map.of("name", "the " + name.toLowerCase(java.util.Locale.ROOT)))
                .statusCode(200)
                .body("id", equalTo(id));
        post(Map.of("name", other)).statusCode(200).body("id", equalTo(id));
        String tag = get("/api/sources/" + id).header("ETag");
        given().header("If-None-Match", tag).get("/api/sources/" + id).then().statusCode(304);
    }

    @Test
    void a_source_may_copy_another() {
        String origin =
                post(Map.of("name", "Agency of " + freshPlace())).extract().path("id");
        post(Map.of("name", "Paper of " + freshPlace(), "copyOf", origin))
                .statusCode(201)
                .body("copyOf", equalTo(origin))
                .body("reliability", equalTo("F"));
    }

    @Test
    void what_cannot_be_is_refused_by_field() {
        post(Map.of()).statusCode(422).body("errors.field", contains("name"));
        post(Map.of("name", "…")).statusCode(422).body("errors.field", contains("name"));
        post(Map.of("name", "X", "kind", "BLOG"))
                .statusCode(422)
                .body("errors[0].message", containsString("NEWS_AGENCY"));
        post(Map.of("name", "X", "reliability", "G")).statusCode(422).body("errors.field", contains("reliability"));
        post(Map.of("name", "X", "copyOf", "nobody")).statusCode(422).body("errors.field", contains("copyOf"));
        post(Map.of("name", "X", "homepage", "here")).statusCode(400).body("errors.field", hasItem("homepage"));
    }

    private static ValidatableResponse post(Map<String, Object> body) {
        return ClaimJson.post("/api/sources", body);
    }
}
