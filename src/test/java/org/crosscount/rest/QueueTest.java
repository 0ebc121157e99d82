// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.delete;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.crosscount.rest.Ruling.onClaim;
import static org.crosscount.rest.Ruling.onInconsistency;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.crosscount.app.ActingAs;
import org.crosscount.domain.consistency.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueueTest {
    private static final String PROBLEM = "application/problem+json";

    private final String place = freshPlace();
    private String low;
    private String high;
    private String id;

    @BeforeEach
    void an_open_inconsistency() {
        low = attacks(300, place).with("attribution", "Board of Mines").record();
        high = attacks(900, place).with("attribution", "Board of Health").record();
        id = given().queryParam("claim", low).get("/api/inconsistencies").path("items[0].id");
    }

    @Test
    void the_worst_comes_first_and_every_page_goes_on_where_the_last_one_ended() {
        attacks(120, freshPlace()).record();
        String other = freshPlace();
        attacks(100, other).with("attribution", "Board of Health").record();
        attacks(104, other).with("attribution", "Board of Mines").record();
        attacks(105, other).with("attribution", "Board of Roads").record();
        Response whole = get("/api/queue?limit=500");
        List<String> inOnePage = things(whole);
        List<String> pageByPage = new ArrayList<>();
        String cursor = "";
        do {
            Response page = get("/api/queue?limit=37" + cursor);
            pageByPage.addAll(things(page));
            cursor = page.path("next") == null ? "" : "&cursor=" + page.path("next");
        } while (!cursor.isEmpty() && pageByPage.size() < inOnePage.size());
        assertThat(pageByPage).startsWith(inOnePage.toArray(String[]::new)).doesNotHaveDuplicates();
        List<String> severities = get("/api/queue?limit=500&task=RESOLVE").path("items.inconsistency.severity");
        assertThat(severities)
                .isSortedAccordingTo((one, two) -> Severity.valueOf(two).compareTo(Severity.valueOf(one)));
        List<Integer> sources =
                get("/api/queue?limit=500&task=RESOLVE&severity=MINOR").path("items.sources");
        assertThat(sources).isSortedAccordingTo((one, two) -> Integer.compare(two, one));
        List<Boolean> tasks = whole.path("items.collect { it.task == 'REVIEW' }");
        assertThat(tasks).as("claims come after inconsistencies").isSorted();
    }

    @Test
    void what_was_ruled_on_needs_nobody_any_longer() {
        assertThat(waiting("RESOLVE")).contains(id);
        assertThat(waiting("REVIEW")).contains(low, high);
        onInconsistency(id, "DISMISSED").because("Because.").post().statusCode(201);
        onClaim(low, "CONFIRM").post().statusCode(201);
        assertThat(waiting("RESOLVE")).doesNotContain(id);
        assertThat(waiting("REVIEW")).contains(high).doesNotContain(low);
    }

    @Test
    void rulings_that_contradict_each_other_come_before_everything_else() {
        attacks(1200, place)
                .with("subject.population", "police")
                .with("attribution", "Board of Health")
                .record();
        List<String> open = given().queryParams("claim", high, "status", "OPEN")
                .get("/api/inconsistencies")
                .path("items.id");
        String other =
                open.stream().filter(each -> !each.equals(id)).findFirst().orElseThrow();
        onInconsistency(id, "RESOLVED")
                .with("falls", List.of(high))
                .because("Low it is.")
                .post()
                .statusCode(201);
        assertThat(waiting("RECONCILE")).doesNotContain(high);
        onInconsistency(other, "RESOLVED")
                .with("stands", List.of(high))
                .because("High it is.")
                .post()
                .statusCode(201);
        assertThat(waiting("RECONCILE")).contains(high);
        get("/api/queue?limit=1").then().body("items.task", contains("RECONCILE"));
        given().queryParams("place", place, "contradictory", true)
                .get("/api/claims")
                .then()
                .body("items.id", contains(high));
        given().queryParams("place", place, "contradictory", true)
                .get("/api/inconsistencies")
                .then()
                .body("total", equalTo(2));
        given().queryParams("place", place, "contradictory", false)
                .get("/api/claims")
                .then()
                .body("total", equalTo(2));
        get("/api/inconsistencies/" + id)
                .then()
                .body("contradictoryRulings.claim", contains(high))
                .body("contradictoryRulings[0].rulings.inconsistency", hasItem(other));
        int contradictory = get("/api/statistics").path("contradictoryClaims");
        assertThat(contradictory).isPositive();
        onInconsistency(other, "REOPEN").because("Not so.").post().statusCode(201);
        assertThat(waiting("RECONCILE")).doesNotContain(high);
        get("/api/inconsistencies/" + id).then().body("contradictoryRulings.size()", equalTo(0));
    }

    @Test
    void what_somebody_has_taken_nobody_else_takes() {
        String assignment = "/api/inconsistencies/" + id + "/assignment";
        get(assignment).then().statusCode(404).body("type", endsWith("/unknown-assignment"));
        ActingAs.person("anna");
        put(assignment).then().statusCode(201).body("by", equalTo("anna"));
        put(assignment).then().statusCode(200);
        assertThat(things(get("/api/queue?limit=500&assigned=ME"))).contains(id);
        ActingAs.person("bert");
        put(assignment)
                .then()
                .statusCode(409)
                .contentType(PROBLEM)
                .body("type", endsWith("/taken"))
                .body("assignment.by", equalTo("anna"));
        delete(assignment).then().statusCode(409).body("type", endsWith("/taken"));
        assertThat(things(get("/api/queue?limit=500&assigned=OTHERS"))).contains(id);
        assertThat(things(get("/api/queue?limit=500&assigned=NOBODY&assigned=ME")))
                .doesNotContain(id);
        get("/api/queue?limit=500")
                .then()
                .body("items.find { it.inconsistency?.id == '" + id + "' }.assignment.by", equalTo("anna"));
        ActingAs.person("anna");
        delete(assignment).then().statusCode(204);
        delete(assignment).then().statusCode(204);
        ActingAs.person("bert");
        put(assignment).then().statusCode(201);
        List<String> told = given().queryParams("object", id, "sort", "number")
                .get("/api/audit")
                .path("items.act");
        assertThat(told).containsExactly("RAISED", "TAKEN", "RELEASED", "TAKEN");
    }

    @Test
    void a_ruling_ends_the_assignment_and_what_needs_nobody_is_not_taken() {
        put("/api/claims/" + low + "/assignment").then().statusCode(201);
        onClaim(low, "CONFIRM").post().statusCode(201);
        get("/api/claims/" + low + "/assignment").then().statusCode(404);
        put("/api/claims/" + low + "/assignment")
                .then()
                .statusCode(409)
                .contentType(PROBLEM)
                .body("type", endsWith("/nothing-to-do"));
        put("/api/claims/none/assignment").then().statusCode(404).body("type", endsWith("/unknown-claim"));
        delete("/api/inconsistencies/none/assignment").then().statusCode(404);
    }

    @Test
    void filters_that_are_not_known_are_refused() {
        for (String query : List.of("task=SLEEP", "assigned=nobody", "severity=BAD", "colour=red", "cursor=x")) {
            get("/api/queue?" + query).then().statusCode(400).contentType(PROBLEM);
        }
    }

    private static List<String> waiting(String task) {
        return things(get("/api/queue?limit=500&task=" + task));
    }

    private static List<String> things(Response queue) {
        return queue.then()
                .statusCode(200)
                .extract()
                .path("items.collect { it.inconsistency == null ? it.claim.id : it.inconsistency.id }");
    }
}
