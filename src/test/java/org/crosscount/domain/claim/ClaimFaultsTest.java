// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.source.Quote;
import org.crosscount.domain.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimFaultsTest {
    private static final String TEXT = "In all, 521 attacks were counted.";

    private static ClaimBuilder claim(ClaimKind kind) {
        return new ClaimBuilder(new ClaimId("c"), kind, Subject.of("attacks")).quote(Quote.at(8, "521 attacks"));
    }

    private static Quantity exact(int value) {
        return Quantity.exact(BigDecimal.valueOf(value), Unit.of("attack"));
    }

    @Test
    void a_sound_claim_has_no_fault() {
        Claim sound = claim(ClaimKind.AMOUNT)
                .quantity(exact(521))
                .figure(new Figure("521", Optional.of(new Span(8, 11))))
                .build();
        assertThat(ClaimFaults.of(sound)).isEmpty();
        assertThat(ClaimFaults.against(TEXT, sound.quote())).isEmpty();
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
                    # figure | start | end | field          | why
                    512      | 8     | 11  | figure.wording | other digits than the quote has
                    521      | 9     | 12  | figure.start   | the right words at the wrong place
                    521      | 4     | 7   | figure.start   | outside the quote
                    521      | 8     | 12  | figure.start   | longer than its wording
                    """)
    void the_figure_must_stand_in_the_quote(String wording, int start, int end, String field, String why) {
        Claim claim = claim(ClaimKind.AMOUNT)
                .quantity(exact(521))
                .figure(new Figure(wording, Optional.of(new Span(start, end))))
                .build();
        assertThat(ClaimFaults.of(claim)).as(why).extracting(Fault::field).containsExactly(field);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    AMOUNT     | quantity | an amount says how many
                    CHANGE     | quantity | a change says by how much
                    SHARE      | quantity | a share says what part
                    DURATION   | quantity | a duration says how long
                    RANK       | quantity | a rank says which, by ordinal or superlative
                    """)
    void some_kinds_say_nothing_without_a_quantity(ClaimKind kind, String field, String why) {
        assertThat(ClaimFaults.of(claim(kind).build()))
                .as(why)
                .extracting(Fault::field)
                .containsExactly(field);
    }

    @Test
    void an_absence_is_of_nothing() {
        assertThat(ClaimFaults.of(claim(ClaimKind.ABSENCE).quantity(exact(3)).build()))
                .extracting(Fault::field)
                .containsExactly("quantity");
        assertThat(ClaimFaults.of(claim(ClaimKind.ABSENCE).quantity(exact(0)).build()))
                .isEmpty();
    }

    @Test
    void the_last_of_a_list_needs_no_ordinal() {
        Claim last = claim(ClaimKind.RANK)
                .quote(Quote.unanchored("it is last"))
                .figure(new Figure("last", Optional.empty()))
                .build();
        assertThat(ClaimFaults.of(last)).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
                    # start | quote       | why                       | field
                    9       | 521 attacks | one place off             | quote.exact
                    8       | 521 Attacks | another case              | quote.exact
                    30      | 521 attacks | past the end of the text  | quote.end
                    """)
    void the_quote_must_stand_at_its_offsets(int start, String quote, String why, String field) {
        assertThat(ClaimFaults.against(TEXT, Quote.at(start, quote)).map(Fault::field))
                .as(why)
                .contains(field);
    }

    @Test
    void a_quote_whose_length_and_offsets_differ_is_refused() {
        Claim claim = claim(ClaimKind.OCCURRENCE)
                .quote(new Quote("521 attacks", "", "", Optional.of(new Span(8, 12))))
                .build();
        assertThat(ClaimFaults.of(claim)).extracting(Fault::field).containsExactly("quote.end");
    }
}
