// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.period.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SubjectsTest {
    @Test
    void claims_on_one_subject_stand_side_by_side() {
        String place = freshPlace();
        String low = attacks(300, place).with("attribution", "A").record();
        String same = attacks(300, place).with("attribution", "B").record();
        String high = attacks(900, place).with("attribution", "C").record();
        String id = get("/api/claims/" + low).path("subjectId");
        get("/api/subjects/" + id)
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("id", equalTo(id))
                .body("question", equalTo("Attacks, " + place + ", 2024: how many?"))
                .body("measure", equalTo("attacks"))
                .body("population", nullValue())
                .body("place", equalTo(place))
                .body("period", equalTo("2024"))
                .body("event", nullValue())
                .body("state", equalTo("CONFLICTING"))
                .body("range.lower", equalTo(300))
                .body("range.upper", equalTo(900))
                .body("clusters", hasSize(2))
                .body("clusters[0].claims", containsInAnyOrder(low, same))
                .body("clusters[0].sources", equalTo(2))
                .body("clusters[1].claims", contains(high))
                .body("clusters[1].lower", equalTo(900))
                .body("conflictingPairs", equalTo(2))
                .body("claims.id", contains(low, same, high));
        String tag = get("/api/subjects/" + id).header("ETag");
        given().header("If-None-Match", tag).get("/api/subjects/" + id).then().statusCode(304);
        attacks(901, place).with("attribution", "D").record();
        given().header("If-None-Match", tag).get("/api/subjects/" + id).then().statusCode(200);
    }

    @Test
    void subjects_are_listed_by_state_measure_and_place() {
        String place = freshPlace();
        attacks(300, place).with("attribution", "A").record();
        attacks(900, place).with("attribution", "B").record();
        attacks(10, place)
                .with("subject.period", "2022")
                .with("attribution", "A")
                .record();
        attacks(10, place)
                .with("subject.period", "2022")
                .with("attribution", "B")
                .record();
        attacks(20, place).with("subject.period", "2021").record();
        listed(place, "CONFLICTING", "2024");
        listed(place, "AGREEING", "2022");
        listed(place, "SINGLE", "2021");
        given().queryParams("place", place, "state", List.of("SINGLE", "AGREEING"))
                .get("/api/subjects")
                .then()
                .body("total", equalTo(2));
        given().queryParams("place", place, "measure", "sieges")
                .get("/api/subjects")
                .then()
                .body("total", equalTo(0));
        given().queryParams("place", place, "measure", "attack")
                .get("/api/subjects")
                .then()
                .body("total", equalTo(3));
    }

    private static void listed(String place, String state, String period) {
        given().queryParams("place", place, "state", state)
                .get("/api/subjects")
                .then()
                .statusCode(200)
                .body("items.period", contains(period))
                .body("items.state", contains(state))
                .body("total", equalTo(1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            AMOUNT      | -        | Visits, Kabul, 2024: how many?
            CHANGE      | 2023     | Visits, Kabul, 2024: up or down by how much from 2023?
            SHARE       | journeys | Visits, Kabul, 2024: what share of journeys?
            RANK        | -        | Visits, Kabul, 2024: which in the order?
            OCCURRENCE  | -        | Visits, Kabul, 2024: when?
            FIRST_SINCE | 2021-08  | Visits, Kabul, 2024: the first or most since 2021-08?
            DURATION    | -        | Visits, Kabul, 2024: how long?
            ABSENCE     | -        | Visits, Kabul, 2024: how many?
            """)
    void a_subject_is_a_question(ClaimKind kind, String base, String question) {
        Subject subject = new Subject(
                "visits",
                java.util.Optional.empty(),
                java.util.Optional.of("Kabul"),
                java.util.Optional.of(Period.parse("2024")),
                java.util.Optional.empty());
        Claim claim = new ClaimBuilder(new ClaimId("a"), kind, subject)
                .base(base.equals("-") ? null : base)
                .build();
        org.assertj.core.api.Assertions.assertThat(SubjectQuestion.of(subject, List.of(claim)))
                .isEqualTo(question);
    }

    @Test
    void a_subject_tells_which_source_changed_its_figure_when() {
        String place = freshPlace();
        String first = attacks(300, place)
                .with("attribution", "Office R")
                .with("asOf", "2024-03-01")
                .record();
        attacks(300, place)
                .with("attribution", "Office S")
                .with("asOf", "2024-03-01")
                .record();
        String second = attacks(340, place)
                .with("attribution", "Office R")
                .with("asOf", "2024-05-01")
                .record();
        get("/api/subjects/" + get("/api/claims/" + first).path("subjectId"))
                .then()
                .statusCode(200)
                .body("sources", equalTo(2))
                .body("revisions", hasSize(1))
                .body("revisions[0].source", equalTo("Office R"))
                .body("revisions[0].figures.claim", contains(first, second))
                .body("revisions[0].figures.date", contains("2024-03-01", "2024-05-01"))
                .body("revisions[0].figures.lower", contains(300, 340))
                .body("likelySame", hasSize(0));
    }

    @Test
    void a_subject_shows_how_like_other_tellings_of_its_event_are() {
        String place = freshPlace();
        String mine = attacks(300, place)
                .with("subject.period", "2024-06-10")
                .with("subject.event", "Zubrow depot fire")
                .record();
        attacks(300, place)
                .with("subject.period", "2024-06-11")
                .with("subject.event", "Zubrow fuel depot fire")
                .record();
        attacks(300, place)
                .with("subject.period", "2024-06-11")
                .with("subject.event", "Zubrow silo fire")
                .record();
        get("/api/subjects/" + get("/api/claims/" + mine).path("subjectId"))
                .then()
                .statusCode(200)
                .body("likelySame", hasSize(2))
                .body("likelySame.event", contains("Zubrow fuel depot fire", "Zubrow silo fire"))
                .body("likelySame.compared", contains(true, false))
                .body("likelySame[0].date", equalTo(0.6f))
                .body("likelySame[0].placeLikeness", equalTo(1.0f));
    }

    @Test
    void five_copies_of_a_text_are_one_voice() {
        String place = freshPlace();
        String claim = "";
        for (int copy = 1; copy <= 5; copy++) {
            String text = "Rescue teams worked through the night in the valley. In all, 31 attacks were reported in "
                    + place + " in 2023. The roads to the north stayed closed, and the power was out in most of the"
                    + " villages along the river, edition " + copy + ".";
            String document = given().contentType(ContentType.TEXT)
                    .body(text)
                    .post("/api/documents")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("document.id");
            claim = attacks(31, place)
                    .with("subject.period", "2023")
                    .with("document", document)
                    .with("quote.exact", "31 attacks")
                    .record();
        }
        get("/api/subjects/" + get("/api/claims/" + claim).path("subjectId"))
                .then()
                .statusCode(200)
                .body("claims", hasSize(greaterThanOrEqualTo(5)))
                .body("sources", equalTo(1))
                .body("clusters[0].sources", equalTo(1));
    }

    @Test
    void a_source_that_repeats_another_is_no_further_voice() {
        String place = freshPlace();
        String agency = source(Map.of("name", "Agency of " + place));
        String paper = source(Map.of("name", "Paper of " + place, "copyOf", agency));
        source(Map.of("name", "Radio of " + place, "copyOf", paper));
        attacks(31, place).with("attribution", "Agency of " + place).record();
        attacks(31, place).with("attribution", "Radio of " + place).record();
        String claim =
                attacks(31, place).with("attribution", "Paper of " + place).record();
        String subject = get("/api/claims/" + claim).path("subjectId");
        get("/api/subjects/" + subject)
                .then()
                .statusCode(200)
                .body("sources", equalTo(1))
                .body("clusters[0].sources", equalTo(1));
        attacks(31, place).with("attribution", "Somebody else in " + place).record();
        get("/api/subjects/" + subject).then().body("sources", equalTo(2));
    }

    private static String source(Map<String, String> body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/sources")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
