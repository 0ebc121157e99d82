// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimFaults;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.source.Span;
import org.crosscount.testsupport.SoundExtraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
    private static final String TEXT = """
            OSLO, 3 June 2024 – At least 12 people died and 30 were injured in Bergen on Sunday, police said.
            The town of 41,000 has seen two fires since 2019. “We lost 17 boats,” the mayor told NRK.
            Rents rose from $900 to $1,150 a month – a 28% rise – while 2/3 of tenants earn less than £2.4k.
            """;

    @Test
    void claims_and_numbers_left_out_come_in_the_order_of_the_text() {
        Extraction read = Texts.undated(TEXT);
        assertThat(read.claims()).extracting(claim -> start(claim)).isSorted();
        assertThat(read.leftOut())
                .extracting(left -> left.figure().where().orElseThrow().start())
                .isSorted();
    }

    @Test
    void the_same_text_gives_the_same_claims_with_the_same_ids() {
        assertThat(Texts.undated(TEXT)).isEqualTo(Texts.undated(TEXT));
        assertThat(Texts.undated(TEXT).claims()).extracting(Claim::id).doesNotHaveDuplicates();
    }

    @Test
    void claims_are_proposed_and_sound() {
        assertThat(Texts.undated(TEXT).claims()).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.status()).isEqualTo(ClaimStatus.PROPOSED);
            assertThat(ClaimFaults.of(claim)).isEmpty();
        });
        SoundExtraction.assertSound(Texts.undated(TEXT), TEXT);
    }

    @Test
    void the_date_at_the_head_stands_in_for_one_not_given() {
        assertThat(Texts.undated(TEXT).claims().get(0).subject().period().map(Object::toString))
                .contains("2024-06-02");
    }

    @Test
    void offsets_count_utf_16_units() {
        String text = "\ud83d\ude00 The fire killed 19 people.";
        assertThat(Texts.claim(text, "19").figure().flatMap(figure -> figure.where()))
                .contains(new Span(text.indexOf("19"), text.indexOf("19") + 2));
    }

    @Test
    void a_text_without_numbers_has_no_claims() {
        assertThat(Texts.undated("").claims()).isEmpty();
        assertThat(Texts.undated("Nothing to count here.")).isEqualTo(Texts.undated("Nothing to see here."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "7",
                "1,",
                "1-",
                "1/",
                "1.",
                "$",
                "one ",
                "one hundred and ",
                "thousands of ",
                "5% of the ",
                "Aaa ",
                "from 5 to 6 ",
                "said ",
                "\"5 men\" ",
                "first since 2020 ",
                "killed 5 ",
                "2024-01-01T10:",
                "\n",
                "www."
            })
    void hostile_repetition_takes_time_in_proportion(String piece) {
        String text = piece.repeat(12_000 / piece.length());
        time(text);
        long once = Math.max(time(text), 10);
        long twice = time(text + text);
        assertThat(twice).as("milliseconds, against %d for half of it", once).isLessThan(6 * once + 400);
    }

    @Test
    void a_hundred_thousand_digits_are_no_figure() {
        Extraction read = Texts.undated("7".repeat(100_000));
        assertThat(read.claims()).isEmpty();
        assertThat(read.leftOut()).extracting(LeftOut::why).containsExactly(Why.IDENTIFIER);
    }

    private static long time(String text) {
        long from = System.nanoTime();
        Texts.undated(text);
        return (System.nanoTime() - from) / 1_000_000;
    }

    private static int start(Claim claim) {
        return claim.figure().flatMap(figure -> figure.where()).orElseThrow().start();
    }
}
