// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.lexicon.Lexicon;

/** Finds the claims that belong together so that another follows from them; nothing follows from derived ones. */
final class Deriving {
    /** One voice in one document hardly gives one amount and its change in more ways; what would follow is left out. */
    private static final int MOST_DERIVED = 40;

    private final ChangeMismatch changes = new ChangeMismatch();
    private final PartDerivation parts;

    Deriving(Lexicon lexicon) {
        this.parts = new PartDerivation(lexicon);
    }

    /** The keys under which a claim is found by those it may belong together with, beside those of the rules. */
    Set<String> filedUnder(ComparedClaim claim) {
        return parts.toldTogether(claim).map(Set::of).orElse(Set.of());
    }

    /** Under which keys a claim is a whole, or an amount after a change, for what may follow from it and another. */
    Set<String> toldKeys(ComparedClaim claim) {
        Set<String> keys = new LinkedHashSet<>(parts.wholeKeys(claim));
        changes.filedUnder(claim).forEach(key -> keys.add(toldChange(key, claim)));
        return keys;
    }

    /** Keys of what may have something follow from it and this claim, which is a part or a change. */
    Set<String> toldWatches(ComparedClaim claim) {
        Set<String> keys = new LinkedHashSet<>(parts.partKeys(claim));
        changes.watches(claim).forEach(key -> keys.add(toldChange(key, claim)));
        return keys;
    }

    private static String toldChange(String key, ComparedClaim claim) {
        return "told change\n" + Derivation.toldIn(claim) + "\n" + key;
    }

    /** By claim, what follows from it together with others on record. */
    Map<ClaimId, List<Claim>> from(Collection<ComparedClaim> claims, ClaimIndex index, ClaimReader reader) {
        Together together = together(claims, index, reader);
        Map<String, List<Claim>> ofParts = new HashMap<>();
        Map<ClaimId, List<Claim>> following = new LinkedHashMap<>();
        for (ComparedClaim from : claims) {
            List<Claim> derived = new ArrayList<>(ofChanges(from, together));
            parts.toldTogether(from)
                    .map(key -> ofParts.computeIfAbsent(
                            key, each -> parts.among(together.told().getOrDefault(each, List.of()))))
                    .ifPresent(all -> all.stream()
                            .filter(claim -> claim.parents().contains(from.id()))
                            .forEach(derived::add));
            following.put(from.id(), derived);
        }
        return following;
    }

    /** What may belong together with some claims, by the keys that it has in common with them. */
    private record Together(
            Map<String, Set<ComparedClaim>> amounts,
            Map<String, Set<ComparedClaim>> changes,
            Map<String, List<ComparedClaim>> told) {}

    /** The index is asked once for all the claims: a question costs more than what it brings. */
    private Together together(Collection<ComparedClaim> claims, ClaimIndex index, ClaimReader reader) {
        Set<String> wanted = new HashSet<>();
        Set<String> watched = new HashSet<>();
        for (ComparedClaim claim : claims) {
            parts.toldTogether(claim).ifPresent(wanted::add);
            wanted.addAll(changes.watches(claim));
            watched.addAll(changes.filedUnder(claim));
        }
        Together together = new Together(new HashMap<>(), new HashMap<>(), new HashMap<>());
        List<Claim> filed = wanted.isEmpty() ? List.of() : index.filedUnder(Keys.filed(wanted));
        filed.stream().map(reader.reading()).forEach(claim -> {
            changes.filedUnder(claim).forEach(key -> put(together.amounts(), key, claim));
            parts.toldTogether(claim).ifPresent(key -> together.told()
                    .computeIfAbsent(key, none -> new ArrayList<>())
                    .add(claim));
        });
        List<Claim> watching = watched.isEmpty() ? List.of() : index.watching(Keys.filed(watched));
        watching.stream().map(reader.reading()).forEach(claim -> changes.watches(claim)
                .forEach(key -> put(together.changes(), key, claim)));
        return together;
    }

    private static void put(Map<String, Set<ComparedClaim>> those, String key, ComparedClaim claim) {
        those.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(claim);
    }

    private List<Claim> ofChanges(ComparedClaim from, Together together) {
        List<Claim> derived = new ArrayList<>();
        for (ComparedClaim change : under(changes.filedUnder(from), together.changes())) {
            Derivation.impliedBase(change, from).ifPresent(derived::add);
        }
        for (ComparedClaim amount : under(changes.watches(from), together.amounts())) {
            Derivation.impliedBase(from, amount).ifPresent(derived::add);
        }
        return derived;
    }

    private static Set<ComparedClaim> under(Set<String> keys, Map<String, Set<ComparedClaim>> those) {
        Set<ComparedClaim> found = new LinkedHashSet<>();
        keys.forEach(key -> found.addAll(those.getOrDefault(key, Set.of())));
        return found;
    }

    /** Everything that follows from the claims. */
    List<Claim> all(List<ComparedClaim> stated) {
        List<Claim> derived = new ArrayList<>(ofChanges(stated));
        derived.addAll(ofParts(stated));
        return derived;
    }

    private List<Claim> ofParts(List<ComparedClaim> stated) {
        Map<String, List<ComparedClaim>> together = new LinkedHashMap<>();
        for (ComparedClaim claim : stated) {
            parts.toldTogether(claim).ifPresent(key -> together.computeIfAbsent(key, k -> new ArrayList<>(2))
                    .add(claim));
        }
        return together.values().stream()
                .filter(group -> group.size() > 1)
                .flatMap(group -> parts.among(group).stream())
                .toList();
    }

    private List<Claim> ofChanges(List<ComparedClaim> stated) {
        Map<List<String>, List<ComparedClaim>> changesOf = new HashMap<>();
        List<ComparedClaim> told = stated.stream()
                .filter(claim -> ChangeFigures.of(claim).isPresent())
                .toList();
        for (ComparedClaim change : told) {
            changes.watches(change)
                    .forEach(key -> changesOf.put(List.of(key, Derivation.toldIn(change)), new ArrayList<>()));
        }
        if (told.isEmpty()) {
            return List.of();
        }
        for (ComparedClaim amount : stated) {
            for (String key : changes.filedUnder(amount)) {
                List<ComparedClaim> those = changesOf.get(List.of(key, Derivation.toldIn(amount)));
                if (those != null) {
                    those.add(amount);
                }
            }
        }
        Map<List<String>, Integer> counted = new HashMap<>();
        List<Claim> derived = new ArrayList<>();
        for (ComparedClaim change : told) {
            for (String key : changes.watches(change)) {
                List<String> together = List.of(key, Derivation.toldIn(change));
                List<ComparedClaim> those = changesOf.getOrDefault(together, List.of());
                if (counted.merge(together, those.size(), Integer::sum) <= MOST_DERIVED) {
                    those.forEach(
                            amount -> Derivation.impliedBase(change, amount).ifPresent(derived::add));
                }
            }
        }
        return derived;
    }
}
