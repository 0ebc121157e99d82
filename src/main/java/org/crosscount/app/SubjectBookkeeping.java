// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.Clusters;
import org.crosscount.domain.consistency.ComparedClaim;
import org.crosscount.domain.consistency.Examiner;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.quantity.Interval;

/** Keeps at hand how the claims on each subject stand to each other. */
@ApplicationScoped
class SubjectBookkeeping {
    private final ClaimStore claims;
    private final InconsistencyStore inconsistencies;
    private final SubjectStore subjects;
    private final Examiner examiner;
    private final Lexicon lexicon;

    SubjectBookkeeping(
            ClaimStore claims,
            InconsistencyStore inconsistencies,
            SubjectStore subjects,
            Lexicon lexicon,
            Examiners examiners) {
        this.claims = claims;
        this.inconsistencies = inconsistencies;
        this.subjects = subjects;
        this.lexicon = lexicon;
        this.examiner = examiners.stateless();
    }

    /** Works out anew the subjects of the claims named, and which of these claims are inconsistent. */
    void refresh(Set<ClaimId> named, Collection<ComparedClaim> touched) {
        Set<ClaimId> open = new LinkedHashSet<>(inconsistencies.openAgainst(named));
        claims.markInconsistent(named, open);
        Set<String> ids = new LinkedHashSet<>();
        touched.forEach(each -> ids.add(each.subjectId()));
        claims.find(named).forEach(each -> ids.add(each.subject()));
        refresh(ids);
    }

    /** Works out anew the subjects of these ids. */
    void refresh(Set<String> ids) {
        ids.forEach(this::refresh);
    }

    private void refresh(String id) {
        List<RecordedClaim> recorded = claims.onSubject(id);
        if (recorded.isEmpty()) {
            subjects.find(id).ifPresent(this::putEmpty);
            return;
        }
        List<ComparedClaim> all =
                examiner.read(recorded.stream().map(RecordedClaim::claim).toList());
        List<ComparedClaim> compared =
                all.stream().filter(each -> !each.claim().isSetApart()).toList();
        List<Interval> intervals = compared.stream()
                .map(ComparedClaim::interval)
                .flatMap(Optional::stream)
                .toList();
        Interval range = Interval.hull(intervals);
        ComparedClaim first = all.get(0);
        SubjectSummary summary = new SubjectSummary(
                id,
                first.claim().subject(),
                state(recorded, compared.size()),
                recorded.size(),
                range.lower(),
                range.upper(),
                Clusters.conflictingPairsOf(compared));
        subjects.put(
                summary,
                first.subject().measure(),
                first.subject().place(),
                lexicon.places().holding(first.subject().place()));
    }

    private void putEmpty(SubjectSummary before) {
        SubjectSummary none = new SubjectSummary(before.id(), before.subject(), SubjectState.SINGLE, 0, null, null, 0);
        subjects.put(none, lexicon.measures().read(before.subject().measure()).name(), "", List.of());
    }

    private static SubjectState state(List<RecordedClaim> recorded, int compared) {
        if (recorded.stream().anyMatch(RecordedClaim::inconsistent)) {
            return SubjectState.CONFLICTING;
        }
        return compared > 1 ? SubjectState.AGREEING : SubjectState.SINGLE;
    }
}
