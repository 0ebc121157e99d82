// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
    Map<ClaimId, List<Claim>> from(Collection<ComparedClaim> claims, ReadIndex index) {
        Map<String, List<Claim>> ofParts = new HashMap<>();
        Map<ClaimId, List<Claim>> following = new LinkedHashMap<>();
        for (ComparedClaim from : claims) {
            List<Claim> derived = new ArrayList<>(ofChanges(from, index));
            parts.toldTogether(from)
                    .map(key -> ofParts.computeIfAbsent(key, each -> parts.among(told(each, index))))
                    .ifPresent(all -> all.stream()
                            .filter(claim -> claim.parents().contains(from.id()))
                            .forEach(derived::add));
            following.put(from.id(), derived);
        }
        return following;
    }

    private List<Claim> ofChanges(ComparedClaim from, ReadIndex index) {
        List<Claim> derived = new ArrayList<>();
        Set<String> keys = changes.filedUnder(from);
        if (!keys.isEmpty()) {
            for (ComparedClaim change : index.watching(keys)) {
                Derivation.impliedBase(change, from).ifPresent(derived::add);
            }
        }
        Set<String> watches = changes.watches(from);
        if (!watches.isEmpty()) {
            for (ComparedClaim amount : index.filedUnder(watches)) {
                Derivation.impliedBase(from, amount).ifPresent(derived::add);
            }
        }
        return derived;
    }

    /** Everything that follows from the claims. */
    List<Claim> all(List<ComparedClaim> stated) {
        List<Claim> derived = new ArrayList<>(ofChanges(stated));
        derived.addAll(ofParts(stated));
        return derived;
    }

    private List<ComparedClaim> told(String key, ReadIndex index) {
        return index.filedUnder(Set.of(key)).stream()
                .filter(claim -> parts.toldTogether(claim).filter(key::equals).isPresent())
                .toList();
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
