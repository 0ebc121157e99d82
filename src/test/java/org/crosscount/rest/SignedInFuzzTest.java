// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.crosscount.rest.Staff.as;
import static org.crosscount.rest.Staff.json;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscount.testsupport.SignInProfile;
import org.junit.jupiter.api.Test;

/** The same with sign-in: as nobody, as people of every role, and with everything that is about people. */
@QuarkusTest
@TestProfile(SignedInFuzzTest.Unhurried.class)
class SignedInFuzzTest {
    private static final int ROUNDS = 60;
    private static final int PAIRS = 8;
    private static final long SEED = 20250419;

    @TestHTTPResource
    URI service;

    /** Sign-in, with no limit on how much anybody may send. */
    public static class Unhurried extends SignInProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.put("crosscount.rate.writes", "0");
            settings.put("crosscount.rate.texts", "0");
            return settings;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of();
        }
    }

    @Test
    void generated_requests_of_all_people_are_answered_or_refused_with_a_problem() throws Exception {
        Map<String, List<String>> known = known();
        List<String> tokens = List.of(
                Staff.token("ADMIN"), Staff.token("REVIEWER"), Staff.token("CONTRIBUTOR"), Staff.token("READER"));
        FuzzedRequests requests = new FuzzedRequests(service, OpenApiFuzz.document(), known, tokens, SEED);
        OpenApiFuzz fuzz = new OpenApiFuzz();
        for (int round = 0; round < ROUNDS; round++) {
            fuzz.send(requests.round());
        }
        System.out.println(fuzz);
        assertThat(fuzz.sent()).isGreaterThan(2_500);
        assertThat(fuzz.statuses()).contains(200, 201, 400, 401, 403, 404, 409, 415, 422, 428);
        assertThat(fuzz.neverAnswered())
                .as("some requests get past all refusals")
                .doesNotContain(OpenApiFuzz.EVERYDAY)
                .doesNotContain("POST /api/people");
        assertThat(as("ADMIN").get("/api/audit/verification").<Boolean>path("holds"))
                .isTrue();
    }

    private static Map<String, List<String>> known() {
        List<String> claims = new ArrayList<>();
        List<String> inconsistencies = new ArrayList<>();
        List<String> subjects = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            String place = freshPlace();
            String low = record(100, place, "A board");
            claims.add(low);
            claims.add(record(1000, place, "Another board"));
            JsonPath found = as("READER")
                    .queryParam("claim", low)
                    .get("/api/inconsistencies")
                    .jsonPath();
            inconsistencies.addAll(found.getList("items.id"));
            subjects.addAll(found.getList("items.subject.id"));
        }
        Staff.add("somebody", "READER");
        String document = json("CONTRIBUTOR", Map.of("text", "In 2024, 521 people fled from " + freshPlace() + "."))
                .post("/api/documents")
                .path("document.id");
        String source = json("CONTRIBUTOR", Map.of("name", "Board of " + freshPlace()))
                .post("/api/sources")
                .path("id");
        return Map.of(
                "documents", List.of(document),
                "sources", List.of(source),
                "subjects", subjects,
                "reruns", List.of(as("ADMIN").post("/api/inconsistencies/rerun").<String>path("id")),
                "claims", claims,
                "inconsistencies", inconsistencies,
                "people", List.of("somebody"));
    }

    private static String record(int number, String place, String attribution) {
        return json(
                        "CONTRIBUTOR",
                        Map.of(
                                "kind", "AMOUNT",
                                "quote", Map.of("exact", number + " attacks"),
                                "quantity", Map.of("bound", "EXACT", "value", number, "unit", "attack"),
                                "subject", Map.of("measure", "attacks", "place", place, "period", "2024"),
                                "attribution", attribution))
                .post("/api/claims")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
