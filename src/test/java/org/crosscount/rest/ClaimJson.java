// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A claim as JSON to be sent: an amount of attacks in 2024 unless told otherwise. */
final class ClaimJson {
    private static final AtomicInteger PLACES = new AtomicInteger();

    private final Map<String, Object> members = new LinkedHashMap<>();

    private ClaimJson(String wording, String place) {
        with("kind", "AMOUNT");
        with("quote.exact", wording + " attacks");
        with("figure.wording", wording);
        with("quantity.bound", "EXACT");
        with("quantity.value", Long.valueOf(wording));
        with("quantity.unit", "attack");
        with("subject.measure", "attacks");
        with("subject.place", place);
        with("subject.period", "2024");
    }

    static ClaimJson attacks(long number, String place) {
        return new ClaimJson(Long.toString(number), place);
    }

    /** A place that no other test knows, so that its claims are nobody else's. */
    static String freshPlace() {
        return "Zembla " + PLACES.incrementAndGet() + "q";
    }

    ClaimJson id(String id) {
        return with("id", id);
    }

    /** Puts a member, by its path; null stays null. */
    ClaimJson with(String path, Object value) {
        String[] names = path.split("\\.");
        parent(names).put(names[names.length - 1], value);
        return this;
    }

    ClaimJson without(String path) {
        String[] names = path.split("\\.");
        parent(names).remove(names[names.length - 1]);
        return this;
    }

    Map<String, Object> json() {
        return members;
    }

    ValidatableResponse post() {
        return post("/api/claims", members);
    }

    /** Records it and gives its id. */
    String record() {
        return post().statusCode(201).extract().path("id");
    }

    static ValidatableResponse compare(ClaimJson... claims) {
        List<Map<String, Object>> all =
                Arrays.stream(claims).map(ClaimJson::json).toList();
        return post("/api/comparisons", Map.of("claims", all));
    }

    static ValidatableResponse post(String path, Object body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> parent(String... names) {
        Map<String, Object> at = members;
        for (String name : Arrays.copyOf(names, names.length - 1)) {
            at = (Map<String, Object>) at.computeIfAbsent(name, n -> new LinkedHashMap<String, Object>());
        }
        return at;
    }
}
