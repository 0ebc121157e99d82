// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.store.Filings.MONDAY;
import static org.crosscount.store.Filings.TUESDAY;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.app.Cursor;
import org.crosscount.app.Page;
import org.crosscount.app.Paging;
import org.crosscount.app.SourceStore;
import org.crosscount.domain.source.Reliability;
import org.crosscount.domain.source.Source;
import org.crosscount.domain.source.SourceId;
import org.crosscount.domain.source.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@TestTransaction
class SourceStoreTest {
    @Inject
    SourceStore store;

    private static Source aSource(String id) {
        return new Source(
                new SourceId(id), "Name of " + id, Set.of(), SourceKind.OTHER, Reliability.F, Optional.empty());
    }

    @Test
    void a_source_with_everything_comes_back_as_it_was() {
        store.add(aSource("src-first"), List.of("zz first"), MONDAY);
        Source source = new Source(
                new SourceId("src-all"),
                "The Lantern Office",
                Set.of("Lantern Bureau", "Office of \"Lanterns\""),
                SourceKind.MINISTRY,
                Reliability.B,
                Optional.of(new SourceId("src-first")));
        store.add(source, List.of("zz lantern office", "zz lantern bureau"), MONDAY);
        assertThat(store.find(source.id())).contains(source);
        assertThat(store.findByName("zz lantern bureau")).contains(source);
    }

    @Test
    void a_source_with_only_what_it_needs_comes_back_as_it_was() {
        store.add(aSource("src-least"), List.of("zz least"), MONDAY);
        assertThat(store.find(new SourceId("src-least"))).contains(aSource("src-least"));
        assertThat(store.find(new SourceId("nobody"))).isEmpty();
        assertThat(store.findByName("zz nobody")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_knows_every_kind(SourceKind kind) {
        Source source = new Source(new SourceId("k"), "k", Set.of(), kind, Reliability.F, Optional.empty());
        store.add(source, List.of(), MONDAY);
        assertThat(store.find(source.id())).contains(source);
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_knows_every_reliability(Reliability reliability) {
        Source source = new Source(new SourceId("r"), "r", Set.of(), SourceKind.OTHER, reliability, Optional.empty());
        store.add(source, List.of(), MONDAY);
        assertThat(store.find(source.id())).contains(source);
    }

    @Test
    void a_changed_description_takes_the_place_of_the_former_and_adds_its_names() {
        store.add(aSource("src-v"), List.of("zz v"), MONDAY);
        Source changed =
                new Source(new SourceId("src-v"), "V", Set.of("W"), SourceKind.NGO, Reliability.A, Optional.empty());
        store.add(changed, List.of("zz v", "zz w"), TUESDAY);
        assertThat(store.find(changed.id())).contains(changed);
        assertThat(store.findByName("zz v")).contains(changed);
        assertThat(store.findByName("zz w")).contains(changed);
    }

    @Test
    void a_name_stays_with_the_source_that_had_it_first() {
        store.add(aSource("src-old"), List.of("zz shared"), MONDAY);
        store.add(aSource("src-late"), List.of("zz late", "zz shared"), MONDAY);
        assertThat(store.findByName("zz shared")).contains(aSource("src-old"));
        assertThat(store.findByName("zz late")).contains(aSource("src-late"));
    }

    @Test
    void sources_are_listed_in_order_of_recording() {
        for (String id : List.of("src-3", "src-1", "src-2")) {
            store.add(aSource(id), List.of(), MONDAY);
        }
        List<String> seen = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        long total;
        do {
            Page<Source> page = store.list(new Paging(2, next));
            page.items().forEach(source -> seen.add(source.id().value()));
            total = page.total();
            next = page.next();
        } while (next.isPresent());
        assertThat(seen).hasSize((int) total).endsWith("src-3", "src-1", "src-2");
    }
}
