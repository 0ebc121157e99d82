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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crosscount.app.ClaimStore;
import org.crosscount.app.DocumentStore;
import org.crosscount.app.InconsistencyStore;
import org.crosscount.app.SourceStore;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.domain.consistency.InconsistencyKind;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.consistency.Role;
import org.crosscount.domain.consistency.RuleId;
import org.crosscount.domain.consistency.Severity;
import org.crosscount.domain.consistency.Working;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.Reliability;
import org.crosscount.domain.source.Source;
import org.crosscount.domain.source.SourceId;
import org.crosscount.domain.source.SourceKind;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class RecordsTest {
    /** Each with the order that makes two readings comparable. */
    private static final Map<String, String> RECORDS = Map.of(
            "source_version", "seq",
            "document_version", "seq",
            "document_text", "document_id",
            "claim_version", "seq",
            "inconsistency_version", "seq",
            "inconsistency_claim", "finding, nr",
            "review", "seq",
            "resolution", "seq",
            "resolution_claim", "resolution, claim_id");

    @Inject
    ClaimStore claims;

    @Inject
    DocumentStore documents;

    @Inject
    SourceStore sources;

    @Inject
    InconsistencyStore inconsistencies;

    @Inject
    EntityManager rows;

    @Test
    void whatever_is_added_later_the_rows_of_records_stay_as_they_were() {
        record(1);
        Map<String, List<String>> before = readAll();
        record(2);
        Map<String, List<String>> after = readAll();
        before.forEach((table, kept) -> assertThat(after.get(table)).as(table).containsAll(kept));
        assertThat(after.get("claim_version"))
                .hasSize(before.get("claim_version").size() + 1);
        assertThat(after.get("inconsistency_claim"))
                .hasSize(before.get("inconsistency_claim").size() + 1);
    }

    private void record(int version) {
        Source source = new Source(
                new SourceId("zz-src"), "V" + version, Set.of(), SourceKind.NGO, Reliability.A, Optional.empty());
        sources.add(source, List.of("zz v" + version), MONDAY);
        documents.add(aDocument("zz-d"), version == 1 ? MONDAY : TUESDAY);
        if (version == 1) {
            documents.addText(new DocumentId("zz-d"), "text", MONDAY);
        }
        Claim claim =
                aClaim("zz-c").version(version).document(new DocumentId("zz-d")).build();
        claims.add(
                claim,
                filed("s" + version).place("p" + version).keys("k" + version).now(),
                Actor.LOCAL,
                MONDAY);
        claims.markInconsistent(List.of(claim.id()), Set.of(claim.id()));
        Finding finding = new Finding(
                InconsistencyKind.CONFLICTING_FIGURES,
                Severity.MAJOR,
                "zz-case",
                List.of(new Involved(claim.id(), version, Role.FIGURE)),
                "explanation " + version,
                new Working(new RuleId("r", version), List.of(), List.of()));
        inconsistencies.add(finding, "s", 1, InconsistencyStatus.OPEN, Optional.empty(), MONDAY);
    }

    private Map<String, List<String>> readAll() {
        Map<String, List<String>> all = new TreeMap<>();
        RECORDS.forEach((table, order) -> {
            List<?> found = rows.createNativeQuery("select * from " + table + " order by " + order)
                    .getResultList();
            List<String> texts = new ArrayList<>();
            found.forEach(row -> texts.add(Arrays.toString((Object[]) row)));
            all.put(table, texts);
        });
        return all;
    }
}
