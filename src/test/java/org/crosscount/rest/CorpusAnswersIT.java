// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosscount.app.Extractions;
import org.crosscount.app.NewDocument;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.consistency.Examiner;
import org.crosscount.domain.source.Quote;
import org.crosscount.testsupport.ConsistencyCase;
import org.crosscount.testsupport.Lexicons;
import org.crosscount.text.CorpusPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was packaged answers, to the letter, what the same code says in the JVM of the tests. */
@QuarkusIntegrationTest
class CorpusAnswersIT {
    private static final Path DOCUMENTS = Path.of("src/test/resources/corpus");
    private static final Path CASES = Path.of("src/test/resources/consistency");

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    static {
        JSON.getFactory().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files
                    .filter(file -> Files.exists(file.resolveSibling(file.getFileName() + ".claims")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_gives_the_same_claims(Path file) throws IOException {
        String name = file.getFileName().toString();
        String text = Files.readString(file);
        Response answer = given().contentType(CorpusPages.type(name))
                .body(CorpusPages.body(name, text))
                .post("/api/extractions");
        if (answer.statusCode() == 415) {
            assertThat(CorpusPages.type(name)).isEqualTo("application/pdf");
            assertThatPdfIsOfferedAnotherWay(answer);
            assumeThat(answer.statusCode()).as("this build reads PDF").isEqualTo(200);
        }
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        NewDocument document = Extractions.document(CorpusPages.read(name, text));
        boolean markedUp = !CorpusPages.type(name).startsWith("text/plain");
        assertThat(answer.asString()).isEqualTo(told(ExtractionView.of(document, Extractions.of(document), markedUp)));
    }

    private static void assertThatPdfIsOfferedAnotherWay(Response answer) {
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.path("type").toString()).endsWith("/unsupported-media-type");
        assertThat(answer.path("detail").toString()).contains("no PDF").contains("send the text");
    }

    /** One after the other in one test: there are hundreds, and each takes a millisecond. */
    @Test
    void every_case_gives_the_same_inconsistencies_and_relations() throws IOException {
        Examiner examiner = new Examiner(Lexicons.packaged());
        int compared = 0;
        for (ConsistencyCase each : cases()) {
            String body = told(Map.of(
                    "claims", each.claims().stream().map(CorpusAnswersIT::sent).toList()));
            Response answer = given().contentType("application/json").body(body).post("/api/comparisons");
            try {
                assertThat(answer.asString())
                        .as(each.toString())
                        .isEqualTo(told(ComparisonView.of(examiner.compare(read(body)))));
                compared++;
            } catch (ProblemException refused) {
                assertThat(answer.statusCode())
                        .as(each.toString())
                        .isEqualTo(refused.kind().status());
                assertThat(answer.path("detail").toString()).isEqualTo(refused.detail());
            }
        }
        assertThat(compared).as("cases that a body can hold").isGreaterThan(500);
    }

    private static List<Claim> read(String body) {
        return ComparisonBody.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<ConsistencyCase> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .flatMap(name -> ConsistencyCase.read(name).stream())
                    .toList();
        }
    }

    /** The cases leave out what does not matter to them; in a body the figure has to stand in its quote. */
    private static ClaimView sent(Claim claim) {
        String quote = claim.quote().exact();
        String wording = claim.wording();
        return ClaimView.of(
                quote.contains(wording)
                        ? claim
                        : claim.toBuilder()
                                .quote(Quote.unanchored(wording + " " + quote))
                                .build());
    }

    private static String told(Object view) {
        try {
            return JSON.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
