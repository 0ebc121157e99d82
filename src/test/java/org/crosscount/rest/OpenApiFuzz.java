// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/** Sends generated requests, looks at every answer, and counts. */
final class OpenApiFuzz {
    /** Of what there is to do, what is done most, and had better not be refused whatever is sent. */
    static final String[] EVERYDAY = {
        "GET /api/claims",
        "POST /api/claims",
        "POST /api/claims/{id}/reviews",
        "GET /api/inconsistencies",
        "POST /api/documents",
        "POST /api/comparisons"
    };

    private static final Path DOCUMENT = Path.of("src/test/resources/openapi.yaml");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> answered = new TreeSet<>();

    static Map<String, Object> document() throws IOException {
        try (Reader reader = Files.newBufferedReader(DOCUMENT)) {
            return new Yaml().load(reader);
        }
    }

    void send(List<FuzzedRequests.Fuzzed> round) throws IOException, InterruptedException {
        for (FuzzedRequests.Fuzzed each : round) {
            HttpResponse<String> answer = client.send(each.request(), BodyHandlers.ofString());
            statuses.merge(answer.statusCode(), 1, Integer::sum);
            asked.add(each.operation());
            boolean asTold = each.operation().startsWith(each.request().method() + " ");
            if (asTold && answer.statusCode() < 300) {
                answered.add(each.operation());
            }
            check(each.request(), answer);
        }
    }

    int sent() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    Set<Integer> statuses() {
        return statuses.keySet();
    }

    /** Operations that refused whatever they were sent, so that little is known of them. */
    Set<String> neverAnswered() {
        Set<String> never = new TreeSet<>(asked);
        never.removeAll(answered);
        return never;
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

    @Override
    public String toString() {
        return "Fuzzed requests: " + sent() + " to " + asked.size() + " operations, by status " + statuses
                + ", never answered: " + neverAnswered();
    }
}
