// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.consistency.InconsistencyKind;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.source.Quote;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RerunningTest {
    private static final Paging ALL = new Paging(Paging.GREATEST_LIMIT, Optional.empty());

    @Inject
    ClaimRecording recording;

    @Inject
    Rerunning rerunning;

    @Inject
    Ledger ledger;

    @Inject
    EntityManager rows;

    /** A place that no other test speaks of. */
    private final String place = "Rerunland " + UUID.randomUUID();

    private final List<Runnable> putBack = new ArrayList<>();

    @Test
    void claims_filed_by_another_lexicon_are_filed_and_compared_anew() {
        ClaimId lost = record(521).claim().claim().id();
        String key = "(select seq from claim where id = '" + lost.value() + "')";
        change("delete from claim_key where claim_seq = " + key);
        change("update claim set filed_by = 'another', subject = 'elsewhere', measure = 'raids' where id = '"
                + lost.value() + "'");
        assertThat(record(900).inconsistencies())
                .as("the other is not found where it is filed")
                .isEmpty();
        Rerun run = rerun();
        assertThat(run.filed()).isEqualTo(1);
        RerunChange raised = changesTo(run, lost).get(0);
        assertThat(raised.effect()).isEqualTo(RerunEffect.RAISED);
        RecordedInconsistency found = ledger.inconsistency(raised.inconsistency());
        assertThat(found.finding().kind()).isEqualTo(InconsistencyKind.CONFLICTING_FIGURES);
        assertThat(found.reason()).hasValueSatisfying(why -> assertThat(why).contains("conflicting-figures, version"));
        assertThat(ledger.claim(lost).claim().version())
                .as("the claim stays as recorded")
                .isEqualTo(1);
        assertThat(ledger.claim(lost).inconsistent()).isTrue();
        assertThat(ledger.subject(ledger.claim(lost).subject()).claims()).hasSize(2);
    }

    @Test
    void a_new_version_of_a_rule_marks_what_it_changes() {
        ClaimId first = record(300).claim().claim().id();
        String id = record(900).inconsistencies().get(0).finding().id().value();
        keep("inconsistency_version", "inconsistency_id = '" + id + "'", "explanation", "working", "rule_version");
        change("update inconsistency_version set rule_version = 0, explanation = 'as told before', working ="
                + " replace(working, '\"version\":1}', '\"version\":0}') where inconsistency_id = '" + id + "'");
        RerunChange changed = changesTo(rerun(), first).get(0);
        assertThat(changed.effect()).isEqualTo(RerunEffect.CHANGED);
        assertThat(changed.before()).contains(0);
        assertThat(changed.rule().version()).isPositive();
        assertThat(ledger.inconsistency(changed.inconsistency()).reason())
                .hasValueSatisfying(why -> assertThat(why).contains("version 0"));
        assertThat(changesTo(rerun(), first)).isEmpty();
    }

    @Test
    void what_is_no_longer_found_is_settled() {
        ClaimId first = record(300).claim().claim().id();
        ClaimId second = record(900).claim().claim().id();
        keep("claim", "id = '" + second.value() + "'", "status");
        keep("claim_version", "claim_id = '" + second.value() + "'", "status");
        change("update claim set status = 'REJECTED' where id = '" + second.value() + "'");
        change("update claim_version set status = 'REJECTED' where claim_id = '" + second.value() + "'");
        RerunChange settled = changesTo(rerun(), first).get(0);
        assertThat(settled.effect()).isEqualTo(RerunEffect.SETTLED);
        assertThat(ledger.inconsistency(settled.inconsistency()).status()).isEqualTo(InconsistencyStatus.RESOLVED);
        assertThat(ledger.claim(first).inconsistent()).isFalse();
    }

    @Test
    void a_run_that_was_not_ended_is_taken_up() {
        rerun();
        String id = rerun().id();
        change("update rerun set state = 'RUNNING', stage = 'MENDING', ended_at = null where id = '" + id + "'");
        assertThat(rerunning.startWhereNeeded()).isTrue();
        assertThat(rerun().id()).isEqualTo(id);
        assertThat(rerunning.startWhereNeeded()).isFalse();
    }

    private List<RerunChange> changesTo(Rerun run, ClaimId claim) {
        return rerunning.changes(run.id(), ALL).items().stream()
                .filter(change -> ledger.inconsistency(change.inconsistency()).finding().claims().stream()
                        .anyMatch(each -> each.claim().equals(claim)))
                .toList();
    }

    private Rerun rerun() {
        String id = rerunning.start().id();
        await().atMost(Duration.ofMinutes(1)).until(() -> rerunning.run(id).state() != RerunState.RUNNING);
        assertThat(rerunning.run(id).failure()).isEmpty();
        return rerunning.run(id);
    }

    /** What is altered behind the service's back is put back after the test: others on the database verify the record. */
    private void keep(String table, String where, String... columns) {
        List<Object[]> before = QuarkusTransaction.requiringNew().call(() -> rows.unwrap(Session.class)
                .createNativeQuery(
                        "select seq, " + String.join(", ", columns) + " from " + table + " where " + where,
                        Object[].class)
                .getResultList());
        for (Object[] row : before) {
            putBack.add(() -> {
                Query update = rows.createNativeQuery(
                        "update " + table + " set " + String.join(" = ?, ", columns) + " = ? where seq = ?");
                for (int column = 1; column <= columns.length; column++) {
                    update.setParameter(column, row[column]);
                }
                update.setParameter(columns.length + 1, row[0]).executeUpdate();
            });
        }
    }

    @AfterEach
    void put_back() {
        QuarkusTransaction.requiringNew().run(() -> putBack.forEach(Runnable::run));
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew().run(() -> rows.createNativeQuery(sql).executeUpdate());
    }

    private ClaimOutcome record(long attacks) {
        Claim claim = new ClaimBuilder(
                        new ClaimId(""),
                        ClaimKind.AMOUNT,
                        new Subject(
                                "attacks",
                                Optional.empty(),
                                Optional.of(place),
                                Optional.of(Period.ofYear(2024)),
                                Optional.empty()))
                .quote(Quote.unanchored(attacks + " attacks"))
                .quantity(Quantity.exact(BigDecimal.valueOf(attacks), Unit.of("attack")))
                .build();
        return recording.record(claim);
    }
}
