// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.lexicon.Measures;
import org.crosscount.domain.lexicon.Organisation;
import org.crosscount.domain.lexicon.Organisations;
import org.crosscount.domain.lexicon.PlaceEntry;
import org.crosscount.domain.lexicon.Places;
import org.crosscount.domain.lexicon.PopulationWord;
import org.crosscount.domain.lexicon.Populations;
import org.crosscount.domain.lexicon.UnitName;
import org.crosscount.domain.lexicon.UnitNames;

/** A lexicon while its files are read, one after the other. */
final class LexiconDraft {
    private final LexiconSection<MeasureEntry> measures = new LexiconSection<>(new MeasureKind());
    private final LexiconSection<PopulationWord> words = new LexiconSection<>(new PopulationKind());
    private final LexiconSection<PlaceEntry> places = new LexiconSection<>(new PlaceKind());
    private final LexiconSection<UnitName> units = new LexiconSection<>(new UnitKind());
    private final LexiconSection<Organisation> organisations = new LexiconSection<>(new OrganisationKind());
    private final Set<String> ignored = new LinkedHashSet<>();
    private final Set<Set<String>> exclusive = new LinkedHashSet<>();
    private final Set<Set<String>> complements = new LinkedHashSet<>();
    /** Checked at the end, for a file may name what a later one brings. */
    private final List<Reference> references = new ArrayList<>();

    private record Reference(LexiconFile file, YamlNode name, LexiconSection<?> among) {
        void check() {
            if (!among.knows(name.text())) {
                throw name.fault("there is no entry " + YamlNode.echo(name.text())
                        + "; write the name of an entry as it stands there, or add the entry");
            }
        }
    }

    /** Adds {@code measures.yaml}. */
    void measures(LexiconFile file) {
        list(file, measures);
    }

    /** Adds {@code places.yaml}. */
    void places(LexiconFile file) {
        list(file, places);
    }

    /** Adds {@code units.yaml}. */
    void units(LexiconFile file) {
        list(file, units);
    }

    /** Adds {@code organisations.yaml}. */
    void organisations(LexiconFile file) {
        for (YamlFields fields : list(file, organisations)) {
            fields.find(OrganisationKind.COUNTRY)
                    .ifPresent(country -> references.add(new Reference(file, country, places)));
        }
    }

    /** Adds {@code populations.yaml}. */
    void populations(LexiconFile file) {
        YamlFields fields = file.root().fields(List.of(), List.of("words", "ignored", "exclusive", "complements"));
        fields.find("words").ifPresent(list -> take(file, list, words));
        ignored.addAll(fields.texts("ignored"));
        groups(file, fields, "exclusive", exclusive);
        groups(file, fields, "complements", complements);
    }

    /** The lexicon, once every name that an entry refers to is known to be there. */
    Lexicon lexicon(String fingerprint) {
        references.forEach(reference -> reference.file().located(() -> {
            reference.check();
            return reference;
        }));
        Places gazetteer = new Places(places.entries());
        Organisations bodies = new Organisations(organisations.entries());
        Populations populations = new Populations(words.entries(), ignored, exclusive, complements, gazetteer, bodies);
        return new Lexicon(
                new Measures(measures.entries()),
                populations,
                gazetteer,
                new UnitNames(units.entries()),
                bodies,
                fingerprint);
    }

    private List<YamlFields> list(LexiconFile file, LexiconSection<?> section) {
        return take(file, file.root(), section);
    }

    private List<YamlFields> take(LexiconFile file, YamlNode list, LexiconSection<?> section) {
        List<YamlFields> taken = new ArrayList<>();
        for (YamlNode node : list.items()) {
            YamlFields fields = section.take(node, file);
            section.references(fields).forEach(name -> references.add(new Reference(file, name, section)));
            taken.add(fields);
        }
        return taken;
    }

    private void groups(LexiconFile file, YamlFields fields, String key, Collection<Set<String>> groups) {
        Stream<YamlNode> lists = fields.find(key).map(YamlNode::items).orElse(List.of()).stream();
        lists.forEach(list -> {
            Set<String> group = list.texts();
            if (group.size() < 2) {
                throw list.fault("a group has two words or more");
            }
            list.items().forEach(name -> references.add(new Reference(file, name, words)));
            groups.add(group);
        });
    }
}
