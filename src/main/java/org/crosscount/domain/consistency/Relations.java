// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crosscount.domain.claim.CanonicalSubject;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Interval;

/** How claims stand to each other where nothing is wrong. Given inside groups of up to 20 claims; above that, clusters tell. */
final class Relations {
    static final int LARGEST_GROUP = 20;

    private enum Part {
        POPULATION,
        PLACE,
        PERIOD,
        EVENT,
        DEFINITION
    }

    private final EventMatcher matcher;
    private final int sameEventFrom;

    Relations(EventMatcher matcher, int sameEventFrom) {
        this.matcher = matcher;
        this.sameEventFrom = sameEventFrom;
    }

    List<Relation> among(Collection<ComparedClaim> claims) {
        List<Relation> relations = new ArrayList<>();
        Map<String, List<ComparedClaim>> groups = new TreeMap<>();
        for (ComparedClaim claim : claims) {
            if (claim.interval().isPresent()) {
                groups.computeIfAbsent(claim.subjectId(), id -> new ArrayList<>())
                        .add(claim);
            }
        }
        for (List<ComparedClaim> group : groups.values()) {
            if (group.size() > 1 && group.size() <= LARGEST_GROUP) {
                withinGroup(group, relations);
            }
        }
        for (Part part : Part.values()) {
            acrossGroups(part, claims, relations);
        }
        relations.sort(Comparator.comparing(Relation::kind)
                .thenComparing(relation -> relation.first().value())
                .thenComparing(relation -> relation.second().value()));
        return relations;
    }

    private static void withinGroup(List<ComparedClaim> group, List<Relation> relations) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                relation(group.get(i), group.get(j)).ifPresent(relations::add);
            }
        }
    }

    private static Optional<Relation> relation(ComparedClaim one, ComparedClaim other) {
        if (Revision.revises(one, other) || Revision.revises(other, one)) {
            ComparedClaim later = Revision.revises(one, other) ? one : other;
            ComparedClaim earlier = later == one ? other : one;
            return Optional.of(related(RelationKind.REVISES, later, earlier, "the same source, at a later date"));
        }
        if (one.range().isDisjointFrom(other.range())) {
            return Optional.empty();
        }
        if (Comparables.areOneTotalAtTwoDates(one, other)) {
            boolean turned = isLater(other, one);
            ComparedClaim later = turned ? other : one;
            ComparedClaim earlier = turned ? one : other;
            return Optional.of(
                    shared(later, earlier, "; one as of " + date(later) + ", the other as of " + date(earlier)));
        }
        boolean comparable = Comparables.of(List.of(one, other)).stream().anyMatch(set -> set.size() == 2);
        return comparable ? Optional.of(shared(one, other, "")) : Optional.empty();
    }

    private static boolean isLater(ComparedClaim one, ComparedClaim other) {
        Optional<Period> date = one.told();
        return date.isPresent() && other.told().filter(date.get()::isAfter).isPresent();
    }

    private static String date(ComparedClaim claim) {
        return claim.told().map(Period::edtf).orElse("an unknown date");
    }

    /**
     * How two claims that have a value in common stand to each other.
     *
     * @param dates what to say of the two dates to which they count; empty where there are no two
     */
    private static Relation shared(ComparedClaim one, ComparedClaim other, String dates) {
        Optional<String> origin = copied(one, other);
        if (origin.isPresent()) {
            return related(RelationKind.COPIES, one, other, origin.get());
        }
        boolean narrower = isNarrower(one.range(), other.range());
        if (narrower || isNarrower(other.range(), one.range())) {
            ComparedClaim narrow = narrower ? one : other;
            ComparedClaim wide = narrower ? other : one;
            return related(
                    RelationKind.REFINES,
                    narrow,
                    wide,
                    Telling.allows(narrow) + " lies within " + Telling.allows(wide) + rounding(one, other) + dates);
        }
        Interval shared = Interval.core(List.of(one.range(), other.range()));
        return related(
                RelationKind.AGREES, one, other, "both allow " + shared.inWords() + rounding(one, other) + dates);
    }

    /** Says so where two figures as printed differ, and agree only because they are rounded or hedged. */
    private static String rounding(ComparedClaim one, ComparedClaim other) {
        if (!Magnitude.said(one).isDisjointFrom(Magnitude.said(other))) {
            return "";
        }
        boolean exact = isExact(one) && isExact(other);
        return "; as printed they differ, and agree only thanks to "
                + (exact ? "rounding" : "what is hedged or rounded");
    }

    private static boolean isExact(ComparedClaim claim) {
        return claim.bound().filter(Bound.EXACT::equals).isPresent();
    }

    /** Why two documents with one figure have it from one origin; empty where that is not known. */
    private static Optional<String> copied(ComparedClaim one, ComparedClaim other) {
        boolean twoDocuments = one.claim().document().isPresent()
                && other.claim().document().isPresent()
                && !one.claim().document().equals(other.claim().document());
        boolean sameFigure = one.range().equals(other.range()) && one.bound().equals(other.bound());
        if (sameFigure
                && !one.claim().attribution().equals(other.claim().attribution())
                && NearText.isRepeated(one.claim(), other.claim())) {
            return Optional.of("the same words stand at two places of the document");
        }
        if (!sameFigure || !twoDocuments) {
            return Optional.empty();
        }
        if (one.voice().isPresent() && one.voice().equals(other.voice())) {
            return Optional.of("both go back to " + one.speaker());
        }
        if (one.voice().equals(other.voice()) && one.origin().equals(other.origin())) {
            return Optional.of("the two documents are nearly the same text");
        }
        return Sources.isNearText(one.claim(), other.claim())
                ? Optional.of("nearly the same words stand in both documents")
                : Optional.empty();
    }

    private static boolean isNarrower(Interval narrow, Interval wide) {
        return wide.holds(narrow) && !narrow.holds(wide);
    }

    private void acrossGroups(Part part, Collection<ComparedClaim> claims, List<Relation> relations) {
        Map<String, List<ComparedClaim>> alike = new LinkedHashMap<>();
        for (ComparedClaim claim : claims) {
            if (claim.interval().isPresent()) {
                alike.computeIfAbsent(without(part, claim.subject()), key -> new ArrayList<>())
                        .add(claim);
            }
        }
        for (List<ComparedClaim> group : alike.values()) {
            if (group.size() < 2 || group.size() > LARGEST_GROUP) {
                continue;
            }
            Set<List<ComparedClaim>> pairs = new LinkedHashSet<>();
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    pairs.add(List.of(group.get(i), group.get(j)));
                }
            }
            pairs.stream()
                    .filter(pair -> differs(part, pair))
                    .map(pair -> apart(part, pair))
                    .flatMap(Optional::stream)
                    .forEach(relations::add);
        }
    }

    /** Of what is likely one event under two names, how they stand to each other; else what tells the two apart. */
    private Optional<Relation> apart(Part part, List<ComparedClaim> pair) {
        Optional<EventLikeness> likeness = part == Part.EVENT
                ? matcher.likeness(pair.get(0).subject(), pair.get(1).subject())
                : Optional.empty();
        if (likeness.isEmpty()) {
            return Optional.of(different(part, pair));
        }
        String told = "likeness of the two events "
                + EventLikeness.print(likeness.get().score()) + ": "
                + likeness.get().inWords();
        Optional<Relation> plain = likeness.get().reaches(sameEventFrom)
                ? relation(pair.get(0), pair.get(1))
                : Optional.of(different(part, pair));
        return plain.map(
                each -> new Relation(each.kind(), each.first(), each.second(), each.reason() + " (" + told + ")"));
    }

    private static Relation different(Part part, List<ComparedClaim> pair) {
        String name = part.name().toLowerCase(Locale.ROOT);
        String reason = "the " + name + " differs: " + shown(part, pair.get(0)) + " and " + shown(part, pair.get(1));
        return related(RelationKind.DIFFERENT_SUBJECT, pair.get(0), pair.get(1), reason);
    }

    private static boolean differs(Part part, List<ComparedClaim> pair) {
        return !value(part, pair.get(0).subject())
                .equals(value(part, pair.get(1).subject()));
    }

    private static String shown(Part part, ComparedClaim claim) {
        String value = part == Part.PERIOD
                ? claim.subject().period().map(period -> period.edtf()).orElse("")
                : value(part, claim.subject());
        return value.isEmpty() ? "none named" : value;
    }

    private static String value(Part part, CanonicalSubject subject) {
        return switch (part) {
            case POPULATION -> subject.populationKey();
            case PLACE -> subject.place();
            case PERIOD -> subject.periodKey();
            case EVENT -> subject.event();
            case DEFINITION -> String.join("+", subject.definition());
        };
    }

    private static String without(Part masked, CanonicalSubject subject) {
        List<String> parts = new ArrayList<>(List.of(subject.aspect(), subject.measure(), subject.unitKey()));
        for (Part part : Part.values()) {
            parts.add(part == masked ? "*" : value(part, subject));
        }
        return String.join("|", parts);
    }

    private static Relation related(RelationKind kind, ComparedClaim first, ComparedClaim second, String reason) {
        return new Relation(kind, first.id(), second.id(), reason);
    }
}
