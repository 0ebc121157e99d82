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

    private final Lexicon lexicon;

    public SubjectReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The claim's subject, normalised. Never fails: words that are not known stand for themselves. */
    public CanonicalSubject read(Claim claim) {
        Subject subject = claim.subject();
        SortedSet<String> definition = definitions(claim);
        Measures.Reading measure = measure(withoutDefinition(subject.measure()));
        String place = subject.place().map(lexicon.places()::read).orElse("");
        SortedSet<String> population = subject.population()
                .map(said -> lexicon.populations().read(withoutDefinition(said)))
                .orElseGet(TreeSet::new);
        String name = measure.name();
        if (!measure.rest().isEmpty()) {
            String rest = String.join(" ", measure.rest());
            boolean namesPlace = lexicon.places().knows(rest);
            if (namesPlace && (place.isEmpty() || place.equals(lexicon.places().read(rest)))) {
                place = lexicon.places().read(rest);
            } else if (lexicon.populations().names(rest) && population.isEmpty()) {
                population = lexicon.populations().read(rest);
            } else {
                name = name + " / " + String.join(" ", new TreeSet<>(measure.rest()));
            }
        }
        Unit unit =
                claim.quantity().map(Quantity::unit).map(lexicon.units()::read).orElse(Unit.NONE);
        boolean ofMeasure = namedByMeasure(unit, name, measure.name());
        if (population.isEmpty()
                && unit.isCounted()
                && !ofMeasure
                && lexicon.populations().names(unit.symbol())) {
            population = lexicon.populations().read(unit.symbol());
        }
        return new CanonicalSubject(
                aspect(claim),
                name,
                measure.entry(),
                population,
                place,
                subject.period(),
                subject.event().map(this::event).orElse(""),
                definition,
                unit,
                unitKey(unit, ofMeasure));
    }

    private Measures.Reading measure(String phrase) {
        return lexicon.measures().read(phrase);
    }

    private String event(String phrase) {
        return String.join(" ", lexicon.populations().read(phrase));
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
                || lexicon.measures().names(noun, known)
                || List.of(name.split(" ")).containsAll(Words.of(noun));
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
