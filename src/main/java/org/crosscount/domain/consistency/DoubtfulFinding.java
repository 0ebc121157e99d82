// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosscount.domain.claim.CanonicalSubject;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.Doubt;
import org.crosscount.domain.claim.Reading;

/** Tells of a finding within one text which of its claims were hardly read to their end; of most findings none. */
final class DoubtfulFinding {
    /** Of more values than these, and no word of when or at what, a text tells of several events. */
    private static final int TWO_SIDES = 2;

    private final InconsistencyKind kind;
    private final Map<Role, List<ReadClaim>> roles;
    private final Map<ClaimId, Doubt> doubts = new HashMap<>();

    DoubtfulFinding(InconsistencyKind kind, Map<Role, List<ReadClaim>> roles) {
        this.kind = kind;
        this.roles = roles;
    }

    Map<ClaimId, Doubt> doubts() {
        roles.values().forEach(all -> doubt(all.stream().filter(each -> each.is(Reading.Manner.SOME)), Doubt.LEANING));
        if (doubts.isEmpty()) {
            ofKind();
        }
        return doubts;
    }

    private void ofKind() {
        switch (kind) {
            case PART_EXCEEDS_WHOLE, PARTS_DO_NOT_SUM -> parts();
            case CHANGE_MISMATCH -> {
                unlessToldWith(Role.CHANGE, of(Role.BEFORE));
                unlessToldWith(Role.CHANGE, of(Role.AFTER));
            }
            case ABSENCE_CONTRADICTED ->
                doubt(
                        of(Role.STATEMENT).stream()
                                .filter(absence -> !of(Role.EVENT).stream().allMatch(absence::isDisputedBy)),
                        Doubt.LOOSE);
            case CONFLICTING_FIGURES -> conflict();
            case IMPLAUSIBLE_VALUE -> {
                doubt(of(Role.FIGURE).stream().filter(ReadClaim::leans), Doubt.LEANING);
                // no text tells of more displaced than it has inhabitants: some people in it are not all of its people
                doubt(of(Role.WHOLE).stream(), Doubt.LOOSE);
            }
            case FIRST_SINCE_CONTRADICTED -> firstSince();
            case DIFFERENT_DEFINITION -> definitions();
            default -> {
                // Other findings say nothing of how well their claims were read.
            }
        }
    }

    /** No whole is told by way of another figure, and a part in the sentence of its whole is told as one. */
    private void parts() {
        doubt(of(Role.WHOLE).stream().filter(ReadClaim::leans), Doubt.LEANING);
        unlessToldWith(Role.WHOLE, of(Role.PART));
        if (doubts.isEmpty() && kind == InconsistencyKind.PART_EXCEEDS_WHOLE && !areToldTogether()) {
            doubt(
                    of(Role.WHOLE).stream()
                            .filter(whole -> of(Role.PART).stream().anyMatch(part -> areOther(part, whole))),
                    Doubt.LOOSE);
        }
        boolean told = kind == InconsistencyKind.PARTS_DO_NOT_SUM
                || of(Role.PART).stream().anyMatch(each -> each.is(Reading.Manner.PART));
        if (doubts.isEmpty() && !told) {
            doubt(of(Role.PART).stream().filter(part -> isToldWith(Role.WHOLE, part)), Doubt.TOLD_TOGETHER);
        }
    }

    /** What "since" is held against has to be told as the same, in words of its own. */
    private void firstSince() {
        doubt(of(Role.EVENT).stream().filter(ReadClaim::leans), Doubt.LEANING);
        boolean other = doubts.isEmpty()
                && of(Role.STATEMENT).stream().anyMatch(statement -> of(Role.EVENT).stream()
                        .noneMatch(event -> sameMeasure(statement, event)));
        doubt(of(Role.STATEMENT).stream().filter(statement -> other), Doubt.LOOSE);
    }

    private boolean areToldTogether() {
        return of(Role.PART).stream().anyMatch(part -> isToldWith(Role.WHOLE, part));
    }

    /**
     * The toll of what a text does not name is no total of all that its place has of other things: those whom the police
     * killed are not all dead, among whom its murdered are. Nor are two such tolls of one thing where nothing says when.
     */
    private static boolean areOther(ReadClaim part, ReadClaim whole) {
        CanonicalSubject one = part.compared().subject();
        CanonicalSubject all = whole.compared().subject();
        boolean toll = whole.compared().measuresToll() && all.event().isEmpty();
        boolean undated =
                one.period().isEmpty() && all.period().isEmpty() && one.event().isEmpty();
        return toll && (!part.compared().measuresToll() || undated);
    }

    private static boolean sameMeasure(ReadClaim one, ReadClaim other) {
        return one.compared()
                .subject()
                .measure()
                .equals(other.compared().subject().measure());
    }

    /** A party that is named may leave out what its figure measures. What is told as a part is not meant as the whole. */
    private void conflict() {
        List<ReadClaim> figures = of(Role.FIGURE);
        doubt(figures.stream().filter(each -> each.is(Reading.Manner.PART)), Doubt.LEANING);
        doubt(figures.stream().filter(each -> each.leans() && each.voice().isEmpty()), Doubt.LEANING);
        if (doubts.isEmpty() && areOfSeveralEvents(figures)) {
            doubt(figures.stream(), Doubt.LOOSE);
        }
    }

    /**
     * Without a word of when or at what event: of figures of many values, of tolls told apart and far apart, and of what the
     * lexicon does not know, nothing tells that they are of one thing.
     */
    private static boolean areOfSeveralEvents(List<ReadClaim> figures) {
        List<ComparedClaim> claims = figures.stream().map(ReadClaim::compared).toList();
        boolean untold = claims.stream()
                .map(ComparedClaim::subject)
                .allMatch(
                        subject -> subject.period().isEmpty() && subject.event().isEmpty());
        if (!untold || claims.size() < 2) {
            return false;
        }
        boolean together = areInOneSentence(figures);
        boolean farApart = Conflict.among(claims) && Conflict.of(claims).severity() == Severity.CRITICAL;
        return Clusters.of(claims).size() > TWO_SIDES
                || (!together
                        && (isUnknown(claims) || (farApart && claims.stream().allMatch(ComparedClaim::measuresToll))));
    }

    private static boolean areInOneSentence(List<ReadClaim> figures) {
        return figures.stream()
                        .map(each -> each.reading().sentence())
                        .distinct()
                        .count()
                == 1;
    }

    private static boolean isUnknown(List<ComparedClaim> claims) {
        return claims.stream().anyMatch(claim -> claim.subject().entry().isEmpty());
    }

    /** In one sentence one voice sets two things beside each other: this week's suspected cases and last week's. */
    private void definitions() {
        List<ReadClaim> figures = of(Role.FIGURE);
        doubt(figures.stream().filter(ReadClaim::leans), Doubt.LEANING);
        boolean together = areInOneSentence(figures);
        boolean oneVoice = figures.stream().map(ReadClaim::voice).distinct().count() == 1;
        if (doubts.isEmpty() && together && oneVoice) {
            doubt(figures.stream(), Doubt.TOLD_TOGETHER);
        }
    }

    private void unlessToldWith(Role role, List<ReadClaim> claims) {
        doubt(claims.stream().filter(each -> each.leans() && !isToldWith(role, each)), Doubt.LEANING);
    }

    private boolean isToldWith(Role role, ReadClaim claim) {
        return of(role).stream().anyMatch(claim::sharesSentenceWith);
    }

    private void doubt(Stream<ReadClaim> claims, Doubt doubt) {
        claims.forEach(each -> doubts.putIfAbsent(each.id(), doubt));
    }

    private List<ReadClaim> of(Role role) {
        return roles.getOrDefault(role, List.of());
    }
}
