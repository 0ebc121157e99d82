// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cases of a rule: claims brought together by its keys, and examined by it. */
final class Cases {
    private Cases() {}

    /** The claims that the cases have to see, by key; keys that no case watches are left out. */
    static Map<String, List<ComparedClaim>> seen(
            Rule rule, Map<String, List<ComparedClaim>> anchors, List<ComparedClaim> all) {
        Map<String, List<ComparedClaim>> seen = new HashMap<>();
        anchors.values()
                .forEach(group -> group.forEach(
                        anchor -> rule.watches(anchor).forEach(key -> seen.putIfAbsent(key, new ArrayList<>(2)))));
        if (seen.isEmpty()) {
            return seen;
        }
        for (ComparedClaim claim : all) {
            for (String key : rule.filedUnder(claim)) {
                List<ComparedClaim> those = seen.get(key);
                if (those != null) {
                    those.add(claim);
                }
            }
        }
        return seen;
    }

    static List<Finding> examine(
            Rule rule, String key, List<ComparedClaim> anchors, Map<String, List<ComparedClaim>> seenByKey) {
        if (anchors.isEmpty()) {
            return List.of();
        }
        Set<ComparedClaim> seen = new LinkedHashSet<>();
        Set<String> watched = new LinkedHashSet<>();
        anchors.forEach(anchor -> watched.addAll(rule.watches(anchor)));
        watched.forEach(each -> seen.addAll(seenByKey.getOrDefault(each, List.of())));
        List<Finding> findings = rule.examine(new Case(key, inOrder(anchors), inOrder(seen)));
        return findings.stream().map(each -> each.inCase(key(rule, key))).toList();
    }

    private static List<ComparedClaim> inOrder(Collection<ComparedClaim> claims) {
        return claims.size() < 2
                ? List.copyOf(claims)
                : claims.stream()
                        .sorted(Comparator.comparing(claim -> claim.id().value()))
                        .toList();
    }

    static String key(Rule rule, String key) {
        return rule.id().name() + ":" + Keys.filed(key);
    }

    static Map<String, List<ComparedClaim>> of(Rule rule, Collection<ComparedClaim> claims) {
        Map<String, List<ComparedClaim>> cases = new HashMap<>();
        for (ComparedClaim claim : claims) {
            rule.caseOf(claim).ifPresent(key -> cases.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(claim));
        }
        return cases;
    }
}
