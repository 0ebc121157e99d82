// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.store.Filings.MONDAY;
import static org.crosscount.store.Filings.aClaim;
import static org.crosscount.store.Filings.claims;
import static org.crosscount.store.Filings.filed;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscount.app.ClaimOrder;
import org.crosscount.app.ClaimStore;
import org.crosscount.app.Cursor;
import org.crosscount.app.Page;
import org.crosscount.app.RecordedClaim;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.review.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@TestTransaction
class ClaimListingTest {
    @Inject
    ClaimStore store;

    @Test
    void pages_do_not_shift_while_claims_are_added() {
        for (int i = 0; i < 5; i++) {
            valued("c-" + i, String.valueOf(i));
        }
        Page<RecordedClaim> first = page(ClaimOrder.RECORDED, 2, Optional.empty());
        valued("c-added", "9");
        Page<RecordedClaim> second = page(ClaimOrder.RECORDED, 2, first.next());
        Page<RecordedClaim> third = page(ClaimOrder.RECORDED, 2, second.next());
        assertThat(first.total()).isEqualTo(5);
        assertThat(second.total()).isEqualTo(6);
        assertThat(ids(first)).containsExactly("c-0", "c-1");
        assertThat(ids(second)).containsExactly("c-2", "c-3");
        assertThat(ids(third)).containsExactly("c-4", "c-added");
        assertThat(third.next()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECORDED            | a7 b- c-3 d7 e- f100
            RECORDED_DESCENDING | f100 e- d7 c-3 b- a7
            VALUE               | c-3 a7 d7 f100 b- e-
            VALUE_DESCENDING    | f100 a7 d7 c-3 b- e-
            """)
    void ties_go_by_order_of_recording_and_claims_without_a_value_come_last(ClaimOrder order, String expected) {
        for (String id : List.of("a7", "b-", "c-3", "d7", "e-", "f100")) {
            valued(id, id.substring(1));
        }
        for (int limit = 1; limit <= 7; limit++) {
            assertThat(String.join(" ", walk(order, limit)))
                    .as("%s to a page", limit)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MEASURE", "MEASURE_DESCENDING"})
    void by_measure_every_claim_comes_once(ClaimOrder order) {
        List<String> expected = new ArrayList<>();
        for (String measure : List.of("zz lantern m", "zz lantern k", "zz lantern m")) {
            String id = "c-" + expected.size();
            store.add(aClaim(id).build(), filed("s").measure(measure).now(), Actor.LOCAL, MONDAY);
            expected.add(id);
        }
        List<String> seen = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            Page<RecordedClaim> page =
                    store.list(claims().order(order).page(1, next).now());
            page.items().stream().map(item -> item.claim().id().value()).forEach(seen::add);
            next = page.next();
        } while (next.isPresent());
        seen.retainAll(expected);
        assertThat(seen)
                .containsExactlyElementsOf(
                        order == ClaimOrder.MEASURE ? List.of("c-1", "c-0", "c-2") : List.of("c-0", "c-2", "c-1"));
    }

    private void valued(String id, String value) {
        store.add(
                aClaim(id)
                        .quantity(value.equals("-") ? null : Quantity.exact(new BigDecimal(value), Unit.NONE))
                        .build(),
                filed("s").measure("zz paged").now(),
                Actor.LOCAL,
                MONDAY);
    }

    private List<String> walk(ClaimOrder order, int limit) {
        List<String> seen = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            Page<RecordedClaim> page = page(order, limit, next);
            seen.addAll(ids(page));
            next = page.next();
        } while (next.isPresent());
        return seen;
    }

    private Page<RecordedClaim> page(ClaimOrder order, int limit, Optional<Cursor> after) {
        return store.list(
                claims().measure("zz paged").order(order).page(limit, after).now());
    }

    private static List<String> ids(Page<RecordedClaim> page) {
        return page.items().stream().map(item -> item.claim().id().value()).toList();
    }
}
