// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.store.Filings.MONDAY;
import static org.crosscount.store.Filings.TUESDAY;
import static org.crosscount.store.Filings.aClaim;
import static org.crosscount.store.Filings.aDocument;
import static org.crosscount.store.Filings.filed;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscount.app.ClaimStore;
import org.crosscount.app.Cursor;
import org.crosscount.app.DocumentStore;
import org.crosscount.app.InconsistencyOrder;
import org.crosscount.app.InconsistencyQuery;
import org.crosscount.app.InconsistencyStore;
import org.crosscount.app.Page;
import org.crosscount.app.Paging;
import org.crosscount.app.RecordedInconsistency;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.consistency.InconsistencyKind;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.consistency.Role;
import org.crosscount.domain.consistency.RuleId;
import org.crosscount.domain.consistency.Severity;
import org.crosscount.domain.consistency.Working;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.source.DocumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@TestTransaction
class InconsistencyStoreTest {
    private static final Working NO_NUMBERS = new Working(new RuleId("figures", 1), List.of(), List.of());

    @Inject
    InconsistencyStore store;

    @Inject
    ClaimStore claims;

    @Inject
    DocumentStore documents;

    @Inject
    EntityManager rows;

    private final Claim one = aClaim("zz-1").document(new DocumentId("zz-d")).build();
    private final Claim two = aClaim("zz-2").build();

    private void claims_on_record() {
        documents.add(aDocument("zz-d"), MONDAY);
        claims.add(
                one,
                filed("zz-s1").measure("zz m1").place("zz town", "zz country").now(),
                Actor.LOCAL,
                MONDAY);
        claims.add(two, filed("zz-s2").measure("zz m2").now(), Actor.LOCAL, MONDAY);
    }

    private static Finding finding(String caseKey, Severity severity, Involved... involved) {
        return new Finding(
                InconsistencyKind.CONFLICTING_FIGURES,
                severity,
                caseKey,
                List.of(involved),
                "They differ.",
                NO_NUMBERS);
    }

    private static Involved named(String claim, int version, Role role) {
        return new Involved(new ClaimId(claim), version, role);
    }

    private void raise(Finding finding) {
        store.add(finding, "zz-s1", 2, InconsistencyStatus.OPEN, Optional.empty(), MONDAY);
    }

    @Test
    void an_inconsistency_with_everything_comes_back_as_it_was() {
        claims_on_record();
        Working working = new Working(
                new RuleId("conflicting-figures", 3),
                List.of(
                        new Working.Input(
                                one.id(),
                                1,
                                "521",
                                new BigDecimal("520.50"),
                                null,
                                Optional.of("lantern"),
                                "as \"said\""),
                        new Working.Input(two.id(), 1, "40", null, new BigDecimal("1E-100"), Optional.empty(), "none")),
                List.of(new Working.Step("gap", "13.025")));
        Finding finding = new Finding(
                InconsistencyKind.SELF_CONTRADICTION,
                Severity.MAJOR,
                "zz-case",
                List.of(named("zz-2", 1, Role.OUTLIER), named("zz-1", 1, Role.FIGURE)),
                "521 and 40 differ.",
                working);
        store.add(finding, "zz-s1", 2, InconsistencyStatus.EXPLAINED, Optional.of("Other lanterns."), MONDAY);
        assertThat(store.find(finding.id()))
                .contains(new RecordedInconsistency(
                        1,
                        finding,
                        InconsistencyStatus.EXPLAINED,
                        "zz-s1",
                        2,
                        Optional.of("Other lanterns."),
                        MONDAY,
                        MONDAY,
                        List.of(two, one)));
    }

    @Test
    void an_inconsistency_with_only_what_it_needs_comes_back_as_it_was() {
        Finding finding = finding("zz-case", Severity.INFO);
        raise(finding);
        assertThat(store.find(finding.id()))
                .contains(new RecordedInconsistency(
                        1, finding, InconsistencyStatus.OPEN, "zz-s1", 2, Optional.empty(), MONDAY, MONDAY, List.of()));
        assertThat(store.find(new InconsistencyId("nobody"))).isEmpty();
        assertThat(store.versions(new InconsistencyId("nobody"))).isEmpty();
    }

    /** Rows written by an earlier release must stay readable: a changed name in {@link Working} needs a migration. */
    @Test
    void the_working_is_kept_under_names_that_do_not_change() {
        Working.Input input =
                new Working.Input(one.id(), 1, "521", new BigDecimal("520.50"), null, Optional.of("lantern"), "none");
        Working working = new Working(new RuleId("r", 3), List.of(input), List.of(new Working.Step("gap", "13")));
        raise(new Finding(InconsistencyKind.CHANGE_MISMATCH, Severity.INFO, "zz-case", List.of(), "x", working));
        assertThat(rows.createNativeQuery(
                                "select working from inconsistency_version where case_key = 'zz-case'", String.class)
                        .getSingleResult())
                .isEqualTo("{\"rule\":{\"name\":\"r\",\"version\":3},"
                        + "\"inputs\":[{\"claim\":{\"value\":\"zz-1\"},\"version\":1,\"wording\":\"521\",\"lower\":520.50,"
                        + "\"upper\":null,\"unit\":\"lantern\",\"tolerance\":\"none\"}],"
                        + "\"steps\":[{\"what\":\"gap\",\"value\":\"13\"}]}");
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_knows_every_kind(InconsistencyKind kind) {
        keeps(new Finding(kind, Severity.INFO, "zz-case", List.of(), "x", NO_NUMBERS));
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_knows_every_severity(Severity severity) {
        keeps(finding("zz-case", severity));
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_knows_every_role(Role role) {
        keeps(finding("zz-case", Severity.INFO, named("zz-1", 1, role)));
    }

    private void keeps(Finding finding) {
        claims_on_record();
        for (InconsistencyStatus status : InconsistencyStatus.values()) {
            store.add(finding, "zz-s1", 2, status, Optional.empty(), MONDAY);
            RecordedInconsistency found = store.find(finding.id()).orElseThrow();
            assertThat(found.finding()).isEqualTo(finding);
            assertThat(found.status()).isEqualTo(status);
        }
    }

    @Test
    void every_version_keeps_the_claims_in_the_versions_it_named() {
        claims_on_record();
        Finding first =
                finding("zz-case", Severity.MAJOR, named("zz-1", 1, Role.FIGURE), named("zz-2", 1, Role.FIGURE));
        raise(first);
        Claim corrected = one.toBuilder().version(2).counted("lights").build();
        claims.add(corrected, filed("zz-s1").now(), Actor.LOCAL, TUESDAY);
        Finding second = finding("zz-case", Severity.MINOR, named("zz-1", 2, Role.FIGURE));
        store.add(second, "zz-s1", 2, InconsistencyStatus.RESOLVED, Optional.of("gone"), TUESDAY);
        RecordedInconsistency old = new RecordedInconsistency(
                1, first, InconsistencyStatus.OPEN, "zz-s1", 2, Optional.empty(), MONDAY, MONDAY, List.of(one, two));
        RecordedInconsistency now = new RecordedInconsistency(
                2,
                second,
                InconsistencyStatus.RESOLVED,
                "zz-s1",
                2,
                Optional.of("gone"),
                MONDAY,
                TUESDAY,
                List.of(corrected));
        assertThat(store.versions(first.id())).containsExactly(old, now);
        assertThat(store.inCases(Set.of("zz-case", "zz-none"))).containsExactly(now);
        assertThat(store.inCases(List.of())).isEmpty();
    }

    @Test
    void open_against_a_claim_is_what_the_newest_open_version_above_info_names() {
        claims_on_record();
        List<ClaimId> both = List.of(two.id(), one.id());
        raise(finding("zz-info", Severity.INFO, named("zz-1", 1, Role.FIGURE)));
        assertThat(store.openAgainst(both)).isEmpty();
        raise(finding("zz-a", Severity.MINOR, named("zz-1", 1, Role.FIGURE), named("zz-2", 1, Role.FIGURE)));
        raise(finding("zz-b", Severity.MAJOR, named("zz-2", 1, Role.FIGURE)));
        assertThat(store.openAgainst(both)).containsExactly(two.id(), one.id());
        raise(finding("zz-a", Severity.MINOR, named("zz-2", 1, Role.FIGURE)));
        assertThat(store.openAgainst(both)).as("no longer named").containsExactly(two.id());
        store.add(
                finding("zz-b", Severity.MAJOR, named("zz-2", 1, Role.FIGURE)),
                "zz-s1",
                2,
                InconsistencyStatus.DISMISSED,
                Optional.empty(),
                TUESDAY);
        store.add(finding("zz-a", Severity.INFO), "zz-s1", 2, InconsistencyStatus.OPEN, Optional.empty(), TUESDAY);
        assertThat(store.openAgainst(both)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # part   | value                            | found | why
            kind     | VAGUE_VERSUS_EXACT               | b     | the kind
            kind     | VAGUE_VERSUS_EXACT,DATE_CONFLICT | bc    | several values mean or
            severity | MAJOR                            | a     | the severity
            status   | DISMISSED                        | c     | the status
            measure  | zz m1                            | ab    | of any involved claim
            measure  | zz m2                            | ac    | of any involved claim
            place    | zz country                       | ab    | a place inside it counts
            document | zz-d                             | ab    | an involved claim stands in it
            claim    | zz-2                             | ac    | names the claim
            subject  | zz-s2                            | ac    | of any involved claim
            subject  | zz-none                          |       | no such subject
            """)
    void filters_leave_what_they_say(String part, String value, String found, String why) {
        three();
        Set<String> values = Arrays.stream(value.split(",")).collect(Collectors.toSet());
        Page<RecordedInconsistency> page =
                store.list(query(part, values, InconsistencyOrder.RAISED, 500, Optional.empty()));
        String cases = cases(page);
        assertThat(cases).as(why).isEqualTo(found == null ? "" : found);
        assertThat(page.total()).isEqualTo(cases.length());
    }

    @ParameterizedTest
    @CsvSource({"RAISED,abc", "RAISED_DESCENDING,cba", "SEVERITY,bca", "SEVERITY_DESCENDING,abc"})
    void pages_follow_the_order(InconsistencyOrder order, String expected) {
        three();
        for (int limit = 1; limit <= 4; limit++) {
            List<String> seen = new ArrayList<>();
            Optional<Cursor> next = Optional.empty();
            do {
                Page<RecordedInconsistency> page =
                        store.list(query("measure", Set.of("zz m1", "zz m2"), order, limit, next));
                seen.add(cases(page));
                next = page.next();
            } while (next.isPresent());
            assertThat(String.join("", seen)).as("%s to a page", limit).isEqualTo(expected);
        }
    }

    private void three() {
        claims_on_record();
        raise(finding("zz-a", Severity.MAJOR, named("zz-1", 1, Role.FIGURE), named("zz-2", 1, Role.FIGURE)));
        List<Involved> first = List.of(named("zz-1", 1, Role.VAGUE));
        raise(new Finding(InconsistencyKind.VAGUE_VERSUS_EXACT, Severity.INFO, "zz-b", first, "x", NO_NUMBERS));
        List<Involved> second = List.of(named("zz-2", 1, Role.EVENT));
        Finding third = new Finding(InconsistencyKind.DATE_CONFLICT, Severity.INFO, "zz-c", second, "x", NO_NUMBERS);
        store.add(third, "zz-s2", 2, InconsistencyStatus.DISMISSED, Optional.of("no"), MONDAY);
    }

    private static String cases(Page<RecordedInconsistency> page) {
        return page.items().stream()
                .map(item -> item.finding().caseKey().substring(3))
                .collect(Collectors.joining());
    }

    private static InconsistencyQuery query(
            String part, Set<String> values, InconsistencyOrder order, int limit, Optional<Cursor> after) {
        return new InconsistencyQuery(
                only("kind", part, values).stream()
                        .map(InconsistencyKind::valueOf)
                        .collect(Collectors.toSet()),
                only("severity", part, values).stream().map(Severity::valueOf).collect(Collectors.toSet()),
                only("status", part, values).stream()
                        .map(InconsistencyStatus::valueOf)
                        .collect(Collectors.toSet()),
                part.equals("measure") ? values : Set.of("zz m1", "zz m2"),
                only("place", part, values),
                only("document", part, values),
                only("claim", part, values).stream().map(ClaimId::new).collect(Collectors.toSet()),
                only("subject", part, values),
                Optional.empty(),
                order,
                new Paging(limit, after));
    }

    private static Set<String> only(String name, String part, Set<String> values) {
        return name.equals(part) ? values : Set.of();
    }
}
