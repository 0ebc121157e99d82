// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.app.NewSource;
import org.crosscount.domain.source.Reliability;
import org.crosscount.domain.source.SourceKind;

/** Reads the {@code sources} of a claims file, and then the attributions, each of which is one of them. */
final class SourcesPart {
    private final List<NewSource> sources = new ArrayList<>();
    private final Map<String, String> copies = new HashMap<>();
    /** For each name and other spelling the name. */
    private final Map<String, String> names = new HashMap<>();

    private final Map<String, YamlNode> unused = new LinkedHashMap<>();

    SourcesPart(YamlNode list) {
        list.items().forEach(this::add);
        copies.values().forEach(unused::remove);
    }

    List<NewSource> sources() {
        return sources;
    }

    /** For a source that copies another, by name: the name of the one copied. */
    Map<String, String> copies() {
        return copies;
    }

    /** The name of the source that an attribution means. */
    String attribution(YamlNode node) {
        String said = node.text();
        String name = names.get(said);
        if (name == null) {
            throw node.fault(YamlNode.echo(said)
                    + " is none of the sources of this file; add it to sources, or use the name of one");
        }
        unused.remove(name);
        return name;
    }

    /** To be called after the last attribution: finds fault with a source that no claim is attributed to. */
    void checkAllUsed() {
        unused.values().stream().findFirst().ifPresent(node -> {
            throw node.fault("no claim of this file is attributed to this source; take it out");
        });
    }

    private void add(YamlNode node) {
        YamlFields fields = node.fields(List.of("name", "kind"), List.of("also", "reliability", "copyOf"));
        String name = fields.text("name");
        Set<String> also = fields.texts("also");
        Set<String> spellings = new LinkedHashSet<>(also);
        spellings.add(name);
        for (String spelling : spellings) {
            if (names.put(spelling, name) != null) {
                throw node.fault(YamlNode.echo(spelling) + " names a source above already; make one source of the two");
            }
        }
        unused.put(name, node);
        fields.find("copyOf").ifPresent(copied -> {
            if (spellings.contains(copied.text())) {
                throw copied.fault("a source is no copy of itself; name the one it copies");
            }
            copies.put(name, copied.text());
        });
        sources.add(new NewSource(
                name,
                also,
                Optional.of(fields.get("kind").constant(SourceKind.class)),
                fields.optionalConstant("reliability", Reliability.class),
                Optional.empty()));
    }
}
