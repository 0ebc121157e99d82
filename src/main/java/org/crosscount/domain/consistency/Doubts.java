// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.Doubt;
import org.crosscount.domain.claim.Reading;
import org.crosscount.domain.lexicon.Aggregate;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.lexicon.Words;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Interval;
import org.crosscount.domain.quantity.Quantity;

/**
 * Tells which claims that a program read from one text are better set apart. A writer hardly contradicts himself within a
 * sentence, nor where he leaves out what a figure measures: what looks so was not read to its end, and the figures differ in
 * something that the subject does not hold. Figures of several named voices in a sentence are set against each other on purpose.
 */
public final class Doubts {
    /** Texts of more claims than this are gone through by sentences, and sentences of more left as they are. */
    private static final int MOST_TOGETHER = 200;

    private static final int MOST_ROUNDS = 4;

    private static final Pattern TOTAL = Pattern.compile("\\b(total|overall|combined)\\b", Pattern.CASE_INSENSITIVE);

    private final Examiner examiner;

    public Doubts(Lexicon lexicon) {
        this.examiner = new Examiner(lexicon);
    }

    /** The same readings in their order, with a doubt among the assumptions of those to be set apart. */
    public List<Reading> cast(List<Reading> readings) {
        Map<ClaimId, Doubt> doubts = new HashMap<>();
        List<ReadClaim> read = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading.manner() == Reading.Manner.UNNAMED) {
                doubts.put(reading.claim().id(), Doubt.UNNAMED);
                continue;
            }
            ReadClaim claim = new ReadClaim(reading, examiner.read(undated(reading.claim())));
            if (isLessThanOne(claim.compared())) {
                doubts.put(claim.id(), Doubt.LOOSE);
            } else {
                read.add(claim);
            }
        }
        among(read, each -> each.compared().subjectId() + " " + each.reading().sentence())
                .forEach(group -> together(group, doubts));
        among(read, each -> each.compared().subjectId() + " " + each.voice()).forEach(group -> apart(group, doubts));
        contradictions(read, doubts);
        return readings.stream()
                .map(reading -> Optional.ofNullable(doubts.get(reading.claim().id()))
                        .map(doubt -> reading.with(doubted(reading.claim(), doubt)))
                        .orElse(reading))
                .toList();
    }

    /** Of what is counted nobody says that there is less than one: "under one bridge" is a place. */
    private static boolean isLessThanOne(ComparedClaim claim) {
        boolean less = claim.bound().filter(Bound.LESS_THAN::equals).isPresent();
        return less
                && claim.isAmount()
                && claim.subject().unit().isCounted()
                && claim.claim()
                        .quantity()
                        .map(Quantity::upper)
                        .filter(upper -> upper.compareTo(BigDecimal.ONE) == 0)
                        .isPresent();
    }

    /** All of one text have its date in common, which tells none of them apart. */
    private static Claim undated(Claim claim) {
        return claim.toBuilder().published(null).build();
    }

    private static Claim doubted(Claim claim, Doubt doubt) {
        List<String> assumptions = new ArrayList<>(claim.assumptions());
        assumptions.add(doubt.sentence());
        return claim.toBuilder().assumptions(assumptions).build();
    }

    private static Collection<List<ReadClaim>> among(List<ReadClaim> read, Function<ReadClaim, String> key) {
        return read.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** Figures of one sentence and subject: those in brackets are in doubt first, then those that lean, then all. */
    private static void together(List<ReadClaim> group, Map<ClaimId, Doubt> doubts) {
        if (agree(group) || areSeveralVoices(group)) {
            return;
        }
        doubt(group, Doubt.TOLD_TOGETHER, doubts);
    }

    /** Each voice is named and agrees with itself. */
    private static boolean areSeveralVoices(List<ReadClaim> group) {
        Map<String, List<ReadClaim>> voices =
                group.stream().collect(Collectors.groupingBy(ReadClaim::voice, TreeMap::new, Collectors.toList()));
        return !voices.containsKey("") && voices.values().stream().allMatch(Doubts::agree);
    }

    /** Figures of one voice on one subject, wherever in the text. */
    private static void apart(List<ReadClaim> group, Map<ClaimId, Doubt> doubts) {
        List<ReadClaim> standing = standing(group, doubts);
        if (agree(standing)) {
            return;
        }
        boolean loose = isLoose(standing.get(0).compared()) || areOtherThings(standing);
        if (loose) {
            doubt(standing, Doubt.LOOSE, doubts);
            return;
        }
        List<ReadClaim> parts = partsOfATotal(standing);
        parts.forEach(each -> doubts.put(each.id(), Doubt.LOOSE));
        standing.stream()
                .filter(each -> each.is(Reading.Manner.LEANING))
                .forEach(each -> doubts.put(each.id(), Doubt.LEANING));
    }

    /** What is measured and less than what is called the total: "total exports" are more than the copper. */
    private static List<ReadClaim> partsOfATotal(List<ReadClaim> group) {
        Map<Boolean, List<ReadClaim>> byWord = group.stream()
                .collect(Collectors.partitioningBy(each ->
                        TOTAL.matcher(each.reading().claim().quote().exact()).find()));
        List<ReadClaim> totals = byWord.getOrDefault(true, List.of());
        List<ReadClaim> parts = byWord.getOrDefault(false, List.of());
        boolean less = totals.stream()
                .allMatch(total -> total.compared().interval().isPresent()
                        && parts.stream().allMatch(part -> isLess(part.compared(), total.compared())));
        return totals.isEmpty() || !agree(totals) || !less ? List.of() : parts;
    }

    private static boolean isLess(ComparedClaim part, ComparedClaim total) {
        boolean measured =
                part.subject().entry().filter(entry -> !entry.whole()).isPresent();
        return measured && part.interval().isPresent() && total.range().isAbove(part.range());
    }

    /** Things that are there, called by other words: "three patrol boats" are not all of the "30 boats". */
    private static boolean areOtherThings(List<ReadClaim> group) {
        boolean there = group.stream().allMatch(each -> each.compared().aggregate() == Aggregate.STOCK);
        return there
                && group.stream()
                                .map(each -> each.reading().claim().counted().map(Words::key))
                                .distinct()
                                .count()
                        > 1;
    }

    /**
     * Nothing says where, when or at what event, or the lexicon does not know what is measured; of a share, nothing says whose
     * it is.
     */
    private static boolean isLoose(ComparedClaim claim) {
        boolean unplaced = claim.subject().place().isEmpty()
                && claim.subject().period().isEmpty()
                && claim.subject().event().isEmpty();
        boolean untold = claim.subject().period().isEmpty()
                && claim.subject().event().isEmpty()
                && claim.subject().population().isEmpty();
        return unplaced || claim.subject().entry().isEmpty() || (untold && claim.isShare());
    }

    private static void doubt(List<ReadClaim> group, Doubt doubt, Map<ClaimId, Doubt> doubts) {
        for (Reading.Manner manner : List.of(Reading.Manner.BRACKETED, Reading.Manner.SOME, Reading.Manner.LEANING)) {
            List<ReadClaim> others =
                    group.stream().filter(each -> !each.is(manner)).toList();
            if (!others.isEmpty() && agree(others)) {
                group.stream().filter(each -> each.is(manner)).forEach(each -> doubts.put(each.id(), doubt));
                return;
            }
        }
        group.forEach(each -> doubts.put(each.id(), doubt));
    }

    private static boolean agree(List<ReadClaim> group) {
        List<Interval> ranges = group.stream()
                .map(each -> each.compared().interval())
                .flatMap(Optional::stream)
                .toList();
        return Clusters.conflictingPairs(ranges) == 0;
    }

    private static List<ReadClaim> standing(List<ReadClaim> group, Map<ClaimId, Doubt> doubts) {
        return group.stream().filter(each -> !doubts.containsKey(each.id())).toList();
    }

    /** What the rules find within the text, as long as it casts doubt on a reading. */
    private void contradictions(List<ReadClaim> read, Map<ClaimId, Doubt> doubts) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<ReadClaim> standing = standing(read, doubts);
            boolean longText = standing.size() > MOST_TOGETHER;
            Collection<List<ReadClaim>> stretches = longText
                    ? among(standing, each -> Integer.toString(each.reading().sentence()))
                    : List.of(standing);
            stretches.stream()
                    .filter(stretch -> stretch.size() > 1 && stretch.size() <= MOST_TOGETHER)
                    .forEach(stretch -> found(stretch, doubts));
            if (standing(standing, doubts).size() == standing.size()) {
                return;
            }
        }
    }

    private void found(List<ReadClaim> stretch, Map<ClaimId, Doubt> doubts) {
        Map<ClaimId, ReadClaim> known = new LinkedHashMap<>();
        stretch.forEach(each -> known.put(each.id(), each));
        List<Claim> claims =
                known.values().stream().map(each -> each.compared().claim()).toList();
        for (Finding finding : examiner.inconsistencies(claims).inconsistencies()) {
            Map<Role, List<ReadClaim>> roles = new EnumMap<>(Role.class);
            finding.claims().stream()
                    .filter(each -> known.containsKey(each.claim()))
                    .forEach(each -> roles.computeIfAbsent(each.role(), role -> new ArrayList<>())
                            .add(known.get(each.claim())));
            new DoubtfulFinding(finding.kind(), roles).doubts().forEach(doubts::putIfAbsent);
        }
    }
}
