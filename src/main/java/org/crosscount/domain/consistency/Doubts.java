// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.Doubt;
import org.crosscount.domain.claim.Reading;
import org.crosscount.domain.lexicon.Aggregate;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.lexicon.Words;
import org.crosscount.domain.quantity.Interval;

/**
 * Tells which claims that a program read from one text are better set apart. A writer hardly contradicts himself within a
 * sentence, nor where he leaves out what a figure measures: what looks so was not read to its end, and the figures differ in
 * something that the subject does not hold. Figures of several named voices in a sentence are set against each other on purpose.
 */
public final class Doubts {
    /** Texts of more claims than this are gone through by sentences, and sentences of more left as they are. */
    private static final int MOST_TOGETHER = 200;

    private static final int MOST_ROUNDS = 4;

    private final ClaimReader reader;
    private final Examiner examiner;

    public Doubts(Lexicon lexicon) {
        this.reader = new ClaimReader(lexicon, DocumentNames.BY_ID);
        this.examiner = new Examiner(lexicon);
    }

    /** The same readings in their order, with a doubt among the assumptions of those to be set apart. */
    public List<Reading> cast(List<Reading> readings) {
        Map<ClaimId, Doubt> doubts = new HashMap<>();
        List<Read> read = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading.manner() == Reading.Manner.UNNAMED) {
                doubts.put(reading.claim().id(), Doubt.UNNAMED);
            } else {
                read.add(new Read(reading, reader.read(undated(reading.claim()))));
            }
        }
        among(read, each -> each.compared().subjectId() + " " + each.reading().sentence())
                .forEach(group -> together(group, doubts));
        among(read, each -> each.compared().subjectId() + " " + voice(each)).forEach(group -> apart(group, doubts));
        contradictions(read, doubts);
        return readings.stream()
                .map(reading -> Optional.ofNullable(doubts.get(reading.claim().id()))
                        .map(doubt -> reading.with(doubted(reading.claim(), doubt)))
                        .orElse(reading))
                .toList();
    }

    /** All of one text have its date in common, which tells none of them apart. */
    private static Claim undated(Claim claim) {
        return claim.toBuilder().published(null).build();
    }

    private record Read(Reading reading, ComparedClaim compared) {
        ClaimId id() {
            return reading.claim().id();
        }

        boolean is(Reading.Manner manner) {
            return reading.manner() == manner;
        }

        boolean leans() {
            return is(Reading.Manner.LEANING) || is(Reading.Manner.SOME);
        }

        boolean sharesSentenceWith(Read other) {
            return reading.sentence() == other.reading.sentence();
        }
    }

    private static Claim doubted(Claim claim, Doubt doubt) {
        List<String> assumptions = new ArrayList<>(claim.assumptions());
        assumptions.add(doubt.sentence());
        return claim.toBuilder().assumptions(assumptions).build();
    }

    private static Collection<List<Read>> among(List<Read> read, java.util.function.Function<Read, String> key) {
        return read.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static String voice(Read read) {
        return read.compared().voice().orElse("");
    }

    /** Figures of one sentence and subject: those in brackets are in doubt first, then those that lean, then all. */
    private static void together(List<Read> group, Map<ClaimId, Doubt> doubts) {
        if (agree(group) || areSeveralVoices(group)) {
            return;
        }
        doubt(group, Doubt.TOLD_TOGETHER, doubts);
    }

    /** Each voice is named and agrees with itself. */
    private static boolean areSeveralVoices(List<Read> group) {
        Map<String, List<Read>> voices =
                group.stream().collect(Collectors.groupingBy(Doubts::voice, TreeMap::new, Collectors.toList()));
        return !voices.containsKey("") && voices.values().stream().allMatch(Doubts::agree);
    }

    /** Figures of one voice on one subject, wherever in the text. */
    private static void apart(List<Read> group, Map<ClaimId, Doubt> doubts) {
        List<Read> standing = standing(group, doubts);
        if (agree(standing)) {
            return;
        }
        boolean loose = isLoose(standing.get(0).compared()) || areOtherThings(standing);
        if (loose) {
            doubt(standing, Doubt.LOOSE, doubts);
            return;
        }
        standing.stream()
                .filter(each -> each.is(Reading.Manner.LEANING))
                .forEach(each -> doubts.put(each.id(), Doubt.LEANING));
    }

    /** Things that are there, called by other words: "three patrol boats" are not all of the "30 boats". */
    private static boolean areOtherThings(List<Read> group) {
        boolean there = group.stream().allMatch(each -> each.compared().aggregate() == Aggregate.STOCK);
        return there
                && group.stream()
                                .map(each -> each.reading().claim().counted().map(Words::key))
                                .distinct()
                                .count()
                        > 1;
    }

    /** Nothing says where, when or at what event, or the lexicon does not know what is measured. */
    private static boolean isLoose(ComparedClaim claim) {
        boolean unplaced = claim.subject().place().isEmpty()
                && claim.subject().period().isEmpty()
                && claim.subject().event().isEmpty();
        return unplaced || claim.subject().entry().isEmpty();
    }

    private static void doubt(List<Read> group, Doubt doubt, Map<ClaimId, Doubt> doubts) {
        for (Reading.Manner manner : List.of(Reading.Manner.BRACKETED, Reading.Manner.SOME, Reading.Manner.LEANING)) {
            List<Read> others = group.stream().filter(each -> !each.is(manner)).toList();
            if (!others.isEmpty() && agree(others)) {
                group.stream().filter(each -> each.is(manner)).forEach(each -> doubts.put(each.id(), doubt));
                return;
            }
        }
        group.forEach(each -> doubts.put(each.id(), doubt));
    }

    private static boolean agree(List<Read> group) {
        List<Interval> ranges = group.stream()
                .map(each -> each.compared().interval())
                .flatMap(Optional::stream)
                .toList();
        return Clusters.conflictingPairs(ranges) == 0;
    }

    private static List<Read> standing(List<Read> group, Map<ClaimId, Doubt> doubts) {
        return group.stream().filter(each -> !doubts.containsKey(each.id())).toList();
    }

    /** What the rules find within the text, as long as it casts doubt on a reading. */
    private void contradictions(List<Read> read, Map<ClaimId, Doubt> doubts) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Read> standing = standing(read, doubts);
            boolean longText = standing.size() > MOST_TOGETHER;
            Collection<List<Read>> stretches = longText
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

    private void found(List<Read> stretch, Map<ClaimId, Doubt> doubts) {
        Map<ClaimId, Read> known = new LinkedHashMap<>();
        stretch.forEach(each -> known.put(each.id(), each));
        List<Claim> claims =
                known.values().stream().map(each -> each.compared().claim()).toList();
        for (Finding finding : examiner.inconsistencies(claims).inconsistencies()) {
            Map<Role, List<Read>> roles = new EnumMap<>(Role.class);
            finding.claims().stream()
                    .filter(each -> known.containsKey(each.claim()))
                    .forEach(each -> roles.computeIfAbsent(each.role(), role -> new ArrayList<>())
                            .add(known.get(each.claim())));
            doubted(finding.kind(), roles).forEach((id, doubt) -> doubts.putIfAbsent(id, doubt));
        }
    }

    private static Map<ClaimId, Doubt> doubted(InconsistencyKind kind, Map<Role, List<Read>> roles) {
        Map<ClaimId, Doubt> doubts = new HashMap<>();
        roles.values().forEach(all -> all.stream()
                .filter(each -> each.is(Reading.Manner.SOME))
                .forEach(each -> doubts.put(each.id(), Doubt.LEANING)));
        if (!doubts.isEmpty()) {
            return doubts;
        }
        List<Read> wholes = roles.getOrDefault(Role.WHOLE, List.of());
        List<Read> parts = roles.getOrDefault(Role.PART, List.of());
        switch (kind) {
            case PART_EXCEEDS_WHOLE, PARTS_DO_NOT_SUM -> {
                wholes.stream().filter(Read::leans).forEach(each -> doubts.put(each.id(), Doubt.LEANING));
                parts.stream()
                        .filter(part -> part.leans() && wholes.stream().noneMatch(part::sharesSentenceWith))
                        .forEach(each -> doubts.put(each.id(), Doubt.LEANING));
                boolean told = kind == InconsistencyKind.PARTS_DO_NOT_SUM
                        || parts.stream().anyMatch(each -> each.is(Reading.Manner.PART));
                if (doubts.isEmpty() && !told) {
                    parts.stream()
                            .filter(part -> wholes.stream().anyMatch(part::sharesSentenceWith))
                            .forEach(each -> doubts.put(each.id(), Doubt.TOLD_TOGETHER));
                }
            }
            case CHANGE_MISMATCH -> {
                List<Read> changes = roles.getOrDefault(Role.CHANGE, List.of());
                List.of(Role.BEFORE, Role.AFTER).forEach(role -> roles.getOrDefault(role, List.of()).stream()
                        .filter(each -> each.leans() && changes.stream().noneMatch(each::sharesSentenceWith))
                        .forEach(each -> doubts.put(each.id(), Doubt.LEANING)));
            }
            case ABSENCE_CONTRADICTED -> {
                List<Read> events = roles.getOrDefault(Role.EVENT, List.of());
                roles.getOrDefault(Role.STATEMENT, List.of()).stream()
                        .filter(absence -> events.stream().anyMatch(event -> !isDisputed(absence, event)))
                        .forEach(each -> doubts.put(each.id(), Doubt.LOOSE));
            }
            case CONFLICTING_FIGURES -> {
                List<Read> figures = roles.getOrDefault(Role.FIGURE, List.of());
                figures.stream()
                        .filter(each -> each.leans() && voice(each).isEmpty())
                        .forEach(each -> doubts.put(each.id(), Doubt.LEANING));
                if (doubts.isEmpty() && isOfSeveralEvents(figures)) {
                    figures.forEach(each -> doubts.put(each.id(), Doubt.LOOSE));
                }
            }
            case IMPLAUSIBLE_VALUE, DIFFERENT_DEFINITION ->
                roles.getOrDefault(Role.FIGURE, List.of()).stream()
                        .filter(Read::leans)
                        .forEach(each -> doubts.put(each.id(), Doubt.LEANING));
            default -> {
                // Other findings say nothing of how well their claims were read.
            }
        }
        return doubts;
    }

    /** Two named voices that say so. */
    private static boolean isDisputed(Read one, Read other) {
        return !voice(one).isEmpty() && !voice(other).isEmpty() && !voice(one).equals(voice(other));
    }

    /** Three values and more, of which nothing tells when or in what event: the text speaks of several events. */
    private static boolean isOfSeveralEvents(List<Read> figures) {
        boolean untold = figures.stream()
                .allMatch(each -> each.compared().subject().period().isEmpty()
                        && each.compared().subject().event().isEmpty());
        return untold
                && Clusters.of(figures.stream().map(Read::compared).toList()).size() > 2;
    }
}
