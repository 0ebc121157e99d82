// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.crosscount.rest.Ruling.onClaim;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.crosscount.app.ActingAs;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatisticsTest {
    @Test
    void the_backlog_is_counted_by_age_kind_and_severity() {
        JsonPath before = statistics();
        String place = freshPlace();
        String low = attacks(100, place).record();
        attacks(1000, place).with("attribution", "Another board").record();
        onClaim(low, "CONFIRM").post().statusCode(201);
        JsonPath after = statistics();
        assertThat(more(before, after, "proposedClaims.count")).isEqualTo(1);
        assertThat(more(before, after, "proposedClaims.underADay")).isEqualTo(1);
        assertThat(more(before, after, "claims.CONFIRMED")).isEqualTo(1);
        assertThat(more(before, after, "openInconsistencies.count")).isEqualTo(1);
        assertThat(more(before, after, "inconsistencies.OPEN")).isEqualTo(1);
        assertThat(more(before, after, "openInconsistencies.underADay")).isEqualTo(1);
        for (String sums : new String[] {"openByKind", "openBySeverity"}) {
            assertThat(sum(after.getMap(sums)) - sum(before.getMap(sums)))
                    .as(sums)
                    .isEqualTo(1);
        }
        assertThat(after.getString("openInconsistencies.oldest")).isNotNull();
    }

    @Test
    void agreement_is_told_of_claims_on_which_two_people_ruled() {
        JsonPath before = statistics();
        String agreed = attacks(521, freshPlace()).record();
        String disputed = attacks(521, freshPlace()).record();
        String alone = attacks(521, freshPlace()).record();
        ActingAs.person("anna");
        for (String claim : new String[] {agreed, disputed, alone}) {
            onClaim(claim, "CONFIRM").post().statusCode(201);
            onClaim(claim, "REOPEN").post().statusCode(201);
        }
        ActingAs.person("bert");
        onClaim(agreed, "CONFIRM").post().statusCode(201);
        onClaim(disputed, "REJECT").because("A page number.").post().statusCode(201);
        JsonPath after = statistics();
        assertThat(more(before, after, "agreementOnClaims.units")).isEqualTo(2);
        assertThat(more(before, after, "agreementOnClaims.pairs")).isEqualTo(2);
        assertThat(after.getDouble("agreementOnClaims.share")).isBetween(0.0, 1.0);
        assertThat(after.getDouble("agreementOnClaims.alpha")).isBetween(-1.0, 1.0);
    }

    private static int more(JsonPath before, JsonPath after, String path) {
        return after.getInt(path) - before.getInt(path);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static JsonPath statistics() {
        return get("/api/statistics").then().statusCode(200).extract().jsonPath();
    }
}
