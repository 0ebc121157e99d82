// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.AuditAct;
import org.crosscount.domain.review.AuditEntry;
import org.crosscount.domain.review.AuditNote;
import org.crosscount.domain.review.Decision;
import org.crosscount.domain.review.NewResolution;
import org.crosscount.domain.review.Outcome;
import org.crosscount.domain.review.ThingOnRecord;
import org.crosscount.domain.source.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AuditingTest {
    @Inject
    Auditing auditing;

    @Inject
    ClaimRecording recording;

    @Inject
    DocumentRecording documents;

    @Inject
    SourceRecording sources;

    @Inject
    Reviewing reviewing;

    @Inject
    Resolving resolving;

    @Inject
    People people;

    @Inject
    AuditStore entries;

    @Inject
    EntityManager rows;

    private final String unique = UUID.randomUUID().toString();

    @Test
    void everything_that_is_written_is_entered_with_who_did_it() {
        ActingAs.person("anna");
        ClaimId low = record(521, "A board");
        ClaimId high = record(900, "Another board");
        ActingAs.person("bert");
        rule(high, Decision.REJECT, "A page number.");
        assertThat(told(low)).containsExactly("RECORDED by anna, null to PROPOSED, 1, null");
        assertThat(told(high))
                .containsExactly(
                        "RECORDED by anna, null to PROPOSED, 1, null",
                        "REJECTED by bert, PROPOSED to REJECTED, 2, A page number.");
        String raised = of("anna").stream()
                .filter(entry -> entry.note().act() == AuditAct.RAISED)
                .map(entry -> entry.note().of().id())
                .findFirst()
                .orElseThrow();
        assertThat(told(raised))
                .containsExactly(
                        "RAISED by anna, null to OPEN, 1, null",
                        "SETTLED by bert, OPEN to RESOLVED, 2, as the claims stand now, the rule no longer finds it");
    }

    @Test
    void documents_and_sources_are_entered_once_however_often_they_are_sent() {
        NewDocument text = new NewDocument(
                "In 2024, 521 people fled from Zembla " + unique + ".",
                Optional.empty(),
                Optional.of("Gazette " + unique),
                Optional.empty(),
                "en",
                Optional.empty(),
                Set.of());
        String id = documents.record(text).document().document().id().value();
        documents.record(text);
        assertThat(told(id)).containsExactly("RECORDED by local, null to null, 1, null");
        String source = sources.record(NewSource.named("Board of " + unique))
                .source()
                .id()
                .value();
        sources.record(NewSource.named("Board of " + unique));
        assertThat(told(source)).containsExactly("RECORDED by local, null to null, 1, null");
    }

    @Test
    void the_files_that_are_loaded_at_start_are_entered() {
        assertThat(of("corpus"))
                .isNotEmpty()
                .allMatch(entry -> entry.note().request().isEmpty());
    }

    @Test
    void what_is_refused_or_rolled_back_leaves_no_entry() {
        ClaimId id = record(521, "A board");
        assertThatThrownBy(() -> rule(id, Decision.REJECT, " ")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    rule(id, Decision.CONFIRM, "because");
                    throw new IllegalStateException("on the way");
                }))
                .hasStackTraceContaining("on the way");
        assertThat(told(id)).hasSize(1);
        rule(id, Decision.CONFIRM, "because");
        assertThat(told(id)).hasSize(2);
    }

    @Test
    void the_audit_holds_and_knows_the_hashes_that_were_noted() {
        record(521, "A board");
        Auditing.Verification found = auditing.verify(Optional.empty());
        assertThat(found.broken()).isEmpty();
        assertThat(found.untold()).isEmpty();
        assertThat(found.altered()).isEmpty();
        assertThat(found.head().orElseThrow().number()).isEqualTo(found.entries());
        String head = found.head().orElseThrow().hash();
        record(522, "A board");
        assertThat(auditing.verify(Optional.of(head)).noted()).contains(found.entries());
        assertThat(auditing.verify(Optional.of("f".repeat(64))).noted()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            update audit_entry set reason = 'another' where object_id = '{id}' and act = 'CONFIRMED' | a reason changed
            update audit_entry set actor = 'bert' where object_id = '{id}' and act = 'CONFIRMED'     | an actor changed
            update audit_entry set request_id = 'x' where object_id = '{id}' and act = 'CONFIRMED'   | a request put on
            delete from audit_entry where object_id = '{id}' and act = 'CONFIRMED'                   | an entry taken out
            update review set ruled_by = 'bert' where claim_id = '{id}'                              | a ruling put on another
            update review set reason = null where claim_id = '{id}'                                  | a reason taken off a ruling
            """)
    void tampering_with_the_tables_shows(String tampering, String why) {
        ClaimId id = record(521, "A board");
        rule(id, Decision.CONFIRM, "because");
        rule(id, Decision.REOPEN, "because");
        QuarkusTransaction.begin();
        try {
            assertThat(holds(auditing.verify(Optional.empty()))).isTrue();
            int changed = rows.createNativeQuery(tampering.replace("{id}", id.value()))
                    .executeUpdate();
            assertThat(changed).as(why).isPositive();
            assertThat(holds(auditing.verify(Optional.empty()))).as(why).isFalse();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # {claim} in two versions, {document} with {source}, {found} ruled on                  | thing    | why
            update claim_version set said_value = 522 where claim_id = '{claim}' and version = 1   | claim    | a figure in an old version
            update claim_version set quote_exact = 'x' where claim_id = '{claim}' and version = 2  | claim    | the words of the newest version
            update claim_version set place = 'x' where claim_id = '{claim}' and version = 2        | claim    | what was absent is there
            update claim_version set attribution = null where claim_id = '{claim}' and version = 2 | claim    | what was there is absent
            update claim_version set recorded_by = 'x' where claim_id = '{claim}' and version = 1  | claim    | who recorded it
            update review set evidence = '[1]' where claim_id = '{claim}'                          | claim    | what a ruling rests on
            delete from review where claim_id = '{claim}'                                          | claim    | a ruling is gone
            update claim set newest = (select min(seq) from claim_version where claim_id = '{claim}'), version = 1 where id = '{claim}' | claim | an old version is shown as the newest
            update document_version set title = 'x' where document_id = '{document}'               | document | a title
            update document_text set body = 'x' where document_id = '{document}'                   | document | a text
            delete from document_text where document_id = '{document}'                             | document | a text is gone
            update source_version set reliability = 'A' where source_id = '{source}'               | source   | how reliable a source is
            update inconsistency_version set explanation = 'x' where inconsistency_id = '{found}' and version = 1 | found | an explanation
            update inconsistency_version set working = '{}' where inconsistency_id = '{found}'     | found    | the working
            update inconsistency_claim set role = 'WHOLE' where nr = 0 and finding in (select seq from inconsistency_version where inconsistency_id = '{found}') | found | the part of a claim
            update resolution set cause = 'ROUNDING' where inconsistency_id = '{found}'            | found    | why it was said so
            update resolution_claim set ruling = 'STANDS' where resolution in (select seq from resolution where inconsistency_id = '{found}') | found | a claim that fell stands
            update person set access_role = 'ADMIN' where name = '{person}'                        | person   | what somebody may do
            update person set enabled = true where name = '{person}'                               | person   | who was shut out
            """)
    void contents_that_were_tampered_with_are_named(String tampering, String thing, String why) {
        Map<String, String> ids = oneOfEach();
        QuarkusTransaction.begin();
        try {
            assertThat(auditing.verify(Optional.empty()).altered()).isEmpty();
            String sql = tampering;
            for (Map.Entry<String, String> id : ids.entrySet()) {
                sql = sql.replace("{" + id.getKey() + "}", id.getValue());
            }
            assertThat(rows.createNativeQuery(sql).executeUpdate()).as(why).isPositive();
            assertThat(auditing.verify(Optional.empty()).altered())
                    .as(why)
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.thing().id()).isEqualTo(ids.get(thing)));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void a_version_that_nobody_recorded_shows() {
        ClaimId id = record(521, "A board");
        rule(id, Decision.CONFIRM, "because");
        QuarkusTransaction.begin();
        try {
            rows.createNativeQuery("delete from review where claim_id = '" + id.value() + "'")
                    .executeUpdate();
            rows.createNativeQuery("update claim_version set version = 3 where version = 2 and claim_id = '"
                            + id.value() + "'")
                    .executeUpdate();
            assertThat(auditing.verify(Optional.empty()).untold())
                    .containsExactly("claim " + id.value() + " version 3");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** Of ledgers begun earlier: what they entered is as sound as before, and vouches for no contents. */
    @Test
    void entries_made_before_contents_were_vouched_for_hold() {
        ClaimId id = record(521, "A board");
        QuarkusTransaction.begin();
        try {
            rows.createNativeQuery("delete from audit_entry").executeUpdate();
            AuditNote note = new AuditNote(
                    AuditAct.RECORDED,
                    ThingOnRecord.claim(id.value()),
                    Optional.of(1),
                    Optional.empty(),
                    Optional.of("PROPOSED"),
                    Optional.empty(),
                    new Actor("local"),
                    Instant.now().plusSeconds(60),
                    Optional.empty());
            entries.add(List.of(AuditEntry.following(Optional.empty(), note, Optional.empty())));
            rows.createNativeQuery("update claim_version set said_value = 522, lower_limit = 522, upper_limit = 522"
                            + " where claim_id = '" + id.value() + "'")
                    .executeUpdate();
            Auditing.Verification found = auditing.verify(Optional.empty());
            assertThat(holds(found)).isTrue();
            assertThat(found.altered()).isEmpty();
            assertThat(found.vouched()).isZero();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private Map<String, String> oneOfEach() {
        ClaimId claim = record(521, "A board");
        rule(claim, Decision.CONFIRM, "because");
        ClaimId other = record(900, "Another board");
        String document = documents
                .record(new NewDocument(
                        "In 2024, 521 people fled from Zembla " + UUID.randomUUID() + ".",
                        Optional.of("A title"),
                        Optional.empty(),
                        Optional.empty(),
                        "en",
                        Optional.empty(),
                        Set.of()))
                .document()
                .document()
                .id()
                .value();
        String source = sources.record(NewSource.named("Board of " + UUID.randomUUID()))
                .source()
                .id()
                .value();
        String found = raisedOn(claim);
        resolving.rule(
                new InconsistencyId(found),
                ExpectedVersion.any(),
                new NewResolution(
                        Outcome.RESOLVED,
                        Optional.empty(),
                        Set.of(claim),
                        Set.of(other),
                        Optional.of("Two ways of counting.")));
        String person = "anna " + UUID.randomUUID();
        people.add(new NewPerson(person, AccessRole.READER, "a long sentence"));
        people.change(person, Optional.of(AccessRole.REVIEWER), Optional.of(false));
        return Map.of("person", person, "claim", claim.value(), "document", document, "source", source, "found", found);
    }

    private String raisedOn(ClaimId claim) {
        return rows.createNativeQuery(
                        "select v.inconsistency_id from inconsistency_version v join inconsistency_claim c on c.finding = v.seq"
                                + " where c.claim_id = '" + claim.value() + "'",
                        String.class)
                .getResultList()
                .get(0)
                .toString();
    }

    private static boolean holds(Auditing.Verification found) {
        return found.broken().isEmpty() && found.untold().isEmpty();
    }

    private List<String> told(ClaimId id) {
        return told(id.value());
    }

    private List<String> told(String id) {
        AuditQuery query = new AuditQuery(
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(id),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                new Paging(100, Optional.empty()));
        return auditing.list(query).items().stream()
                .map(AuditEntry::note)
                .map(note -> note.act() + " by " + note.by().name() + ", "
                        + note.from().orElse(null) + " to "
                        + note.to().orElse(null) + ", " + note.version().orElse(null) + ", "
                        + note.reason().orElse(null))
                .toList();
    }

    /** The newest of that actor's. */
    private List<AuditEntry> of(String actor) {
        return auditing.list(new AuditQuery(
                        Set.of(actor),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        new Paging(50, Optional.empty())))
                .items();
    }

    private ClaimId record(int number, String attribution) {
        Claim claim = new ClaimBuilder(new ClaimId("draft"), ClaimKind.AMOUNT, Subject.of("attacks on " + unique))
                .quote(Quote.unanchored(number + " attacks"))
                .quantity(Quantity.exact(BigDecimal.valueOf(number), Unit.of("attack")))
                .attribution(attribution)
                .asOf(Period.parse("2025-01-01"))
                .build();
        return recording.record(claim).claim().claim().id();
    }

    private void rule(ClaimId id, Decision decision, String reason) {
        reviewing.rule(id, ExpectedVersion.any(), new NewReview(decision, Optional.of(reason), Optional.empty()));
    }
}
