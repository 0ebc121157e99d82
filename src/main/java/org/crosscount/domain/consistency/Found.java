// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crosscount.domain.claim.ClaimId;

/** What a kind found in part of a case, before the parts are put together. */
record Found(
        InconsistencyKind kind,
        Severity severity,
        Map<ComparedClaim, Role> claims,
        String explanation,
        List<Working.Step> steps) {

    /** A working of more steps is read by nobody; those of the gravest part come first. */
    private static final int MOST_STEPS = 40;

    static Found of(InconsistencyKind kind, Severity severity, Map<ComparedClaim, Role> claims, String explanation) {
        return new Found(kind, severity, new LinkedHashMap<>(claims), explanation, List.of());
    }

    Found showing(String what, String value) {
        List<Working.Step> more = new ArrayList<>(steps);
        more.add(new Working.Step(what, value));
        return new Found(kind, severity, claims, explanation, more);
    }

    /**
     * One finding for all that was found of this kind in the case: the gravest explanation, every claim once.
     *
     * @param parents the claims that a derived one follows from, to be named as well
     */
    static Finding together(List<Found> parts, String caseKey, RuleId rule, Function<ClaimId, List<Involved>> parents) {
        Found worst = parts.stream().max(Comparator.comparing(Found::severity)).orElseThrow();
        Map<ComparedClaim, Role> all = new LinkedHashMap<>(worst.claims());
        parts.forEach(part -> part.claims().forEach(all::putIfAbsent));
        List<Involved> involved = new ArrayList<>();
        List<Working.Input> inputs = new ArrayList<>();
        all.forEach((claim, role) -> {
            involved.add(new Involved(claim.id(), claim.claim().version(), role));
            inputs.add(Telling.input(claim));
        });
        Set<ClaimId> named = new HashSet<>();
        involved.forEach(each -> named.add(each.claim()));
        all.keySet().stream()
                .filter(claim -> claim.claim().isDerived())
                .flatMap(claim -> claim.claim().parents().stream())
                .flatMap(parent -> parents.apply(parent).stream())
                .filter(parent -> named.add(parent.claim()))
                .forEach(involved::add);
        List<Working.Step> steps = Stream.concat(
                        worst.steps().stream(), parts.stream().flatMap(part -> part.steps().stream()))
                .distinct()
                .limit(MOST_STEPS)
                .toList();
        return new Finding(
                worst.kind(),
                worst.severity(),
                caseKey,
                involved,
                worst.explanation(),
                new Working(rule, inputs, steps));
    }
}
