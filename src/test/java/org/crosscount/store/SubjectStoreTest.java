// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.app.Page;
import org.crosscount.app.Paging;
import org.crosscount.app.SubjectQuery;
import org.crosscount.app.SubjectState;
import org.crosscount.app.SubjectStore;
import org.crosscount.app.SubjectSummary;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.period.Period;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class SubjectStoreTest {
    @Inject
    SubjectStore store;

    private static SubjectSummary least(String id, SubjectState state) {
        return new SubjectSummary(id, Subject.of("lanterns"), state, 1, null, null, 0);
    }

    @Test
    void a_subject_with_everything_comes_back_as_it_was() {
        Subject subject = new Subject(
                "lanterns lit",
                Optional.of("children"),
                Optional.of("Ödegård"),
                Optional.of(Period.parse("2024~")),
                Optional.of("the lantern walk"));
        SubjectSummary summary = new SubjectSummary(
                "s-all", subject, SubjectState.CONFLICTING, 3, new BigDecimal("0.5"), new BigDecimal("1E+100"), 2);
        store.put(summary, "lantern", "odegard", List.of("country"));
        assertThat(store.find("s-all")).contains(summary);
    }

    @Test
    void a_subject_with_only_what_it_needs_comes_back_as_it_was() {
        store.put(least("s-least", SubjectState.SINGLE), "lantern", "", List.of());
        assertThat(store.find("s-least")).contains(least("s-least", SubjectState.SINGLE));
        assertThat(store.find("nobody")).isEmpty();
    }

    @Test
    void what_is_put_again_takes_the_place_of_the_former() {
        store.put(least("s-again", SubjectState.SINGLE), "zz former", "town", List.of("country"));
        SubjectSummary now = new SubjectSummary(
                "s-again", Subject.of("lights"), SubjectState.AGREEING, 2, BigDecimal.ONE, new BigDecimal("1E+1"), 0);
        store.put(now, "zz now", "zz village", List.of("zz province"));
        assertThat(store.find("s-again")).contains(now);
        assertThat(list(Set.of(), "zz former", Set.of()).total()).isZero();
        assertThat(list(Set.of(), "zz now", Set.of("town", "country")).total()).isZero();
        assertThat(list(Set.of(), "zz now", Set.of("zz province")).items()).containsExactly(now);
    }

    @Test
    void subjects_are_listed_in_order_of_their_first_claim() {
        for (String id : List.of("s-3", "s-1", "s-2")) {
            store.put(
                    least(id, id.equals("s-1") ? SubjectState.CONFLICTING : SubjectState.SINGLE),
                    "zz m",
                    "",
                    List.of());
        }
        store.put(least("s-3", SubjectState.AGREEING), "zz m", "", List.of());
        assertThat(list(Set.of(), "zz m", Set.of()).items())
                .extracting(SubjectSummary::id)
                .containsExactly("s-3", "s-1", "s-2");
        Set<SubjectState> states = Set.of(SubjectState.SINGLE, SubjectState.CONFLICTING);
        Page<SubjectSummary> first =
                store.list(new SubjectQuery(states, Set.of("zz m"), Set.of(), new Paging(1, Optional.empty())));
        Page<SubjectSummary> second =
                store.list(new SubjectQuery(states, Set.of("zz m"), Set.of(), new Paging(1, first.next())));
        assertThat(first.total()).isEqualTo(2);
        assertThat(first.items()).extracting(SubjectSummary::id).containsExactly("s-1");
        assertThat(second.items()).extracting(SubjectSummary::id).containsExactly("s-2");
        assertThat(second.next()).isEmpty();
    }

    private Page<SubjectSummary> list(Set<SubjectState> states, String measure, Set<String> places) {
        return store.list(new SubjectQuery(states, Set.of(measure), places, new Paging(500, Optional.empty())));
    }
}
