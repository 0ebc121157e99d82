// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crosscount.store.Filings.MONDAY;
import static org.crosscount.store.Filings.TUESDAY;
import static org.crosscount.store.Filings.aClaim;
import static org.crosscount.store.Filings.aDocument;
import static org.crosscount.store.Filings.filed;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.crosscount.app.ClaimStore;
import org.crosscount.app.ConcurrentChangeException;
import org.crosscount.app.Cursor;
import org.crosscount.app.DocumentStore;
import org.crosscount.app.Page;
import org.crosscount.app.Paging;
import org.crosscount.app.RecordedDocument;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.source.Document;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.QualityFlag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class DocumentStoreTest {
    @Inject
    DocumentStore store;

    @Inject
    ClaimStore claims;

    @Test
    void a_document_with_everything_comes_back_as_it_was() {
        store.add(aDocument("d-former"), MONDAY);
        Document document = new Document(
                new DocumentId("d-all"),
                "0".repeat(64),
                Optional.of("lanterns-2025"),
                Optional.of("Lanterns: \"a review\""),
                Optional.of("The Lantern Gazette"),
                Optional.of(Period.parse("2025-05?")),
                true,
                "en-GB",
                4711,
                EnumSet.allOf(QualityFlag.class),
                Optional.of(new DocumentId("d-former")));
        store.add(document, MONDAY);
        RecordedDocument expected = new RecordedDocument(document, 1, false, 0, MONDAY);
        assertThat(store.find(document.id())).contains(expected);
        assertThat(store.findBySha256("0".repeat(64))).contains(expected);
        assertThat(store.findBySlug("lanterns-2025")).contains(expected);
    }

    @Test
    void a_document_with_only_what_it_needs_comes_back_as_it_was() {
        store.add(aDocument("d-least"), MONDAY);
        assertThat(store.find(new DocumentId("d-least")))
                .contains(new RecordedDocument(aDocument("d-least"), 1, false, 0, MONDAY));
        assertThat(store.find(new DocumentId("nobody"))).isEmpty();
        assertThat(store.findBySlug("nobody")).isEmpty();
        assertThat(store.text(new DocumentId("d-least"))).isEmpty();
    }

    @Test
    void a_text_of_millions_of_characters_is_kept_and_stays() {
        String text = "Ünïcode 🏮 \"quoted\"\r\n\t".repeat(250_000);
        DocumentId id = new DocumentId("d-text");
        store.add(aDocument("d-text"), MONDAY);
        store.addText(id, text, TUESDAY);
        assertThat(store.text(id)).contains(text);
        assertThat(store.find(id).orElseThrow().hasText()).isTrue();
        assertThatThrownBy(() -> store.addText(id, "another", TUESDAY)).isInstanceOf(ConcurrentChangeException.class);
    }

    @Test
    void a_changed_description_is_the_next_version_and_the_claims_are_counted() {
        store.add(aDocument("d-v"), MONDAY);
        claims.add(
                aClaim("c-1").document(new DocumentId("d-v")).build(),
                filed("s").now(),
                Actor.LOCAL,
                MONDAY);
        claims.add(
                aClaim("c-2").document(new DocumentId("d-v")).build(),
                filed("s").now(),
                Actor.LOCAL,
                MONDAY);
        store.add(aDocument("d-v"), TUESDAY);
        assertThat(store.find(new DocumentId("d-v")))
                .contains(new RecordedDocument(aDocument("d-v"), 2, false, 2, TUESDAY));
    }

    @Test
    void two_documents_cannot_have_one_text() {
        store.add(aDocument("d-one"), MONDAY);
        Document other = aDocument("d-one");
        Document same = new Document(
                new DocumentId("d-two"),
                other.sha256(),
                other.slug(),
                other.title(),
                other.publisher(),
                other.published(),
                false,
                "en",
                1,
                other.flags(),
                other.replaces());
        assertThatThrownBy(() -> store.add(same, MONDAY)).isInstanceOf(ConcurrentChangeException.class);
    }

    @Test
    void documents_are_listed_in_order_of_recording() {
        for (String id : List.of("d-3", "d-1", "d-2")) {
            store.add(aDocument(id), MONDAY);
        }
        List<String> seen = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        long total;
        do {
            Page<RecordedDocument> page = store.list(new Paging(2, next));
            page.items().forEach(item -> seen.add(item.document().id().value()));
            total = page.total();
            next = page.next();
        } while (next.isPresent());
        assertThat(seen).hasSize((int) total).endsWith("d-3", "d-1", "d-2");
    }
}
