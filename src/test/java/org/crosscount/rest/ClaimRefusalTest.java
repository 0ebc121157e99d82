// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ClaimRefusalTest {
    static Stream<Arguments> whatCannotBe() {
        return Stream.of(
                Arguments.of("kind", null, 422, "AMOUNT, CHANGE"),
                Arguments.of("kind", "NUMBER", 422, "AMOUNT, CHANGE"),
                Arguments.of("kind", 3, 400, "must be a text"),
                Arguments.of("subject", null, 422, "missing"),
                Arguments.of("subject", List.of(), 400, "object"),
                Arguments.of("subject.measure", null, 422, "missing"),
                Arguments.of("subject.measure", " ", 422, "blank"),
                Arguments.of("subject.measure", "…", 422, "letter"),
                Arguments.of("subject.period", "last spring", 422, "EDTF"),
                Arguments.of("subject.period", 2024, 400, "must be a text"),
                Arguments.of("subject.place", "x".repeat(1001), 400, "longer"),
                Arguments.of("subject.places", "here", 400, "known are"),
                Arguments.of("asOf", "2024-02-31", 422, "EDTF"),
                Arguments.of("quote", null, 422, "missing"),
                Arguments.of("quote", "521 attacks", 400, "object"),
                Arguments.of("quote.exact", null, 422, "missing"),
                Arguments.of("quote.exact", "x".repeat(10_001), 400, "longer"),
                Arguments.of("quote.exact", "521\u0000attacks", 400, "NUL"),
                Arguments.of("quote.start", 5, 422, "neither"),
                Arguments.of("quote.start", -1, 400, "from 0"),
                Arguments.of("figure.wording", "522", 422, "does not stand in the quote"),
                Arguments.of("quantity", null, 422, "needs a quantity"),
                Arguments.of("quantity", 521, 400, "object"),
                Arguments.of("direction", "SIDEWAYS", 422, "UP, DOWN"),
                Arguments.of("superlative", "BEST", 422, "FIRST, LAST"),
                Arguments.of("aggregate", "SUM", 422, "STOCK"),
                Arguments.of("attribution", "***", 422, "letter"),
                Arguments.of("assumptions", "none", 400, "list"),
                Arguments.of("document", "no such document", 422, "no document has the id"),
                Arguments.of("colour", "red", 400, "known are"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("whatCannotBe")
    void what_cannot_be_is_refused_by_field_and_says_how_to_mend_it(
            String field, Object value, int status, String message) {
        String named = field.equals("quote.start") && status == 422 ? "quote.end" : field;
        attacks(521, freshPlace())
                .with(field, value)
                .post()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("title.length()", org.hamcrest.Matchers.greaterThan(0))
                .body("errors.field", hasItem(named))
                .body("errors.find { it.field == '" + named + "' }.message", containsString(message));
    }

    @Test
    void a_quote_has_to_stand_where_it_is_said_to() {
        String text = "In " + freshPlace() + " 521 attacks were counted.";
        String document = ClaimJson.post("/api/documents", Map.of("text", text))
                .statusCode(201)
                .extract()
                .path("document.id");
        int start = text.indexOf("521");
        ClaimJson claim = attacks(521, freshPlace())
                .with("document", document)
                .with("quote.start", start)
                .with("quote.end", start + "521 attacks".length())
                .with("figure.start", start)
                .with("figure.end", start + 3);
        claim.post().statusCode(201).body("document", equalTo(document)).body("figure.start", equalTo(start));
        claim.with("quote.start", start - 1)
                .with("quote.end", start - 1 + "521 attacks".length())
                .without("figure.start")
                .without("figure.end")
                .post()
                .statusCode(422)
                .body("type", equalTo("https://crosscount.org/problems/refused"))
                .body("errors.field", hasItem("quote.exact"));
    }

    @Test
    void everything_wrong_is_said_at_once() {
        attacks(521, freshPlace())
                .with("subject.period", "soon")
                .with("direction", "SIDEWAYS")
                .post()
                .statusCode(422)
                .body("errors.size()", equalTo(2))
                .body("detail", containsString("and 1 more"));
    }
}
