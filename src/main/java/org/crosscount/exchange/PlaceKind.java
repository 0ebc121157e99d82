// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscount.domain.lexicon.PlaceEntry;

/** The entries of {@code places.yaml}. */
final class PlaceKind implements EntryKind<PlaceEntry> {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    @Override
    public String nameKey() {
        return "place";
    }

    @Override
    public List<String> addable() {
        return List.of("also", "demonyms");
    }

    @Override
    public List<String> optional() {
        return List.of("in", "code", "capital", "people");
    }

    @Override
    public List<String> references() {
        return List.of("in", "capital");
    }

    @Override
    public PlaceEntry read(YamlFields fields) {
        return new PlaceEntry(
                fields.text(nameKey()),
                fields.texts("also"),
                fields.texts("demonyms"),
                fields.optionalText("in"),
                code(fields),
                fields.find("people").map(YamlNode::decimal),
                fields.optionalText("capital"));
    }

    @Override
    public PlaceEntry add(PlaceEntry known, YamlFields fields) {
        return new PlaceEntry(
                known.name(),
                EntryKind.union(known.also(), fields.texts("also")),
                EntryKind.union(known.demonyms(), fields.texts("demonyms")),
                known.in(),
                known.code(),
                known.people(),
                known.capital());
    }

    @Override
    public Set<String> also(PlaceEntry entry) {
        return entry.also();
    }

    @Override
    public PlaceEntry withAlso(PlaceEntry entry, Set<String> also) {
        return new PlaceEntry(
                entry.name(), also, entry.demonyms(), entry.in(), entry.code(), entry.people(), entry.capital());
    }

    private static Optional<String> code(YamlFields fields) {
        return fields.find("code").map(node -> {
            if (!CODE.matcher(node.text()).matches()) {
                throw node.fault(YamlNode.echo(node.text()) + " is not two capital letters of ISO 3166-1");
            }
            return node.text();
        });
    }
}
