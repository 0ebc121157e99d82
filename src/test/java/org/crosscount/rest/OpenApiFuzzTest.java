// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.crosscount.rest.ClaimJson.post;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the service has an answer: never a failure of its own, and a problem document for every refusal. */
@QuarkusTest
class OpenApiFuzzTest {
    private static final int ROUNDS = 70;
    private static final int PAIRS = 8;
    private static final long SEED = 20250428;

    @TestHTTPResource
    URI service;

    @Test
    void generated_requests_are_answered_or_refused_with_a_problem() throws Exception {
        FuzzedRequests requests = new FuzzedRequests(service, OpenApiFuzz.document(), known(), List.of(), SEED);
        OpenApiFuzz fuzz = new OpenApiFuzz();
        for (int round = 0; round < ROUNDS; round++) {
            fuzz.send(requests.round());
        }
        System.out.println(fuzz);
        assertThat(fuzz.sent()).isGreaterThan(2_500);
        assertThat(fuzz.statuses())
                .as("some pass, some are refused")
                .contains(200, 201, 400, 404, 405, 406, 409, 415, 422, 428);
        assertThat(fuzz.neverAnswered())
                .as("some requests get past all refusals")
                .doesNotContain(OpenApiFuzz.EVERYDAY);
        assertThat(get("/api/audit/verification").<Boolean>path("holds")).isTrue();
    }

    /** Nothing of the corpus, which other tests read; several of what rulings soon put beyond further ones. */
    private static Map<String, List<String>> known() {
        List<String> claims = new ArrayList<>();
        List<String> inconsistencies = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            String place = freshPlace();
            String low = attacks(100, place).record();
            claims.add(low);
            claims.add(attacks(1000, place).with("attribution", "A board").record());
            inconsistencies.addAll(
                    given().queryParam("claim", low).get("/api/inconsistencies").path("items.id"));
        }
        String document = post("/api/documents", Map.of("text", "In 2024, 521 people fled from " + freshPlace() + "."))
                .extract()
                .path("document.id");
        String source = post("/api/sources", Map.of("name", "Board of " + freshPlace()))
                .extract()
                .path("id");
        String subject = get("/api/claims/" + claims.get(0)).path("subjectId");
        String rerun = given().post("/api/inconsistencies/rerun").path("id");
        return Map.of(
                "claims", claims,
                "inconsistencies", inconsistencies,
                "documents", List.of(document),
                "sources", List.of(source),
                "subjects", List.of(subject),
                "reruns", List.of(rerun));
    }
}
