// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crosscount.domain.consistency.ComparedClaim;
import org.crosscount.domain.consistency.Examiner;

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

    Refiling(ClaimStore claims, ClaimFiler filer, SubjectBookkeeping subjects, Examiners examiners, WriteLock lock) {
        this.claims = claims;
        this.filer = filer;
        this.subjects = subjects;
        this.examiner = examiners.stateless();
        this.lock = lock;
    }

    /** How many claims are filed otherwise than they would be now. */
    long waiting() {
        return claims.countFiledOtherwise(filer.fingerprint());
    }

    /** Files the next few anew, all of them or none; answers how many, 0 when all are done. */
    int next() {
        lock.take();
        List<RecordedClaim> waiting = claims.filedOtherwise(filer.fingerprint(), AT_ONCE);
        Set<String> touched = new LinkedHashSet<>();
        for (RecordedClaim recorded : waiting) {
            ComparedClaim compared = examiner.read(recorded.claim());
            claims.file(recorded.claim(), filer.file(compared));
            touched.add(recorded.subject());
            touched.add(compared.subjectId());
        }
        subjects.refresh(touched);
        return waiting.size();
    }
}
