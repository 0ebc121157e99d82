// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crosscount.domain.consistency.ComparedClaim;
import org.crosscount.domain.consistency.Examiner;
import org.crosscount.domain.review.Actor;

/**
 * Files claims anew that another lexicon or earlier rules filed. The claims stay as they were recorded: where they are
 * found is worked out from them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Refiling {
    private static final int AT_ONCE = 200;

    private final ClaimStore claims;
    private final ClaimFiler filer;
    private final SubjectBookkeeping subjects;
    private final Examiner examiner;
    private final WriteLock lock;
    private final AuditTrail trail;
    private final Clock clock;

    Refiling(
            ClaimStore claims,
            ClaimFiler filer,
            SubjectBookkeeping subjects,
            Examiners examiners,
            WriteLock lock,
            AuditTrail trail,
            Clock clock) {
        this.claims = claims;
        this.filer = filer;
        this.subjects = subjects;
        this.examiner = examiners.stateless();
        this.lock = lock;
        this.trail = trail;
        this.clock = clock;
    }

    /** How many claims are filed otherwise than they would be now. */
    long waiting() {
        return claims.countFiledOtherwise(filer.fingerprint());
    }

    /** Files the next few anew, all of them or none; answers how many, 0 when all are done. */
    int next(Actor by) {
        lock.take();
        Act act = Act.recording(by, clock.instant());
        List<RecordedClaim> waiting = claims.filedOtherwise(filer.fingerprint(), AT_ONCE);
        Set<String> touched = new LinkedHashSet<>();
        for (RecordedClaim recorded : waiting) {
            ComparedClaim compared = examiner.read(recorded.claim());
            claims.file(recorded.claim(), filer.file(compared, act));
            touched.add(recorded.subject());
            touched.add(compared.subjectId());
        }
        subjects.refresh(touched);
        trail.enter();
        return waiting.size();
    }
}
