// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.review.Agreement.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    /** Example C of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): nominal data, some of it missing. */
    @Test
    void alpha_is_that_of_the_published_example() {
        List<Judgement> judgements = judged(List.of(
                "1 2 3 3 2 1 4 1 2 . . .",
                "1 2 3 3 2 2 4 1 2 5 . 3",
                ". 3 3 3 2 3 4 2 2 5 1 .",
                "1 2 3 3 2 4 4 1 2 5 1 ."));
        Agreement agreement = Agreement.of(judgements);
        assertThat(agreement.alpha()).contains(new BigDecimal("0.7434"));
        assertThat(agreement.units())
                .as("the last thing was judged by one person only")
                .isEqualTo(11);
        assertThat(agreement.people()).isEqualTo(4);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # why                                        | anna    | bert    | units | pairs | share  | alpha
            nobody judged what somebody else did         | a .     | . b     | 0     | 0     |        |
            all agree, and could have disagreed          | a b     | a b     | 2     | 2     | 1.0000 | 1.0000
            all agree, on one category: says nothing     | a a     | a a     | 2     | 2     | 1.0000 |
            none agree                                   | a b     | b a     | 2     | 2     | 0.0000 | -0.5000
            half agree, as by chance                     | a a b b | a b a b | 4     | 4     | 0.5000 | 0.1250
            one judged alone is left out                 | a b a   | a b .   | 2     | 2     | 1.0000 | 1.0000
            """)
    void agreement_is_counted_over_what_two_people_judged(
            String why, String anna, String bert, int units, long pairs, BigDecimal share, BigDecimal alpha) {
        Agreement agreement = Agreement.of(judged(List.of(anna, bert)));
        assertThat(agreement.units()).isEqualTo(units);
        assertThat(agreement.pairs()).isEqualTo(pairs);
        assertThat(agreement.share()).isEqualTo(Optional.ofNullable(share));
        assertThat(agreement.alpha()).isEqualTo(Optional.ofNullable(alpha));
    }

    @Test
    void the_last_judgement_of_a_person_on_a_thing_counts() {
        Agreement agreement = Agreement.of(List.of(
                new Judgement("one", new Actor("anna"), "CONFIRM"),
                new Judgement("one", new Actor("bert"), "REJECT"),
                new Judgement("one", new Actor("anna"), "REJECT")));
        assertThat(agreement.agreeing()).isEqualTo(1);
        assertThat(agreement.pairs()).isEqualTo(1);
    }

    /** One line for each person, one column for each thing. */
    private static List<Judgement> judged(List<String> people) {
        List<Judgement> judgements = new ArrayList<>();
        for (int person = 0; person < people.size(); person++) {
            String[] categories = people.get(person).split(" ");
            for (int unit = 0; unit < categories.length; unit++) {
                if (!categories[unit].equals(".")) {
                    judgements.add(new Judgement("unit " + unit, new Actor("person " + person), categories[unit]));
                }
            }
        }
        return judgements;
    }
}
