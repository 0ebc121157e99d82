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
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Whatever is sent, the service has an answer: never a failure of its own, and a problem document for every refusal. */
@QuarkusTest
class OpenApiFuzzTest {
    private static final Path DOCUMENT = Path.of("src/test/resources/openapi.yaml");
    private static final int ROUNDS = 70;
    private static final long SEED = 20250428;

    @TestHTTPResource
    URI service;

    @Test
    void generated_requests_are_answered_or_refused_with_a_problem() throws Exception {
        FuzzedRequests requests =
                new FuzzedRequests(URI.create(service.toString().replaceAll("/$", "")), document(), known(), SEED);
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (HttpRequest request : requests.round()) {
                HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
                statuses.merge(answer.statusCode(), 1, Integer::sum);
                check(request, answer);
            }
        }
        int all = statuses.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("Fuzzed requests: " + all + ", by status " + statuses);
        assertThat(all).isGreaterThan(2_500);
        assertThat(statuses).as("some pass, some are refused").containsKeys(200, 201, 400, 404, 409, 415, 422, 428);
        assertThat(get("/api/audit/verification").<Boolean>path("holds")).isTrue();
    }

    private static void check(HttpRequest request, HttpResponse<String> answer) {
        String told = request.method() + " " + request.uri() + " "
                + request.headers().map() + ": " + answer.statusCode() + " " + answer.body();
        assertThat(answer.statusCode()).as(told).isLessThan(500);
        assertThat(answer.headers().firstValue("X-Request-Id")).as(told).isPresent();
        if (answer.statusCode() >= 400) {
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(told)
                    .startsWith("application/problem+json");
            assertThat(answer.body()).as(told).contains("\"status\":" + answer.statusCode());
            assertThat(answer.body()).as(told).doesNotContain("Exception").doesNotContainIgnoringCase("select ");
        }
    }

    private static Map<String, Object> document() throws IOException {
        try (Reader reader = Files.newBufferedReader(DOCUMENT)) {
            return new Yaml().load(reader);
        }
    }

    /** Nothing of the corpus, which other tests read. */
    private static Map<String, List<String>> known() {
        String place = freshPlace();
        String low = attacks(100, place).record();
        String high = attacks(1000, place).with("attribution", "A board").record();
        String document = post("/api/documents", Map.of("text", "In 2024, 521 people fled from " + place + "."))
                .extract()
                .path("document.id");
        String source = post("/api/sources", Map.of("name", "Board of " + place))
                .extract()
                .path("id");
        List<String> inconsistencies =
                given().queryParam("claim", low).get("/api/inconsistencies").path("items.id");
        String subject = get("/api/claims/" + low).path("subjectId");
        return Map.of(
                "claims", List.of(low, high),
                "inconsistencies", inconsistencies,
                "documents", List.of(document),
                "sources", List.of(source),
                "subjects", List.of(subject));
    }
}
