// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.CanonicalSubject;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.lexicon.Places;

/**
 * Figures about what is likely one event, told under names, dates or places that differ slightly. They are brought together
 * by {@link EventLikeness}, where that reaches the threshold and no other reading is as likely; below it they are not
 * compared. The case of the event whose subject comes first tells what is found.
 */
final class SameEvent implements Rule {
    private static final List<SubjectKind> KINDS =
            List.of(new Misattribution(), new MagnitudeMismatch(), new ConflictingFigures());

    /** Claims are filed by stretches of so many days, and those of the neighbouring ones are seen. */
    private static final int DAYS = 8;

    private static final String AT = "\nat ";
    private static final String IN = "\nin ";

    private final EventMatcher matcher;
    private final Places places;
    private final int threshold;

    SameEvent(Lexicon lexicon, int threshold) {
        this.matcher = new EventMatcher(lexicon);
        this.places = lexicon.places();
        this.threshold = threshold;
    }

    @Override
    public RuleId id() {
        return new RuleId("same-event", 1);
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        return isTold(claim) ? Optional.of("same event\n" + claim.subjectId()) : Optional.empty();
    }

    @Override
    public Set<String> filedUnder(ComparedClaim claim) {
        return isTold(claim) ? keys(claim.subject(), 0) : Set.of();
    }

    @Override
    public Set<String> watches(ComparedClaim anchor) {
        Set<String> keys = new LinkedHashSet<>();
        if (isTold(anchor)) {
            for (int neighbour = -1; neighbour <= 1; neighbour++) {
                keys.addAll(keys(anchor.subject(), neighbour));
            }
        }
        return keys;
    }

    @Override
    public List<Finding> examine(Case examined) {
        Map<InconsistencyKind, List<Found>> found = new EnumMap<>(InconsistencyKind.class);
        for (Tellings.One event : tellings(examined.anchors(), examined.seen()).ofOneEvent()) {
            boolean tellsIt =
                    event.firstSubject().equals(examined.anchors().get(0).subjectId());
            if (tellsIt) {
                for (List<ComparedClaim> set : Comparables.ofOneEvent(event.claims())) {
                    apart(event, SubjectRule.current(set))
                            .ifPresent(each -> found.computeIfAbsent(each.kind(), kind -> new ArrayList<>())
                                    .add(each));
                }
            }
        }
        return found.values().stream()
                .map(each -> Found.together(each, examined.key(), id(), parent -> List.of()))
                .toList();
    }

    /** How the tellings of the claims' event stand to each of another name, date or place, the likeliest first. */
    List<LikelyEvent> likely(List<ComparedClaim> claims, List<ComparedClaim> seen) {
        return tellings(claims.stream().filter(SameEvent::isTold).toList(), seen)
                .others();
    }

    private Tellings tellings(List<ComparedClaim> anchors, List<ComparedClaim> seen) {
        Set<ComparedClaim> all = new LinkedHashSet<>(anchors);
        all.addAll(seen);
        String own = anchors.isEmpty() ? "" : anchors.get(0).subjectId();
        return new Tellings(own, all, matcher, threshold);
    }

    private Optional<Found> apart(Tellings.One event, List<ComparedClaim> claims) {
        Optional<Tellings.Apart> apart = event.apart(claims);
        if (apart.isEmpty()) {
            return Optional.empty();
        }
        List<ComparedClaim> pair = List.of(apart.get().lower(), apart.get().higher());
        return KINDS.stream()
                .map(kind -> kind.find(pair, new LinkedHashSet<>()))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .map(each -> told(each.get(0), event, apart.get()));
    }

    private Found told(Found found, Tellings.One event, Tellings.Apart apart) {
        EventLikeness likeness = event.likeness(apart.lower(), apart.higher());
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>(found.claims());
        apart.involved().forEach(claim -> roles.putIfAbsent(claim, Role.FIGURE));
        String explanation = found.explanation().replaceFirst("\\.$", "") + "; " + event(apart.lower()) + " and "
                + event(apart.higher()) + " are taken for one event (likeness "
                + EventLikeness.print(likeness.score()) + " of 1).";
        return new Found(found.kind(), found.severity(), roles, explanation, found.steps())
                .showing("one event under two tellings", event(apart.lower()) + " and " + event(apart.higher()))
                .showing("likeness of the two", EventLikeness.print(likeness.score()) + ": " + likeness.inWords())
                .showing("likeness from which they are compared", EventLikeness.print(threshold));
    }

    /** "“Jaffar Express hijacking” (Bolan, 2025-03-11)". */
    private static String event(ComparedClaim claim) {
        String name = claim.claim().subject().event().orElse("");
        String where =
                claim.claim().subject().place().map(place -> place + ", ").orElse("");
        return "“" + name + "” (" + where + Telling.when(claim) + ")";
    }

    /**
     * The telling, and then what it is seen by: its keys, each together with the places. What holds a place, or lies in it,
     * may be where the event was; so it is seen by its place and by every place that holds it.
     */
    List<String> toldKeys(ComparedClaim claim) {
        List<String> keys = new ArrayList<>();
        if (isTold(claim)) {
            keys.add(Tellings.cell(claim));
            String place = claim.subject().place();
            for (String key : keys(claim.subject(), 0)) {
                keys.add(key + AT + place);
                within(claim.subject()).forEach(holder -> keys.add(key + IN + holder));
            }
        }
        return keys;
    }

    /** The keys of the tellings that may be of the anchor's event: where it was, in it or around it. */
    Set<String> toldWatches(ComparedClaim anchor) {
        Set<String> keys = new LinkedHashSet<>();
        for (String key : watches(anchor)) {
            keys.add(key + IN + anchor.subject().place());
            within(anchor.subject()).forEach(holder -> keys.add(key + AT + holder));
        }
        return keys;
    }

    /** The place, what holds it, and the unknown place, which may be any. */
    private Set<String> within(CanonicalSubject subject) {
        Set<String> within = new LinkedHashSet<>(places.holding(subject.place()));
        within.add(subject.place());
        within.add("");
        return within;
    }

    /** A claim by how it tells its event, for {@link #mayBeOne}. */
    EventMatcher.Named named(ComparedClaim claim) {
        return matcher.named(claim.subject());
    }

    /** Whether two tellings are alike enough; they are of one event unless one document has both, or another is as likely. */
    boolean mayBeOne(EventMatcher.Named one, EventMatcher.Named other) {
        return matcher.likeness(one, other)
                .filter(each -> each.reaches(threshold))
                .isPresent();
    }

    private static boolean isTold(ComparedClaim claim) {
        return claim.isAmount() && !claim.claim().isDerived() && EventMatcher.isMatchable(claim.subject());
    }

    private Set<String> keys(CanonicalSubject subject, int neighbour) {
        LocalDate first = subject.period().orElseThrow().earliest();
        long stretch = first == null ? 0 : Math.floorDiv(first.toEpochDay(), (long) DAYS) + neighbour;
        String topic = String.join(
                "\n", subject.aspect(), subject.topic(), subject.definition().toString());
        Set<String> keys = new LinkedHashSet<>();
        matcher.identity(subject).forEach(word -> keys.add(Keys.happening(topic, stretch, "named " + word)));
        if (!subject.place().isEmpty()) {
            keys.add(Keys.happening(topic, stretch, "at " + subject.place()));
        }
        return keys;
    }
}
