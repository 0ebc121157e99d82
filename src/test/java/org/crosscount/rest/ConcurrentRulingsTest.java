// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.crosscount.rest.Ruling.onClaim;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConcurrentRulingsTest {
    /** A thousand on H2 in this process; fewer where the very same code runs packaged, or on PostgreSQL. */
    private static final int RULINGS = 1_000;

    static final int RULINGS_ELSEWHERE = 200;

    private static final int PEOPLE = 16;
    private static final int CLAIMS = 10;

    /** One ruling and what became of it. */
    private record Ruled(String claim, int seen, int status, int version) {}

    @Test
    void nobody_rules_on_what_he_has_not_seen_and_no_ruling_is_lost() throws Exception {
        String place = freshPlace();
        List<String> claims = IntStream.range(0, CLAIMS)
                .mapToObj(at -> attacks(300L * (at + 1), place)
                        .with("attribution", "Board " + at)
                        .record())
                .toList();
        List<Ruled> ruled = new ArrayList<>();
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<Ruled>> waiting = new ArrayList<>();
            for (int at = 0; at < rulings(); at++) {
                String claim = claims.get(at % CLAIMS);
                String why = "ruling " + at;
                waiting.add(people.submit(() -> rule(claim, why)));
            }
            for (Future<Ruled> each : waiting) {
                ruled.add(each.get());
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(ruled).extracting(Ruled::status).containsOnly(201, 412);
        for (String claim : claims) {
            List<Ruled> made = ruled.stream()
                    .filter(each -> each.claim().equals(claim) && each.status() == 201)
                    .toList();
            assertThat(made)
                    .as("each on the version that was seen")
                    .allMatch(each -> each.version() == each.seen() + 1);
            assertThat(get("/api/claims/" + claim + "/reviews").jsonPath().getList("items.version", Integer.class))
                    .containsExactlyElementsOf(
                            made.stream().map(Ruled::version).sorted().toList());
            assertThat(get("/api/claims/" + claim).<Integer>path("version")).isEqualTo(made.size() + 1);
        }
    }

    int rulings() {
        return System.getProperty("quarkus.test.profile", "").contains("postgresql") ? RULINGS_ELSEWHERE : RULINGS;
    }

    private static Ruled rule(String claim, String why) {
        Response seen = get("/api/claims/" + claim);
        int version = seen.path("version");
        String decision = seen.path("status").equals("PROPOSED") ? (version % 4 == 1 ? "CONFIRM" : "REJECT") : "REOPEN";
        Response answer = onClaim(claim, decision)
                .because(why)
                .post(seen.header("ETag"))
                .extract()
                .response();
        return new Ruled(
                claim, version, answer.statusCode(), answer.statusCode() == 201 ? answer.<Integer>path("version") : 0);
    }
}
