// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.Quote;
import org.crosscount.domain.source.Shingles;

/** How many independent sources stand behind claims. Five copies of one text are one voice. */
public final class Sources {
    /** In a larger bucket of texts that may be copies, each is held against the next few only. */
    private static final int MOST_COMPARED = 40;

    private Sources() {}

    /**
     * Each named source once, however many documents cite it, together with those that are known to repeat it; each
     * document's own voice once; documents that copy each other once, and so claims whose quotes are nearly the same words.
     */
    public static int count(Collection<ComparedClaim> claims) {
        Groups groups = new Groups();
        claims.forEach(claim -> groups.add(independent(claim)));
        joinCopies(claims, groups);
        return groups.count();
    }

    /** Tells one source from another; a claim without attribution and document is a source by itself. */
    static String of(ComparedClaim claim) {
        return claim.voice()
                .map(name -> "source " + name)
                .or(() -> claim.claim().document().map(document -> "document " + document.value()))
                .orElseGet(() -> "claim " + claim.id().value());
    }

    /** The same, with what copies a document or repeats a source for the one it goes back to. */
    private static String independent(ComparedClaim claim) {
        return claim.voice().isPresent()
                ? "source " + claim.documents().voice(claim.voice().get())
                : claim.origin().map(document -> "document " + document).orElseGet(() -> of(claim));
    }

    private static void joinCopies(Collection<ComparedClaim> claims, Groups groups) {
        Map<String, Set<String>> documents = new HashMap<>();
        Set<List<String>> seen = new HashSet<>();
        List<Told> told = new ArrayList<>();
        claims.stream()
                .sorted(Comparator.comparing(claim -> claim.id().value()))
                .forEach(claim -> {
                    String source = independent(claim);
                    String document =
                            claim.claim().document().map(DocumentId::value).orElse("");
                    Quote quote = claim.claim().quote();
                    documents.computeIfAbsent(source, s -> new HashSet<>()).add(document);
                    if (seen.add(List.of(source, document, quote.prefix(), quote.exact(), quote.suffix()))) {
                        NearText.of(claim.claim()).ifPresent(words -> told.add(new Told(source, claim.claim(), words)));
                    }
                });
        if (documents.size() > 1) {
            Map<String, List<Told>> buckets = new TreeMap<>();
            told.forEach(
                    each -> each.words().bands().forEach(band -> buckets.computeIfAbsent(band, b -> new ArrayList<>())
                            .add(each)));
            buckets.values().forEach(bucket -> joinCopies(bucket, documents, groups));
        }
    }

    private static void joinCopies(List<Told> bucket, Map<String, Set<String>> documents, Groups groups) {
        for (int one = 0; one < bucket.size(); one++) {
            for (int other = one + 1; other < Math.min(bucket.size(), one + MOST_COMPARED); other++) {
                Told first = bucket.get(one);
                Told second = bucket.get(other);
                if (!groups.together(first.source(), second.source())
                        && (areNeverToldTogether(first, second, documents)
                                || NearText.isRepeated(first.claim(), second.claim()))
                        && NearText.isCopy(first.words(), second.words())) {
                    groups.join(first.source(), second.source());
                }
            }
        }
    }

    /** Two parties that one document quotes are two, however alike the words. */
    private static boolean areNeverToldTogether(Told one, Told other, Map<String, Set<String>> documents) {
        return Collections.disjoint(
                documents.getOrDefault(one.source(), Set.of()), documents.getOrDefault(other.source(), Set.of()));
    }

    /** Which source says it, in which words. */
    private record Told(String source, Claim claim, Shingles words) {}

    /** Names that may turn out to be one. */
    private static final class Groups {
        private final Map<String, String> joined = new HashMap<>();

        void add(String name) {
            joined.putIfAbsent(name, name);
        }

        void join(String one, String other) {
            joined.put(first(one), first(other));
        }

        boolean together(String one, String other) {
            return first(one).equals(first(other));
        }

        int count() {
            return (int) joined.entrySet().stream()
                    .filter(each -> each.getKey().equals(each.getValue()))
                    .count();
        }

        /** The name that stands for it; on the way there each name is led closer, so that no way grows long. */
        private String first(String name) {
            String at = name;
            String next = joined.getOrDefault(at, at);
            while (!next.equals(at)) {
                String beyond = joined.getOrDefault(next, next);
                joined.put(at, beyond);
                at = next;
                next = beyond;
            }
            return at;
        }
    }

    /** For a pair: whether nearly the same words stand in both quotes. */
    static boolean isNearText(Claim one, Claim other) {
        Optional<Shingles> words = NearText.of(one);
        return words.isPresent()
                && NearText.of(other)
                        .filter(also -> NearText.isCopy(words.get(), also))
                        .isPresent();
    }
}
