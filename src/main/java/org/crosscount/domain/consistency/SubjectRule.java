// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Bound;

/**
 * Sets all figures on one subject side by side. The kinds are asked in turn, the special ones first: what they take, the
 * general one leaves alone unless a claim outside conflicts as well. That there is none has a rule of its own. A derived claim is compared with other derived ones
 * only; against stated figures the rule it was derived by has the say. Remainders and ratios are held against stated figures.
 */
final class SubjectRule implements Rule {
    private static final List<SubjectKind> KINDS = List.of(
            new SelfContradiction(),
            new Misattribution(),
            new MagnitudeMismatch(),
            new ConflictingFigures(),
            new VagueVersusExact());
    private static final List<SubjectKind> KINDS_FOR_DERIVED = List.of(new ConflictingFigures());

    /** Whether nothing can be wrong with the claims as long as they all have a value in common. */
    static boolean isQuiet(Collection<ComparedClaim> claims) {
        return claims.stream().noneMatch(claim -> claim.bound()
                .filter(bound -> bound == Bound.VAGUE || bound == Bound.RANGE)
                .isPresent());
    }

    /** The kinds have versions of their own. */
    static List<RuleId> kinds() {
        return KINDS.stream().map(SubjectKind::id).toList();
    }

    @Override
    public RuleId id() {
        return new RuleId("subject", 2);
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        return claim.kind() == ClaimKind.ABSENCE
                ? Optional.empty()
                : claim.interval().map(interval -> claim.subjectId());
    }

    @Override
    public List<Finding> examine(Case examined) {
        Map<InconsistencyKind, List<Found>> found = new EnumMap<>(InconsistencyKind.class);
        Map<InconsistencyKind, RuleId> rules = new EnumMap<>(InconsistencyKind.class);
        List<ComparedClaim> stated = new ArrayList<>();
        List<ComparedClaim> derived = new ArrayList<>();
        examined.anchors().forEach(claim -> (claim.claim().isDerived() ? derived : stated).add(claim));
        ask(KINDS, stated, found, rules);
        List<ComparedClaim> ofParts =
                derived.stream().filter(DerivedFigures::isOfParts).toList();
        derived.removeAll(ofParts);
        ask(KINDS_FOR_DERIVED, derived, found, rules);
        for (Found each : DerivedFigures.against(ofParts, stated)) {
            found.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each);
            rules.putIfAbsent(each.kind(), id());
        }
        return found.entrySet().stream()
                .map(entry -> Found.together(
                        entry.getValue(),
                        examined.key(),
                        rules.getOrDefault(entry.getKey(), id()),
                        SubjectRule::parent))
                .toList();
    }

    private static void ask(
            List<SubjectKind> kinds,
            Collection<ComparedClaim> claims,
            Map<InconsistencyKind, List<Found>> found,
            Map<InconsistencyKind, RuleId> rules) {
        if (claims.size() < 2) {
            return;
        }
        for (List<ComparedClaim> set : Comparables.of(claims)) {
            List<ComparedClaim> current = current(set);
            Set<ComparedClaim> taken = new HashSet<>();
            for (SubjectKind kind : kinds) {
                for (Found each : kind.find(current, taken)) {
                    found.computeIfAbsent(each.kind(), k -> new ArrayList<>()).add(each);
                    rules.put(each.kind(), kind.id());
                }
            }
        }
    }

    /** Without the figures that their own source revised later, as {@link Revision} tells. */
    static List<ComparedClaim> current(List<ComparedClaim> claims) {
        Map<String, LocalDate> latest = new HashMap<>();
        for (ComparedClaim claim : claims) {
            claim.countedUpTo()
                    .map(Period::earliest)
                    .ifPresent(date ->
                            latest.merge(Sources.of(claim), date, (one, other) -> one.isAfter(other) ? one : other));
        }
        return claims.stream().filter(claim -> !isRevised(claim, latest)).toList();
    }

    private static boolean isRevised(ComparedClaim claim, Map<String, LocalDate> latest) {
        LocalDate last = latest.get(Sources.of(claim));
        return last != null
                && claim.countedUpTo().map(Period::latest).filter(last::isAfter).isPresent();
    }

    private static List<Involved> parent(ClaimId id) {
        return List.of(new Involved(id, 1, Role.PARENT));
    }
}
