// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A rule that works out the keys of a claim once, however often they are asked for. For one examination by one thread. */
final class RememberedRule implements Rule {
    private final Rule rule;
    private final Map<ComparedClaim, Set<String>> watches = new IdentityHashMap<>();

    RememberedRule(Rule rule) {
        this.rule = rule;
    }

    @Override
    public RuleId id() {
        return rule.id();
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        return rule.caseOf(claim);
    }

    @Override
    public Set<String> watches(ComparedClaim anchor) {
        return watches.computeIfAbsent(anchor, rule::watches);
    }

    @Override
    public Set<String> filedUnder(ComparedClaim claim) {
        return rule.filedUnder(claim);
    }

    @Override
    public List<Finding> examine(Case examined) {
        return rule.examine(examined);
    }
}
