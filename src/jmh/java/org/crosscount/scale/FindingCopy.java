// SPDX-License-Identifier: Apache-2.0
package org.crosscount.scale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import java.util.function.Function;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.ComparedClaim;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.consistency.Sources;

/** Writes what was found straight into the tables. */
final class FindingCopy {
    private static final String AT = "2025-06-01 12:00:00+00";
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    private final CopiedTables tables;

    FindingCopy(CopiedTables tables) {
        this.tables = tables;
    }

    void add(List<Finding> findings, long firstSeq, Function<ClaimId, ComparedClaim> claims) {
        long own = firstSeq;
        for (Finding finding : findings) {
            add(finding, own++, claims);
        }
    }

    private void add(Finding finding, long own, Function<ClaimId, ComparedClaim> claims) {
        List<ComparedClaim> involved = finding.claims().stream()
                .map(Involved::claim)
                .distinct()
                .map(claims)
                .toList();
        int sources = Sources.count(involved);
        String id = finding.id().value();
        tables.to(
                        "inconsistency_version",
                        "seq, inconsistency_id, version, kind, severity, status, case_key, subject, sources,"
                                + " explanation, rule, rule_version, working, recorded_at")
                .row(
                        own,
                        id,
                        1,
                        finding.kind(),
                        finding.severity(),
                        "OPEN",
                        finding.caseKey(),
                        involved.get(0).subjectId(),
                        sources,
                        finding.explanation(),
                        finding.working().rule().name(),
                        finding.working().rule().version(),
                        json(finding.working()),
                        AT);
        tables.to(
                        "inconsistency",
                        "seq, id, version, newest, kind, severity, severity_rank, status, case_key, sources, raised_at")
                .row(
                        own,
                        id,
                        1,
                        own,
                        finding.kind(),
                        finding.severity(),
                        finding.severity().ordinal(),
                        "OPEN",
                        finding.caseKey(),
                        sources,
                        AT);
        int nr = 0;
        for (Involved each : finding.claims()) {
            tables.to("inconsistency_claim", "finding, nr, claim_id, claim_version, role")
                    .row(own, nr++, each.claim().value(), each.version(), each.role());
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
