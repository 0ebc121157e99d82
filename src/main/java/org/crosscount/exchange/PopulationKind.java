// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import java.util.List;
import java.util.Set;
import org.crosscount.domain.lexicon.PopulationWord;

/** The words of {@code populations.yaml}. */
final class PopulationKind implements EntryKind<PopulationWord> {
    @Override
    public String nameKey() {
        return "word";
    }

    @Override
    public List<String> addable() {
        return List.of("also", "kindOf");
    }

    @Override
    public List<String> references() {
        return List.of("kindOf");
    }

    @Override
    public PopulationWord read(YamlFields fields) {
        return new PopulationWord(fields.text(nameKey()), fields.texts("also"), fields.texts("kindOf"));
    }

    @Override
    public PopulationWord add(PopulationWord known, YamlFields fields) {
        return new PopulationWord(
                known.word(),
                EntryKind.union(known.also(), fields.texts("also")),
                EntryKind.union(known.kindOf(), fields.texts("kindOf")));
    }

    @Override
    public Set<String> also(PopulationWord entry) {
        return entry.also();
    }

    @Override
    public PopulationWord withAlso(PopulationWord entry, Set<String> also) {
        return new PopulationWord(entry.word(), also, entry.kindOf());
    }
}
