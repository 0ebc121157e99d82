// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.ComparedClaim;
import org.crosscount.domain.consistency.Examiner;
import org.crosscount.domain.consistency.Filing;
import org.crosscount.domain.lexicon.Digest;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.source.SourceId;

/** Works out where a claim is filed. */
@ApplicationScoped
class ClaimFiler {
    private final SourceRecording sources;
    private final Lexicon lexicon;
    private final Examiner examiner;

    ClaimFiler(SourceRecording sources, Lexicon lexicon, Examiners examiners) {
        this.sources = sources;
        this.lexicon = lexicon;
        this.examiner = examiners.stateless();
    }

    /** What works it out: another lexicon or other rules may file otherwise. */
    String fingerprint() {
        return examiner.fingerprint();
    }

    /** Where the claim belongs. Whoever says it becomes a source, where the name is new. */
    ClaimFiling file(ComparedClaim compared, Act act) {
        Filing filing = examiner.file(compared);
        Optional<SourceId> source = compared.claim()
                .attribution()
                .map(NewSource::named)
                .map(fresh -> sources.record(fresh, act).source().id());
        Set<String> keys = new LinkedHashSet<>(filing.keys());
        compared.claim().parents().forEach(parent -> keys.add(followingFrom(parent)));
        return new ClaimFiling(
                compared.subjectId(),
                compared.subject().measure(),
                compared.subject().populationKey(),
                compared.subject().place(),
                new LinkedHashSet<>(lexicon.places().holding(compared.subject().place())),
                compared.subject().event(),
                compared.voice().orElse(""),
                source,
                compared.intervalAsPrinted(),
                keys,
                filing.watches(),
                examiner.outline(compared),
                fingerprint());
    }

    /** The key under which the claims that follow from this one are found. */
    static String followingFrom(ClaimId parent) {
        return Digest.of("following from\n" + parent.value());
    }
}
