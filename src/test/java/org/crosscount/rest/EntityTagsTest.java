// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.crosscount.rest.Ruling.onClaim;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntityTagsTest {
    /** Every kind of answer to GET but the statistics, which tell the time. */
    @Test
    void everything_that_is_read_has_a_tag_under_which_it_is_not_sent_again() {
        String place = freshPlace();
        String claim = attacks(521, place).record();
        attacks(900, place).with("attribution", "Another board").record();
        String inconsistency =
                given().queryParam("claim", claim).get("/api/inconsistencies").path("items[0].id");
        String subject = get("/api/claims/" + claim).path("subjectId");
        onClaim(claim, "CONFIRM").post().statusCode(201);
        Ruling.onInconsistency(inconsistency, "DISMISSED")
                .because("Because.")
                .post()
                .statusCode(201);
        String document = get("/api/documents").path("items[0].id");
        String source = get("/api/sources").path("items[0].id");
        for (String path : List.of(
                "/api/claims?place=" + place,
                "/api/claims/" + claim,
                "/api/claims/" + claim + "/history",
                "/api/claims/" + claim + "/reviews",
                "/api/claims/" + claim + "/reviews/2",
                "/api/inconsistencies?place=" + place,
                "/api/inconsistencies/" + inconsistency,
                "/api/inconsistencies/" + inconsistency + "/history",
                "/api/inconsistencies/" + inconsistency + "/resolutions",
                "/api/inconsistencies/" + inconsistency + "/resolutions/2",
                "/api/subjects?place=" + place,
                "/api/subjects/" + subject,
                "/api/documents",
                "/api/documents/" + document,
                "/api/sources",
                "/api/sources/" + source,
                "/api/queue?task=RECONCILE",
                "/api/audit?object=" + claim)) {
            Response read = get(path);
            String tag = read.header("ETag");
            assertThat(read.statusCode()).as(path).isEqualTo(200);
            assertThat(tag).as(path).matches("\"[^\"]+\"");
            Response again =
                    given().header("If-None-Match", "\"other\", W/" + tag).get(path);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.asString()).as(path).isEmpty();
            assertThat(again.header("ETag")).as(path).isEqualTo(tag);
            assertThat(given().header("If-None-Match", "\"other\"").get(path).statusCode())
                    .as(path)
                    .isEqualTo(200);
            assertThat(given().head(path).header("ETag")).as(path).isEqualTo(tag);
        }
    }

    @Test
    void the_tag_of_a_listing_changes_with_what_it_lists() {
        String place = freshPlace();
        String claim = attacks(521, place).record();
        String path = "/api/claims?place=" + place;
        String before = get(path).header("ETag");
        onClaim(claim, "CONFIRM").post().statusCode(201);
        assertThat(get(path).header("ETag")).isNotEqualTo(before);
        assertThat(given().header("If-None-Match", before).get(path).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_problem_has_no_tag() {
        assertThat(get("/api/claims/none").header("ETag")).isNull();
        assertThat(given().header("If-None-Match", "*").get("/api/claims/none").statusCode())
                .isEqualTo(404);
    }
}
