// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.domain.consistency.InconsistencyKind;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.consistency.Role;
import org.crosscount.domain.consistency.RuleId;
import org.crosscount.domain.consistency.Severity;
import org.crosscount.domain.consistency.Working;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffectedTest {
    private static final RuleId RULE = new RuleId("subject", 1);

    @ParameterizedTest(name = "{6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # before | severity | now   | severity | effect   | affected | why
            -        | -        | a b   | MAJOR    | RAISED   | a b      | both are inconsistent now
            a b      | MAJOR    | a b c | CRITICAL | CHANGED  | c        | of many claims one more is
            a b c    | MAJOR    | a b   | MAJOR    | CHANGED  | c        | one no longer is
            a b      | MAJOR    | a b   | MAJOR    | -        | -        | nothing changed
            a b      | INFO     | a b c | MAJOR    | CHANGED  | a b c    | a hint became a conflict
            a b      | MAJOR    | a b c | INFO     | CHANGED  | a b c    | a conflict became a hint
            a b      | MAJOR    | a b c | MAJOR    | REOPENED | a b c    | it had been ruled on
            a b      | MAJOR    | a b   | MAJOR    | EXCEPTED | a b      | it stays dismissed
            """)
    void only_claims_that_may_stand_otherwise_are_looked_at(
            String before, Severity was, String now, Severity is, RerunEffect effect, String affected, String why) {
        assertThat(Affected.by(
                        finding(now, is),
                        Optional.ofNullable(before).map(claims -> recorded(finding(claims, was))),
                        Optional.ofNullable(effect).map(AffectedTest::change),
                        Cause.RECORDING))
                .containsExactlyInAnyOrderElementsOf(ids(affected == null ? "" : affected));
    }

    @ParameterizedTest
    @CsvSource({"a b, a b c, a b c", "a b c, a b, a b c"})
    void a_rerun_looks_at_all(String before, String now, String affected) {
        assertThat(Affected.by(
                        finding(now, Severity.MAJOR),
                        Optional.of(recorded(finding(before, Severity.MAJOR))),
                        Optional.of(change(RerunEffect.CHANGED)),
                        Cause.RERUN))
                .containsExactlyInAnyOrderElementsOf(ids(affected));
    }

    private static Finding finding(String claims, Severity severity) {
        List<Involved> involved =
                ids(claims).stream().map(id -> new Involved(id, 1, Role.FIGURE)).toList();
        return new Finding(
                InconsistencyKind.CONFLICTING_FIGURES,
                severity,
                "case",
                involved,
                "They differ.",
                new Working(RULE, List.of(), List.of()));
    }

    private static RecordedInconsistency recorded(Finding finding) {
        return new RecordedInconsistency(
                1,
                finding,
                InconsistencyStatus.OPEN,
                "subject",
                2,
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH,
                List.of());
    }

    private static RerunChange change(RerunEffect effect) {
        return new RerunChange(finding("a", Severity.MAJOR).id(), 2, effect, RULE, Optional.of(1));
    }

    private static List<ClaimId> ids(String claims) {
        return Arrays.stream(claims.split(" "))
                .flatMap(id -> id.isEmpty() ? Stream.empty() : Stream.of(new ClaimId(id)))
                .toList();
    }
}
