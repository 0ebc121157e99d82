// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.Fault;

/** What a ruling must say, and must not. */
public final class RulingFaults {
    private RulingFaults() {}

    /** Everything wrong with a review by itself; empty for a sound one. */
    public static List<Fault> of(Decision decision, Optional<String> reason, boolean corrects) {
        List<Fault> faults = new ArrayList<>();
        if (decision == Decision.REJECT && reason.isEmpty()) {
            faults.add(new Fault("reason", "is missing; who rejects a claim says why"));
        }
        if (decision == Decision.CORRECT && !corrects) {
            faults.add(new Fault("correction", "is missing; CORRECT comes with what the claim says rightly"));
        }
        if (decision != Decision.CORRECT && corrects) {
            faults.add(new Fault("correction", "comes with CORRECT only"));
        }
        return faults;
    }

    /** Everything wrong with what a review says for publication; empty where nothing is. */
    public static List<Fault> of(Decision decision, Optional<Rating> rating, List<Link> evidence) {
        List<Fault> faults = new ArrayList<>();
        boolean rates = decision == Decision.CONFIRM || decision == Decision.CORRECT;
        if (rating.isPresent() && !rates) {
            faults.add(new Fault(
                    "rating", "comes with CONFIRM or CORRECT only; what is " + decision + " is not published"));
        }
        rating.map(Rating::faults).ifPresent(faults::addAll);
        for (int at = 0; at < evidence.size(); at++) {
            Link link = evidence.get(at);
            if (!link.isOnTheWeb()) {
                faults.add(new Fault("evidence[" + at + "]", "is no address on the web (https://…)"));
            }
            if (evidence.indexOf(link) < at) {
                faults.add(new Fault("evidence[" + at + "]", "is given twice"));
            }
        }
        return faults;
    }

    /**
     * Everything wrong with a resolution; empty for a sound one.
     *
     * @param involved the claims that the inconsistency names
     */
    public static List<Fault> of(NewResolution ruling, Set<ClaimId> involved) {
        List<Fault> faults = new ArrayList<>();
        if (ruling.reason().isEmpty()) {
            faults.add(new Fault("reason", "is missing; every resolution says why"));
        }
        if (ruling.outcome() == Outcome.EXPLAINED && ruling.cause().isEmpty()) {
            faults.add(new Fault("cause", "is missing; EXPLAINED names why all claims hold"));
        }
        if (ruling.outcome() == Outcome.REOPEN && ruling.cause().isPresent()) {
            faults.add(new Fault("cause", "REOPEN decides nothing, so that there is no cause to name"));
        }
        named("stands", ruling.stands(), ruling, involved, faults);
        named("falls", ruling.falls(), ruling, involved, faults);
        inOrder(ruling.stands().stream().filter(ruling.falls()::contains))
                .forEach(both -> faults.add(new Fault("falls", "claim " + both + " cannot stand and fall")));
        return faults;
    }

    private static void named(
            String field, Set<ClaimId> claims, NewResolution ruling, Set<ClaimId> involved, List<Fault> faults) {
        if (!claims.isEmpty() && ruling.outcome() != Outcome.RESOLVED) {
            faults.add(new Fault(field, "comes with RESOLVED only"));
        }
        inOrder(claims.stream().filter(claim -> !involved.contains(claim)))
                .forEach(stranger -> faults.add(new Fault(field, "the inconsistency names no claim " + stranger)));
    }

    private static List<String> inOrder(Stream<ClaimId> claims) {
        return claims.map(ClaimId::value).sorted().toList();
    }
}
