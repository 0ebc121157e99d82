// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ClaimFiltersTest {
    private static final String PLACE = freshPlace();
    private static String document;
    private static String source;
    private static String subject;

    @BeforeEach
    void three_claims_on_one_place() {
        if (document != null) {
            return;
        }
        source = ClaimJson.post("/api/sources", Map.of("name", "Census Office of " + PLACE))
                .extract()
                .path("id");
        document = ClaimJson.post("/api/documents", Map.of("text", "A text on " + PLACE))
                .extract()
                .path("document.id");
        subject = attacks(300, PLACE)
                .with("attribution", "Census Office of " + PLACE)
                .with("document", document)
                .post()
                .extract()
                .path("subjectId");
        attacks(900, PLACE).with("subject.event", "Storming of the Bastion").record();
        attacks(7, PLACE)
                .with("kind", "DURATION")
                .with("quantity.bound", "AT_LEAST")
                .with("quantity.unit", "day")
                .with("subject.measure", "sieges")
                .with("subject.period", "2021-08/2022-03")
                .record();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # filter                      | figures found
            kind=DURATION                 | 7
            kind=DURATION&kind=AMOUNT     | 300, 900, 7
            kind=SHARE                    | -
            measure=sieges                | 7
            measure=Siege                 | 7
            measure=attack&measure=siege  | 300, 900, 7
            event=storming of the bastion | 900
            period=2024                   | 300, 900
            period=2022                   | 7
            period=2022&period=2024-05    | 300, 900, 7
            period=2020                   | -
            status=PROPOSED               | 300, 900, 7
            status=REJECTED               | -
            source={source}               | 300
            document={document}           | 300
            attribution=census office of {place} | 300
            q=900 ATT                     | 900
            q=%                           | -
            bound=AT_LEAST                | 7
            bound=EXACT                   | 300, 900
            min=500                       | 900, 7
            max=500                       | 300, 7
            min=200&max=400               | 300, 7
            subject={subject}             | 300
            kind=AMOUNT&q=300             | 300
            inconsistent=false&kind=DURATION | 7
            """)
    void a_filter_finds(String filter, String figures) {
        List<String> wanted = figures == null ? List.of() : Arrays.asList(figures.split(", "));
        List<String> found = asked(filter)
                .get("/api/claims")
                .then()
                .statusCode(200)
                .extract()
                .path("items.figure.wording");
        assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
        int total = asked(filter).get("/api/claims").path("total");
        assertThat(total).isEqualTo(wanted.size());
    }

    private static RequestSpecification asked(String filter) {
        RequestSpecification asked = given().queryParam("place", PLACE);
        for (String part : filter.split("&")) {
            int equals = part.indexOf('=');
            String value = part.substring(equals + 1)
                    .replace("{source}", source)
                    .replace("{document}", document)
                    .replace("{subject}", subject)
                    .replace("{place}", PLACE);
            asked = asked.queryParam(part.substring(0, equals), value);
        }
        return asked;
    }
}
