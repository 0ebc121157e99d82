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
import java.util.stream.Stream;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;

/** Holds claims that are not on record against those that are, by the same rules that compare those on record. */
public final class Checker {
    private final Examiner examiner;

    public Checker(Examiner examiner) {
        this.examiner = examiner;
    }

    /** Each claim with those on record that agree with it and those that cannot hold together with it, in the order given. */
    public List<CheckedClaim> check(List<Claim> said, ClaimIndex record) {
        List<ComparedClaim> read = said.stream().map(examiner::read).toList();
        Beside beside = new Beside(read, record);
        List<Finding> findings = examiner.reexamine(read, beside).values().stream()
                .flatMap(examined -> examined.findings().stream())
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        return read.stream().map(claim -> checked(claim, findings, beside)).toList();
    }

    private CheckedClaim checked(ComparedClaim claim, List<Finding> findings, Beside beside) {
        Map<ClaimId, Claim> contradicting = new LinkedHashMap<>();
        Set<String> explanations = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (names(finding, claim)) {
                List<Claim> against = finding.claims().stream()
                        .filter(each -> each.role() != Role.PARENT)
                        .flatMap(each -> beside.onRecord(each.claim()))
                        .filter(each -> speaksAgainst(claim, examiner.read(each)))
                        .toList();
                against.forEach(each -> contradicting.put(each.id(), each));
                explanations.addAll(against.isEmpty() ? List.of() : List.of(finding.explanation()));
            }
        }
        List<Claim> supporting = beside.onSubject(claim)
                .filter(each -> !contradicting.containsKey(each.id()) && supports(claim, examiner.read(each)))
                .toList();
        return new CheckedClaim(
                claim.claim(),
                Verdict.of(!supporting.isEmpty(), !contradicting.isEmpty()),
                supporting,
                List.copyOf(contradicting.values()),
                List.copyOf(explanations));
    }

    private static boolean names(Finding finding, ComparedClaim claim) {
        return finding.claims().stream().anyMatch(each -> each.claim().equals(claim.id()));
    }

    /** Of a group in conflict, those on the claim's own subject that agree with it do not speak against it. */
    private static boolean speaksAgainst(ComparedClaim claim, ComparedClaim other) {
        return !claim.subjectId().equals(other.subjectId()) || !supports(claim, other);
    }

    private static boolean supports(ComparedClaim claim, ComparedClaim other) {
        if (claim.interval().isEmpty() || other.interval().isEmpty()) {
            return claim.interval().isEmpty() && other.interval().isEmpty();
        }
        boolean comparable = Comparables.of(List.of(claim, other)).stream().anyMatch(set -> set.size() == 2);
        return comparable && !claim.range().isDisjointFrom(other.range());
    }

    /** What is on record with the claims to be checked beside it; they are found as if they had been recorded. */
    private final class Beside implements ClaimIndex {
        private final ClaimIndex record;
        private final Map<String, List<Claim>> filed = new HashMap<>();
        private final Map<String, List<Claim>> watching = new HashMap<>();
        private final Map<ClaimId, Claim> met = new HashMap<>();
        private final Set<ClaimId> own = new LinkedHashSet<>();

        Beside(List<ComparedClaim> said, ClaimIndex record) {
            this.record = record;
            for (ComparedClaim claim : said) {
                own.add(claim.id());
                Filing filing = examiner.file(claim);
                filing.keys().forEach(key -> filed.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(claim.claim()));
                filing.watches().forEach(key -> watching.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(claim.claim()));
            }
        }

        @Override
        public List<Claim> filedUnder(Collection<String> keys) {
            return with(record.filedUnder(keys), keys, filed);
        }

        @Override
        public List<Claim> watching(Collection<String> keys) {
            return with(record.watching(keys), keys, watching);
        }

        Stream<Claim> onRecord(ClaimId id) {
            return Stream.ofNullable(met.get(id));
        }

        /** The claims on record on the subject of the claim; not the claim itself, where it is on record. */
        Stream<Claim> onSubject(ComparedClaim claim) {
            return record.filedUnder(List.of(Keys.filed(claim.subjectId()))).stream()
                    .filter(each -> !own.contains(each.id()));
        }

        private List<Claim> with(List<Claim> kept, Collection<String> keys, Map<String, List<Claim>> said) {
            Map<ClaimId, Claim> all = new LinkedHashMap<>();
            for (Claim claim : kept) {
                if (!own.contains(claim.id())) {
                    all.put(claim.id(), claim);
                    met.put(claim.id(), claim);
                }
            }
            keys.forEach(key -> said.getOrDefault(key, List.of()).forEach(claim -> all.put(claim.id(), claim)));
            return List.copyOf(all.values());
        }
    }
}
