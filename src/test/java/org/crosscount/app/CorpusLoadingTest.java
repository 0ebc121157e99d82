// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.lexicon.Digest;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.Decision;
import org.crosscount.domain.source.Document;
import org.crosscount.domain.source.Quote;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CorpusLoadingTest {
    private static final String TEXT = "First 521 attacks, then 800 attacks.";

    @Inject
    CorpusLoading loading;

    @Inject
    DocumentStore documents;

    @Inject
    ClaimStore claims;

    @Inject
    SourceRecording sources;

    @Inject
    DocumentRecording texts;

    @Inject
    Bookkeeping books;

    @Inject
    WriteLock lock;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Inject
    Ledger ledger;

    @Inject
    History history;

    @Inject
    Reviewing reviewing;

    private final String unique = UUID.randomUUID().toString();
    private final String text = TEXT + " " + unique;
    private final String sha256 = Digest.whole(text);
    private final Claim low = claim(6, "521 attacks", 521, 2024);
    private final Claim high = claim(24, "800 attacks", 800, 2024);

    @Test
    void loading_the_packaged_corpus_again_changes_nothing() {
        CorpusLoading.Outcome again = loading.load();
        assertThat(again.documents()).isGreaterThan(0);
        assertThat(again.added()).isZero();
    }

    @Test
    void a_changed_file_adds_a_version_and_settles_what_no_longer_holds() {
        assertThat(load(low, high).added()).isEqualTo(2);
        RecordedInconsistency raised = only(low);
        assertThat(raised.status()).isEqualTo(InconsistencyStatus.OPEN);

        Claim corrected = claim(24, "800 attacks", 800, 2025);
        assertThat(load(low, corrected).added()).isEqualTo(1);
        assertThat(history.of(high.id()))
                .extracting(ClaimEvent::act)
                .containsExactly(ClaimAct.RECORDED, ClaimAct.CHANGED);
        assertThat(history.of(high.id()).get(1).version().by()).isEqualTo(Actor.CORPUS);
        assertThat(history.of(high.id()).get(1).changed()).containsExactly("subject.period");
        assertThat(ledger.claim(high.id()).claim().subject().period()).contains(Period.ofYear(2025));
        assertThat(only(low).status()).isEqualTo(InconsistencyStatus.RESOLVED);
        assertThat(only(low).reason()).isPresent();

        assertThat(load(low, corrected).added()).as("told before").isZero();
    }

    @Test
    void what_was_ruled_outlives_the_next_load() {
        load(low, high);
        NewReview reject = new NewReview(Decision.REJECT, Optional.of("A page number."), Optional.empty());
        reviewing.rule(high.id(), ExpectedVersion.any(), reject);
        NewReview correct = new NewReview(Decision.CORRECT, Optional.empty(), Optional.of(claim -> claim.toBuilder()
                .counted("raids")
                .build()));
        reviewing.rule(low.id(), ExpectedVersion.any(), correct);
        assertThat(load(low, high).added()).isZero();
        assertThat(ledger.claim(high.id()).claim().status()).isEqualTo(ClaimStatus.REJECTED);
        assertThat(ledger.claim(low.id()).claim().counted()).contains("raids");
        assertThat(ledger.claim(low.id()).claim().published())
                .as("of its document")
                .contains(Period.ofYear(2025));
    }

    @Test
    void a_text_that_comes_later_must_hold_every_quote() {
        load(low, claim(25, "800 attacks", 800, 2024));
        NewDocument later = new NewDocument(
                text, Optional.empty(), Optional.empty(), Optional.empty(), "en", Optional.empty(), Set.of());
        assertThatThrownBy(() -> texts.record(later)).isInstanceOf(RefusedException.class);
        assertThat(ledger.text(ContentIds.document(sha256).value())).isEmpty();
    }

    @Test
    void a_text_that_comes_later_is_kept_with_its_document() {
        load(low, high);
        NewDocument later = new NewDocument(
                text, Optional.empty(), Optional.empty(), Optional.empty(), "en", Optional.empty(), Set.of());
        DocumentOutcome outcome = texts.record(later);
        assertThat(outcome.created()).isFalse();
        assertThat(outcome.claims()).hasSize(2);
        assertThat(ledger.text(ContentIds.document(sha256).value())).contains(text);
    }

    private RecordedInconsistency only(Claim claim) {
        return QuarkusTransaction.requiringNew()
                .call(() -> books.inconsistenciesOf(List.of(claim.id())).get(0));
    }

    private CorpusLoading.Outcome load(Claim... file) {
        Document document = new Document(
                ContentIds.document(sha256),
                sha256,
                Optional.of("slug-" + unique),
                Optional.of("A title"),
                Optional.of("A paper"),
                Optional.of(Period.ofYear(2025)),
                true,
                "en",
                text.length(),
                Set.of(),
                Optional.empty());
        Corpus corpus = () ->
                List.of(new CorpusDocument("a-file.yaml", document, List.of(), Map.of(), List.of(file), List.of(1, 2)));
        return QuarkusTransaction.requiringNew()
                .call(() -> new CorpusLoading(corpus, documents, claims, sources, books, lock, trail, clock).load());
    }

    private Claim claim(int start, String quote, int value, int year) {
        Subject subject = new Subject(
                "attacks",
                Optional.empty(),
                Optional.of("Loadland " + unique),
                Optional.of(Period.ofYear(year)),
                Optional.empty());
        Quote where = Quote.at(start, quote);
        return new ClaimBuilder(
                        ContentIds.claim(sha256, ClaimKind.AMOUNT, where, Optional.empty(), 1),
                        ClaimKind.AMOUNT,
                        subject)
                .quote(where)
                .quantity(Quantity.exact(BigDecimal.valueOf(value), Unit.of("attack")))
                .document(ContentIds.document(sha256))
                .published(Period.ofYear(2025))
                .build();
    }
}
