// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.lexicon.MeasureEntry;

/** The entries of {@code measures.yaml}. */
final class MeasureKind implements EntryKind<MeasureEntry> {
    /** As the file has it. */
    private enum Counts {
        whole,
        people,
        amount;

        MeasureEntry.Counts meaning() {
            return switch (this) {
                case whole -> MeasureEntry.Counts.WHOLE;
                case people -> MeasureEntry.Counts.PEOPLE;
                case amount -> MeasureEntry.Counts.AMOUNT;
            };
        }
    }

    @Override
    public String nameKey() {
        return "measure";
    }

    @Override
    public List<String> required() {
        return List.of("aggregate", "counts");
    }

    @Override
    public List<String> optional() {
        return List.of("partOf", "kindOf", "family", "plausible");
    }

    @Override
    public List<String> references() {
        return List.of("partOf", "kindOf");
    }

    @Override
    public MeasureEntry read(YamlFields fields) {
        Optional<YamlFields> plausible =
                fields.find("plausible").map(node -> node.fields(List.of(), List.of("least", "most")));
        return new MeasureEntry(
                fields.text(nameKey()),
                fields.texts("also"),
                fields.get("aggregate").constant(MeasureEntry.Totals.class),
                fields.optionalText("partOf"),
                fields.texts("kindOf"),
                fields.optionalText("family"),
                fields.get("counts").constant(Counts.class).meaning(),
                plausible.flatMap(limits -> limits.find("least")).map(YamlNode::decimal),
                plausible.flatMap(limits -> limits.find("most")).map(YamlNode::decimal));
    }

    @Override
    public Set<String> also(MeasureEntry entry) {
        return entry.also();
    }

    @Override
    public MeasureEntry withAlso(MeasureEntry entry, Set<String> also) {
        return new MeasureEntry(
                entry.name(),
                also,
                entry.totals(),
                entry.partOf(),
                entry.kindOf(),
                entry.family(),
                entry.counts(),
                entry.least(),
                entry.most());
    }
}
