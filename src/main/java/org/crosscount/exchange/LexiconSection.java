// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** All entries of one sort, from every file read so far. */
final class LexiconSection<E> {
    private static final Logger LOG = Logger.getLogger(LexiconSection.class);

    private final EntryKind<E> kind;
    private final Map<String, E> entries = new LinkedHashMap<>();
    /** For each spelling the key of the entry it leads to. */
    private final Map<String, String> owners = new HashMap<>();

    LexiconSection(EntryKind<E> kind) {
        this.kind = kind;
    }

    Collection<E> entries() {
        return entries.values();
    }

    /** The names as they stand in this section's other entries and files. */
    boolean knows(String name) {
        return entries.containsKey(kind.key(name));
    }

    /**
     * Takes over one entry.
     *
     * @return its keys and values, in which references to other entries are still to be checked
     */
    YamlFields take(YamlNode node, LexiconFile file) {
        String name = node.peek(kind.nameKey()).text();
        String key = kind.key(name);
        if (key.isEmpty()) {
            throw node.fault(YamlNode.echo(name) + " is no name; it needs a letter or digit");
        }
        E known = entries.get(key);
        if (known != null && file.packaged()) {
            throw node.fault(YamlNode.echo(name) + " stands twice; make one entry of the two");
        }
        YamlFields fields = known == null ? node.fields(keys(true), keys(false)) : additions(node);
        E entry = known == null ? kind.read(fields) : kind.add(known, fields);
        if (known == null) {
            takeName(name, key, node);
        }
        entries.put(key, kind.withAlso(entry, takeSpellings(key, kind.also(entry), fields, file)));
        return fields;
    }

    /** The values of the entry that name others of this section. */
    List<YamlNode> references(YamlFields fields) {
        return kind.references().stream()
                .map(fields::find)
                .flatMap(Optional::stream)
                .flatMap(node -> node.isList() ? node.items().stream() : List.of(node).stream())
                .toList();
    }

    private List<String> keys(boolean required) {
        List<String> keys = new ArrayList<>();
        if (required) {
            keys.add(kind.nameKey());
            keys.addAll(kind.required());
        } else {
            keys.addAll(kind.addable());
            keys.addAll(kind.optional());
        }
        return keys;
    }

    private YamlFields additions(YamlNode node) {
        try {
            return node.fields(List.of(kind.nameKey()), kind.addable());
        } catch (YamlFaultException e) {
            throw new YamlFaultException(
                    e.line(),
                    e.fault() + ". The entry is known already, so its lists may be added to and nothing else");
        }
    }

    private void takeName(String name, String key, YamlNode node) {
        String owner = owners.putIfAbsent(kind.spelling(name), key);
        if (owner != null) {
            throw node.fault(YamlNode.echo(name) + " is a spelling of " + YamlNode.echo(owner)
                    + " already; give the entry another name, or add to that one");
        }
    }

    /** The spellings that lead to this entry: in a user's file one that leads elsewhere already is passed over. */
    private Set<String> takeSpellings(String key, Set<String> also, YamlFields fields, LexiconFile file) {
        Set<String> taken = new LinkedHashSet<>();
        for (String text : also) {
            String spelling = kind.spelling(text);
            if (spelling.isEmpty()) {
                throw fields.whole().fault(YamlNode.echo(text) + " has no letter or digit; take it out");
            }
            String owner = owners.computeIfAbsent(spelling, unknown -> key);
            if (owner.equals(key)) {
                taken.add(text);
                continue;
            }
            YamlFaultException fault = fields.whole()
                    .fault(YamlNode.echo(text) + " is a spelling of " + YamlNode.echo(owner) + " and of "
                            + YamlNode.echo(key) + "; take it out of one of them");
            if (file.packaged()) {
                throw fault;
            }
            LOG.warnf("%s, line %d: %s. It is read as the first.", file.name(), fault.line(), fault.fault());
        }
        return taken;
    }
}
