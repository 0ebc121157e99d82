// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BodySizeTest {
    private static final int MOST = 32 * 1024 * 1024;

    @TestHTTPResource("/api/comparisons")
    URI comparisons;

    @Test
    void a_body_of_the_greatest_size_is_taken() throws Exception {
        assertThat(post(BodyPublishers.ofByteArray(body(MOST))).statusCode()).isEqualTo(200);
    }

    @Test
    void a_body_declared_larger_is_a_problem() throws Exception {
        isTooLarge(post(BodyPublishers.ofByteArray(body(MOST + 1))));
    }

    @Test
    void a_body_that_turns_out_larger_is_a_problem() throws Exception {
        InputStream body = new ByteArrayInputStream(body(2 * MOST));
        isTooLarge(post(BodyPublishers.ofInputStream(() -> body)));
    }

    private static void isTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("https://crosscount.org/problems/body-too-large");
    }

    private HttpResponse<String> post(BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(comparisons)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    /** An empty comparison with blanks to the size wanted. */
    private static byte[] body(int size) {
        byte[] start = "{\"claims\":[".getBytes(StandardCharsets.UTF_8);
        byte[] body = Arrays.copyOf(start, size);
        Arrays.fill(body, start.length, size - 2, (byte) ' ');
        body[size - 2] = ']';
        body[size - 1] = '}';
        return body;
    }
}
