// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.testsupport.ClaimShelf;
import org.crosscount.testsupport.Lexicons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one more claim on a subject costs: so many questions, whatever is on record, and each claim read so many times. */
class OneMoreClaimTest {
    private static final int MOST_QUESTIONS = 3;
    private static final int MOST_READINGS = 3;

    private final Examiner examiner = new Examiner(Lexicons.packaged());

    @ParameterizedTest
    @ValueSource(ints = {20, 200, 1000})
    void asks_the_index_as_often_among_many_as_among_few(int many) {
        Counting index = new Counting(shelf(many));
        Map<String, Examination> examined = examiner.reexamine(List.of(examiner.read(deaths(many))), index);
        assertThat(examined.values().stream().flatMap(each -> each.findings().stream()))
                .anySatisfy(finding -> assertThat(finding.claims()).hasSize(many));
        assertThat(index.questions).isLessThanOrEqualTo(MOST_QUESTIONS);
        assertThat(index.answers).isLessThanOrEqualTo(MOST_READINGS * (many + 1));
    }

    private ClaimShelf shelf(int many) {
        ClaimShelf shelf = new ClaimShelf();
        IntStream.rangeClosed(1, many)
                .mapToObj(OneMoreClaimTest::deaths)
                .forEach(claim -> shelf.add(claim, examiner.file(examiner.read(claim))));
        return shelf;
    }

    private static Claim deaths(int number) {
        return new ClaimBuilder(
                        new ClaimId("c" + number),
                        ClaimKind.AMOUNT,
                        new Subject(
                                "deaths",
                                Optional.empty(),
                                Optional.of("Karo"),
                                Optional.of(Period.parse("2024-05")),
                                Optional.empty()))
                .attribution("source " + number)
                .quantity(Quantity.exact(BigDecimal.valueOf(5001 + 2L * number), Unit.of("person")))
                .build();
    }

    /** Counts what is asked and what is answered. */
    private static final class Counting implements ClaimIndex {
        private final ClaimIndex index;
        private int questions;
        private int answers;

        Counting(ClaimIndex index) {
            this.index = index;
        }

        @Override
        public List<Claim> filedUnder(Collection<String> keys) {
            return counted(index.filedUnder(keys));
        }

        @Override
        public List<Claim> watching(Collection<String> keys) {
            return counted(index.watching(keys));
        }

        private List<Claim> counted(List<Claim> answer) {
            questions++;
            answers += answer.size();
            return answer;
        }
    }
}
