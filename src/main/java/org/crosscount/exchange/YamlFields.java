// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys and values of a map in a YAML file, once its keys are known to be the right ones. */
record YamlFields(YamlNode whole, Map<String, YamlNode> values) {

    /** The value of a required key, which is there because {@link YamlNode#fields} has seen to it. */
    YamlNode get(String key) {
        return find(key).orElseThrow(() -> whole.fault("the key " + YamlNode.echo(key) + " is missing; add it"));
    }

    Optional<YamlNode> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    String text(String key) {
        return get(key).text();
    }

    Optional<String> optionalText(String key) {
        return find(key).map(YamlNode::text);
    }

    /** The texts of a list; none where the key is left out. */
    Set<String> texts(String key) {
        return find(key).map(YamlNode::texts).orElse(Set.of());
    }

    <E extends Enum<E>> Optional<E> optionalConstant(String key, Class<E> type) {
        return find(key).map(node -> node.constant(type));
    }
}
