// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.lexicon.Measures;
import org.crosscount.domain.lexicon.Words;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;

/** Reads the subject of a claim with the lexicon. */
public final class SubjectReader {
    /** Amounts, and that there is none. */
    public static final String AMOUNT = "amount";

    private static final Set<String> DEFINITIONS =
            Set.of("confirmed", "estimated", "registered", "reported", "suspected", "verified", "documented");

    /** Nouns for one of whatever is counted. */
    private static final Set<String> ANYTHING = Set.of("incident", "event", "time", "item");

    private static final Unit HOUSEHOLD = Unit.of("household");

    private final Lexicon lexicon;
    private final TopicReader topics;

    public SubjectReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.topics = new TopicReader(lexicon);
    }

    /** The claim's subject, normalised. Never fails: words that are not known stand for themselves. */
    public CanonicalSubject read(Claim claim) {
        Subject subject = claim.subject();
        SortedSet<String> definition = definitions(claim);
        Topic topic = topics.read(
                withoutDefinition(subject.measure()),
                subject.population().map(SubjectReader::withoutDefinition),
                subject.place());
        Unit unit = unit(claim, topic);
        boolean ofMeasure = namedByMeasure(unit, topic.name(), topic.known());
        return new CanonicalSubject(
                aspect(claim),
                topic.name(),
                topic.entry(),
                topic.population().isEmpty() ? counted(claim, topic, unit, ofMeasure) : topic.population(),
                topic.place(),
                subject.period(),
                subject.event().map(this::event).orElse(""),
                definition,
                unit,
                unitKey(unit, ofMeasure));
    }

    private Unit unit(Claim claim, Topic topic) {
        Unit unit =
                claim.quantity().map(Quantity::unit).map(lexicon.units()::read).orElse(Unit.NONE);
        return topic.inHouseholds() && unit.symbol().isEmpty() ? HOUSEHOLD : unit;
    }

    /** Whom the counted noun names: 12 "police officers" killed are not all who were killed. */
    private SortedSet<String> counted(Claim claim, Topic topic, Unit unit, boolean ofMeasure) {
        if (unit.isCounted() && !ofMeasure && lexicon.populations().names(unit.symbol())) {
            SortedSet<String> named = lexicon.populations().read(unit.symbol());
            if (!named.isEmpty()) {
                return named;
            }
        }
        boolean people = unit.isCounted() && unitKey(unit, ofMeasure).isEmpty();
        return claim.counted()
                .filter(words -> people)
                .map(SubjectReader::withoutDefinition)
                .filter(words -> lexicon.populations().names(words))
                .filter(words -> !namedByMeasure(Unit.of(words), topic.name(), topic.known()))
                .map(lexicon.populations()::read)
                .orElseGet(TreeSet::new);
    }

    private Measures.Reading measure(String phrase) {
        return lexicon.measures().read(phrase);
    }

    private String event(String phrase) {
        SortedSet<String> words = new TreeSet<>();
        lexicon.populations().read(phrase).forEach(word -> words.add(happening(word)));
        return String.join(" ", words);
    }

    /** A blast is a bombing, a quake an earthquake, in the name of an event too. */
    private String happening(String word) {
        Measures.Reading reading = measure(word);
        return reading.entry().isPresent() && reading.rest().isEmpty() ? reading.name() : word;
    }

    private String aspect(Claim claim) {
        String base = claim.base().orElse("");
        return switch (claim.kind()) {
            case AMOUNT, ABSENCE -> AMOUNT;
            case SHARE -> "share of " + whole(base);
            case CHANGE -> "change from " + base;
            case FIRST_SINCE -> "first since " + base;
            case RANK, OCCURRENCE, DURATION -> Words.key(claim.kind().name());
        };
    }

    private String whole(String base) {
        if (base.isEmpty()) {
            return "";
        }
        Measures.Reading reading = measure(base);
        return String.join(" ", reading.name(), String.join(" ", new TreeSet<>(reading.rest())))
                .strip();
    }

    private boolean namedByMeasure(Unit unit, String name, String known) {
        if (!unit.isCounted()) {
            return false;
        }
        String noun = unit.symbol();
        return noun.isEmpty()
                || ANYTHING.contains(noun)
                || lexicon.measures().selfAndBroader(known).stream()
                        .anyMatch(each -> lexicon.measures().countsBy(noun, each))
                || List.of(name.split(" ")).containsAll(Words.of(noun))
                || Words.of(known).stream()
                        .anyMatch(word ->
                                lexicon.units().read(Unit.of(word)).symbol().equals(noun));
    }

    private String unitKey(Unit unit, boolean ofMeasure) {
        if (!unit.isCounted()) {
            return unit.dimension() + " " + unit.base();
        }
        boolean people = unit.symbol().equals("person") || lexicon.populations().names(unit.symbol());
        return ofMeasure || people ? "" : unit.base();
    }

    private static SortedSet<String> definitions(Claim claim) {
        List<String> words = new ArrayList<>(Words.of(claim.subject().measure()));
        claim.subject().population().map(Words::of).ifPresent(words::addAll);
        claim.counted().map(Words::of).ifPresent(words::addAll);
        SortedSet<String> found = new TreeSet<>(words);
        found.retainAll(DEFINITIONS);
        return found;
    }

    private static String withoutDefinition(String phrase) {
        List<String> words = new ArrayList<>(Words.of(phrase));
        boolean any = words.removeIf(DEFINITIONS::contains);
        return any && !words.isEmpty() ? String.join(" ", words) : phrase;
    }

    /** The normalised name of who says it; empty for the document's own voice. */
    public Optional<String> voice(Claim claim) {
        return claim.attribution().map(lexicon.organisations()::read);
    }
}
