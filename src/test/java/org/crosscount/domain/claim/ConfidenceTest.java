// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscount.domain.source.QualityFlag;
import org.crosscount.domain.source.Quote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {
    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # quote                      | figure    | flags                              | confidence | why
            killed 12 in 2024            | 12        | -                                  | HIGH       | nothing is wrong with the text
            killed 12 in 2024            | 12        | STRIPPED_CHARACTERS                | MEDIUM     | one doubt
            killed 12 in 2024            | 12        | STRIPPED_CHARACTERS PAGE_FURNITURE | LOW        | two doubts
            killed 12 in 2024            | 12        | MACHINE_PARAPHRASED                | MEDIUM     | digits are not reworded
            a bunch of 1000's in 2024    | a bunch   | MACHINE_PARAPHRASED                | LOW        | number words may have been reworded
            killed 12 in 2024            | 12        | MISSING_DATE                       | HIGH       | the year is printed
            killed 12 on Sunday          | 12        | MISSING_DATE                       | MEDIUM     | the day hangs on a date nobody knows
            killed 2024 on Sunday        | 2024      | CONFLICTING_DATES                  | HIGH       | four digits are taken for a year
            killed 12,024 on Sunday      | 12,024    | CONFLICTING_DATES                  | MEDIUM     | three digits are no year
            killed 12 in 2024            | 12        | TRUNCATED                          | HIGH       | the end of a text says nothing of its figures
            """)
    void each_flag_that_touches_the_claim_lowers_it(
            String quote, String figure, String flags, Confidence expected, String why) {
        Claim claim = claim(quote, figure).build();
        assertThat(Confidence.in(claim, flags(flags))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} flags")
    @CsvSource({"'', MEDIUM", "PAGE_FURNITURE, LOW"})
    void what_had_to_be_assumed_lowers_it_too(String flags, Confidence expected) {
        Claim claim = claim("killed 12 in 2024", "12")
                .assumptions(List.of("1403 is a year of the solar Hijri calendar"))
                .build();
        assertThat(Confidence.in(claim, flags(flags))).isEqualTo(expected);
    }

    private static ClaimBuilder claim(String quote, String figure) {
        return new ClaimBuilder(new ClaimId("a"), ClaimKind.AMOUNT, Subject.of("deaths"))
                .quote(Quote.unanchored(quote))
                .figure(new Figure(figure, Optional.empty()));
    }

    private static Set<QualityFlag> flags(String names) {
        return names == null || names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(" ")).map(QualityFlag::valueOf).collect(Collectors.toSet());
    }
}
