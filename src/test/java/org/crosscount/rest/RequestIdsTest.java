// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RequestIdsTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # given                              | taken | why
            7b5c-9                               | true  | an id of the caller's
            00-4bf92f3577b34da6a3ce929d0e0e4736  | true  | of a trace
            a b                                  | false | a blank
            a$b                                  | false | signs that ids do without
            <script>                             | false | signs that pages read
            """)
    void an_id_that_is_well_formed_is_taken(String given, boolean taken, String why) {
        for (String path : List.of("/api/claims", "/api/nowhere", "/q/health")) {
            String answered = given().header("X-Request-Id", given).get(path).header("X-Request-Id");
            assertThat(answered.equals(given)).as(why + " " + path).isEqualTo(taken);
            assertThat(answered).isNotBlank();
        }
    }

    @Test
    void one_is_made_where_none_is_given_or_it_is_too_long() {
        String first = given().get("/api/claims").header("X-Request-Id");
        String second = given().header("X-Request-Id", "x".repeat(129))
                .get("/api/claims")
                .header("X-Request-Id");
        assertThat(List.of(first, second)).doesNotHaveDuplicates().allSatisfy(id -> UUID.fromString(id));
    }

    @Test
    void a_refused_host_is_answered_with_one_too() {
        assertThat(given().header("Host", "elsewhere.example")
                        .get("/api/claims")
                        .header("X-Request-Id"))
                .isNotBlank();
    }

    @Test
    void it_stands_in_the_audit() {
        String request = "audit-" + UUID.randomUUID();
        String id = given().header("X-Request-Id", request)
                .contentType(ContentType.JSON)
                .body(attacks(521, freshPlace()).json())
                .post("/api/claims")
                .path("id");
        List<String> objects =
                given().queryParam("request", request).get("/api/audit").path("items.object");
        assertThat(objects).contains(id);
    }
}
