// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** A ruling to be sent, on what was seen last unless told otherwise. */
final class Ruling {
    private final String on;
    private final String rulings;
    private final Map<String, Object> members = new LinkedHashMap<>();

    private Ruling(String on, String rulings) {
        this.on = on;
        this.rulings = on + rulings;
    }

    static Ruling onClaim(String id, String decision) {
        return new Ruling("/api/claims/" + id, "/reviews").with("decision", decision);
    }

    static Ruling onInconsistency(String id, String outcome) {
        return new Ruling("/api/inconsistencies/" + id, "/resolutions").with("outcome", outcome);
    }

    Ruling with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    Ruling because(String reason) {
        return with("reason", reason);
    }

    /** On the version seen now. */
    ValidatableResponse post() {
        return post(get(on).header("ETag"));
    }

    ValidatableResponse post(String ifMatch) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(members)
                .post(rulings)
                .then();
    }

    ValidatableResponse postUnseen() {
        return given().contentType(ContentType.JSON).body(members).post(rulings).then();
    }
}
