// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.app.CorpusDocument;
import org.crosscount.app.NewSource;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.source.QualityFlag;
import org.crosscount.domain.source.Quote;
import org.crosscount.domain.source.Reliability;
import org.crosscount.domain.source.SourceKind;
import org.junit.jupiter.api.Test;

class ClaimFileReaderTest {
    private final CorpusDocument file = ClaimFileText.read(ClaimFileText.SOUND);

    @Test
    void the_document_is_taken_over() {
        assertThat(file.file()).isEqualTo(ClaimFileText.NAME);
        assertThat(file.document().id().value()).isEqualTo("0159b22799faaf439469cd21441a683e");
        assertThat(file.document().slug()).contains("houses-burned");
        assertThat(file.document().publisher()).contains("Hill Gazette");
        assertThat(file.document().published()).contains(Period.parse("2023-05"));
        assertThat(file.document().publishedInferred()).isTrue();
        assertThat(file.document().length()).isEqualTo(90);
        assertThat(file.document().flags()).containsExactlyInAnyOrder(QualityFlag.MISSING_DATE, QualityFlag.TRUNCATED);
    }

    @Test
    void the_sources_are_taken_over_with_the_name_of_the_one_copied() {
        assertThat(file.sources())
                .containsExactly(new NewSource(
                        "Fire Service",
                        Set.of("the brigade"),
                        Optional.of(SourceKind.GOVERNMENT),
                        Optional.of(Reliability.B),
                        Optional.empty()));
        assertThat(file.copies()).containsOnly(java.util.Map.entry("Fire Service", "Hill Council"));
    }

    @Test
    void a_claim_is_proposed_in_its_first_version_with_what_the_file_says() {
        Claim claim = file.claims().get(0);
        assertThat(claim.kind()).isEqualTo(ClaimKind.AMOUNT);
        assertThat(claim.version()).isEqualTo(1);
        assertThat(claim.status()).isEqualTo(ClaimStatus.PROPOSED);
        assertThat(claim.quote()).isEqualTo(Quote.at(10, "1,204 houses burned"));
        assertThat(claim.quantity()).contains(Quantity.exact(new BigDecimal(1204), Unit.of("house")));
        assertThat(claim.counted()).contains("houses");
        assertThat(claim.subject().place()).contains("Hill");
        assertThat(claim.document()).contains(file.document().id());
        assertThat(claim.published()).contains(Period.parse("2023-05"));
        assertThat(claim.asOf()).contains(Period.parse("2023-01"));
    }

    @Test
    void another_spelling_of_a_source_becomes_its_name() {
        assertThat(file.claims().get(0).attribution()).contains("Fire Service");
        assertThat(file.claims().get(1).attribution())
                .as("the document's own voice")
                .isEmpty();
    }

    @Test
    void assumptions_hold_the_note_and_what_was_assumed_in_reading_a_date() {
        assertThat(file.claims().get(0).assumptions())
                .containsExactly("last year is the one before the article", "a note");
        assertThat(file.claims().get(1).assumptions())
                .singleElement()
                .asString()
                .contains("AH");
    }

    @Test
    void every_claim_knows_its_line() {
        assertThat(file.lines()).containsExactly(19, 30, 35);
    }

    @Test
    void ids_are_the_same_each_time_and_no_two_are_alike() {
        List<ClaimId> ids = file.claims().stream().map(Claim::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ClaimFileText.read(ClaimFileText.SOUND).claims())
                .extracting(Claim::id)
                .containsExactlyElementsOf(ids);
    }

    @Test
    void an_id_does_not_change_with_what_is_said_about_the_claim() {
        String reworded = ClaimFileText.spoiled("measure: \"homes destroyed\"", "measure: \"houses burned\"");
        assertThat(ClaimFileText.read(reworded).claims())
                .extracting(Claim::id)
                .containsExactlyElementsOf(file.claims().stream().map(Claim::id).toList());
    }

    @Test
    void a_digest_that_looks_like_a_number_is_a_digest() {
        String digits = "1".repeat(62) + "e5";
        String text = ClaimFileText.spoiled("0159b22799faaf439469cd21441a683eb60620be9d1e6ca65818c6fa83aaa671", digits);
        assertThat(ClaimFileText.read(text).document().sha256()).isEqualTo(digits);
    }
}
