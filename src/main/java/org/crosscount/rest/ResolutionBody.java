// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.review.NewResolution;
import org.crosscount.domain.review.Outcome;
import org.crosscount.domain.review.ResolutionCause;

/** Reads a ruling on an inconsistency. */
final class ResolutionBody {
    private static final Set<String> MEMBERS = new TreeSet<>(Set.of("outcome", "cause", "stands", "falls", "reason"));
    private static final int LONGEST_REASON = 10_000;

    private ResolutionBody() {}

    /** Empty, with faults gathered, where it is none. */
    static Optional<NewResolution> read(BodyObject body) {
        return read(body, Set.of());
    }

    /** The same, where the object has these members beside its own. */
    static Optional<NewResolution> read(BodyObject body, Set<String> beside) {
        int before = body.faults().count();
        body.only(MEMBERS, beside);
        Optional<Outcome> outcome = body.requiredChoice("outcome", Outcome.class);
        Optional<ResolutionCause> cause = body.choice("cause", ResolutionCause.class);
        Set<ClaimId> stands = ids(body.texts("stands"));
        Set<ClaimId> falls = ids(body.texts("falls"));
        Optional<String> reason = body.text("reason", LONGEST_REASON);
        return body.faults().count() == before
                ? outcome.map(made -> new NewResolution(made, cause, stands, falls, reason))
                : Optional.empty();
    }

    private static Set<ClaimId> ids(List<String> texts) {
        return texts.stream().map(ClaimId::new).collect(Collectors.toSet());
    }
}
