// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.crosscount.rest.Ruling.onClaim;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditTest {
    @Test
    void tells_of_each_thing_who_did_what_when_and_why() {
        String id = attacks(521, freshPlace()).record();
        onClaim(id, "REJECT").because("A page number.").post().statusCode(201);
        given().queryParams("object", id, "sort", "number")
                .get("/api/audit")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.act", contains("RECORDED", "REJECTED"))
                .body("items.kind", contains("CLAIM", "CLAIM"))
                .body("items.by", contains("local", "local"))
                .body("items.from", contains(null, "PROPOSED"))
                .body("items.to", contains("PROPOSED", "REJECTED"))
                .body("items.version", contains(1, 2))
                .body("items[1].reason", equalTo("A page number."))
                .body("items[1].at", notNullValue())
                .body("items[1].request", notNullValue());
        given().queryParams("object", id, "act", "REJECTED", "actor", "local")
                .get("/api/audit")
                .then()
                .body("total", equalTo(1));
        given().queryParams("object", id, "actor", "nobody")
                .get("/api/audit")
                .then()
                .body("total", equalTo(0));
        given().queryParams("object", id, "kind", "DOCUMENT")
                .get("/api/audit")
                .then()
                .body("total", equalTo(0));
        given().queryParams("object", id, "from", "2100-01-01")
                .get("/api/audit")
                .then()
                .body("total", equalTo(0));
        given().queryParams("object", id, "until", "2100-01-01T00:00:00+02:00")
                .get("/api/audit")
                .then()
                .body("total", equalTo(2));
        get("/api/audit?act=RECORDED&actor=corpus&limit=1").then().body("total", greaterThan(10));
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        String id = attacks(521, freshPlace()).record();
        List<Integer> numbers = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 3; page++) {
            Response answer = get("/api/audit?limit=4" + cursor);
            numbers.addAll(answer.path("items.number"));
            cursor = "&cursor=" + answer.path("next");
        }
        assertThat(numbers).hasSize(12).isSortedAccordingTo((one, two) -> two - one);
        assertThat(numbers.get(0) - numbers.get(11)).isEqualTo(11);
        assertThat(id).isNotNull();
    }

    /** What a reader of the documentation would do to check the service. */
    @Test
    void anybody_can_compute_the_hashes() throws Exception {
        String id = attacks(521, freshPlace()).record();
        onClaim(id, "REJECT").because("Größe: 12 °C").post().statusCode(201);
        Map<String, Object> entry = given().queryParams("object", id, "act", "REJECTED")
                .get("/api/audit")
                .path("items[0]");
        StringBuilder hashed = new StringBuilder();
        for (String part : List.of(
                "previous",
                "number",
                "at",
                "by",
                "act",
                "kind",
                "object",
                "version",
                "from",
                "to",
                "reason",
                "request",
                "content")) {
            Object value = entry.get(part);
            hashed.append(
                    value == null
                            ? "-,"
                            : value.toString().getBytes(StandardCharsets.UTF_8).length + ":" + value + ",");
        }
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(hashed.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(entry).containsEntry("hash", HexFormat.of().formatHex(digest));
    }

    @Test
    void verifies_itself_and_knows_a_hash_that_was_noted() {
        JsonPath found = get("/api/audit/verification")
                .then()
                .statusCode(200)
                .body("holds", equalTo(true))
                .body("entries", greaterThan(10))
                .body("broken", nullValue())
                .body("untold.size()", equalTo(0))
                .body("altered.size()", equalTo(0))
                .body("vouched", greaterThan(10))
                .body("noted", nullValue())
                .extract()
                .jsonPath();
        attacks(521, freshPlace()).record();
        given().queryParam("hash", found.getString("head"))
                .get("/api/audit/verification")
                .then()
                .body("holds", equalTo(true))
                .body("noted", equalTo(found.getInt("entries")));
        given().queryParam("hash", "a".repeat(64))
                .get("/api/audit/verification")
                .then()
                .body("holds", equalTo(false))
                .body("why", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/audit?act=SLEPT",
                "/api/audit?kind=claim",
                "/api/audit?from=yesterday",
                "/api/audit?from=2025-13-01",
                "/api/audit?until=%2B999999999-01-01T00:00:00Z",
                "/api/audit?sort=actor",
                "/api/audit?colour=red",
                "/api/audit?limit=0",
                "/api/audit/verification?hash=12",
                "/api/audit/verification?colour=red",
                "/api/statistics?colour=red"
            })
    void what_cannot_be_asked_is_refused(String path) {
        get(path).then().statusCode(400).contentType("application/problem+json");
    }
}
