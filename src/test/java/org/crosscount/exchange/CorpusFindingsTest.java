// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.consistency.Compared;
import org.crosscount.domain.consistency.Examiner;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.testsupport.Disguise;
import org.crosscount.testsupport.Lexicons;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the rules find among the claims of the first corpus, and that none of it hangs on its names and numbers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusFindingsTest {
    private final Examiner examiner = new Examiner(Lexicons.packaged());
    private List<Claim> claims = List.of();
    private Compared compared = new Compared(List.of(), List.of(), List.of());

    @BeforeAll
    void compare() {
        claims = ClaimFiles.fromFolder(Path.of("claims")).stream()
                .flatMap(file -> file.claims().stream())
                .toList();
        compared = examiner.compare(claims);
    }

    @Test
    void a_visit_is_not_the_first_when_senior_officers_came_before() {
        assertThat(told("FIRST_SINCE_CONTRADICTED")).anySatisfy(quotes -> assertThat(quotes)
                .anyMatch(quote -> quote.contains("since February 2023"))
                .anyMatch(quote -> quote.contains("intelligence officers")));
    }

    @Test
    void a_visit_of_the_intelligence_chief_is_not_the_first_when_one_came_before() {
        assertThat(told("FIRST_SINCE_CONTRADICTED")).anySatisfy(quotes -> assertThat(quotes)
                .anyMatch(quote -> quote.contains("first visit"))
                .anyMatch(quote -> quote.contains("ISI chief visited")));
    }

    @Test
    void a_vague_magnitude_stands_beside_almost_a_million() {
        assertThat(told("VAGUE_VERSUS_EXACT")).anySatisfy(quotes -> assertThat(quotes)
                .anyMatch(quote -> quote.contains("crackdown on a whole bunch"))
                .anyMatch(quote -> quote.contains("eviction of a whole bunch"))
                .anyMatch(quote -> quote.contains("almost one million")));
    }

    @Test
    void tens_of_millions_stand_apart_from_their_family() {
        assertThat(told("MAGNITUDE_MISMATCH"))
                .anySatisfy(quotes -> assertThat(quotes).first().asString().contains("tens of millions"));
    }

    @Test
    void a_change_of_seventy_per_cent_implies_the_year_before() {
        assertThat(compared.derived())
                .filteredOn(claim -> claim.subject().measure().equals("attacks"))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.status()).isEqualTo(ClaimStatus.DERIVED);
                    assertThat(claim.quantity().orElseThrow().lower()).isEqualByComparingTo("306");
                    assertThat(claim.quantity().orElseThrow().upper()).isEqualByComparingTo("307");
                    assertThat(claim.subject().period().orElseThrow().edtf()).isEqualTo("2023");
                    assertThat(claim.parents()).hasSize(2);
                });
    }

    @Test
    void nothing_fires_on_figures_that_fit() {
        for (String quote :
                List.of("521 assaults", "70 %", "852 lives", "23 %", "358 of these", "43 ", "home thousands")) {
            assertThat(compared.inconsistencies()).as(quote).noneMatch(finding -> quotes(finding).stream()
                    .anyMatch(each -> each.contains(quote)));
        }
    }

    @Test
    void the_findings_are_the_same_with_every_name_place_date_and_number_changed() {
        List<Claim> disguised = claims.stream().map(new Disguise()::of).toList();
        assertThat(disguised).noneMatch(claims::contains);
        assertThat(summary(examiner.compare(disguised)))
                .isEqualTo(summary(compared))
                .isNotEmpty();
    }

    private static Set<String> summary(Compared compared) {
        Set<String> summary = new TreeSet<>();
        compared.inconsistencies()
                .forEach(finding -> summary.add(finding.kind() + " " + finding.severity() + " "
                        + finding.claims().stream()
                                .map(claim -> claim.role() + " " + claim.claim().value())
                                .sorted()
                                .toList()));
        return summary;
    }

    private List<List<String>> told(String kind) {
        return compared.inconsistencies().stream()
                .filter(finding -> finding.kind().name().equals(kind))
                .map(this::quotes)
                .toList();
    }

    private List<String> quotes(Finding finding) {
        return finding.claims().stream()
                .map(involved -> quote(involved.claim()))
                .toList();
    }

    private String quote(ClaimId id) {
        return claims.stream()
                .filter(claim -> claim.id().equals(id))
                .map(claim -> claim.quote().exact().replace('\n', ' '))
                .findFirst()
                .orElse("");
    }
}
