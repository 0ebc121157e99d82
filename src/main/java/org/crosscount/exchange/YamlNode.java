// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One node of a YAML file: its line, its path from the top ({@code claims[3].quote.exact}), and readings of it that name
 * both when it is not what was asked for.
 */
final class YamlNode {
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,8}");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?");
    private static final int LONGEST_NUMBER = 200;
    private static final int LONGEST_ECHO = 60;

    private final Node node;
    private final String path;

    YamlNode(Node node, String path) {
        this.node = node;
        this.path = path;
    }

    /** From 1. */
    int line() {
        return node.getStartMark().getLine() + 1;
    }

    YamlFaultException fault(String message) {
        return new YamlFaultException(line(), path.isEmpty() ? message : path + ": " + message);
    }

    /** A text that is not blank. Numbers, dates and yes or no outside quotation marks are no text. */
    String text() {
        String text = scalar("text");
        if (!node.getTag().equals(Tag.STR)) {
            throw fault("must be text, and YAML reads " + echo(text) + " otherwise; put it in quotation marks");
        }
        if (text.isBlank()) {
            throw fault("is empty; write something or take it out");
        }
        if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(YamlNode::isSurrogate)) {
            throw fault("holds a NUL or half a character, which no text has; take it out");
        }
        return text;
    }

    /** A text with nothing said about how YAML would read it: an identifier such as a digest may look like a number. */
    String identifier() {
        return scalar("text");
    }

    /** A whole number from -999,999,999 to 999,999,999. */
    int whole() {
        String text = scalar("a whole number");
        if (!node.getTag().equals(Tag.INT) || !WHOLE.matcher(text).matches()) {
            throw fault("must be a whole number in digits, without quotation marks, and is " + echo(text));
        }
        return Integer.parseInt(text);
    }

    BigDecimal decimal() {
        String text = scalar("a number");
        boolean plain = ((ScalarNode) node).isPlain() && text.length() <= LONGEST_NUMBER;
        if (!plain || !DECIMAL.matcher(text).matches()) {
            throw fault(
                    "must be a number in digits such as 1204 or 2.5, without quotation marks, and is " + echo(text));
        }
        return new BigDecimal(text);
    }

    boolean flag() {
        String text = scalar("true or false");
        if (!node.getTag().equals(Tag.BOOL) || !(text.equals("true") || text.equals("false"))) {
            throw fault("must be true or false, and is " + echo(text));
        }
        return text.equals("true");
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String text = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        String accepted = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        throw fault(echo(text) + " is not accepted; use one of " + accepted);
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    List<YamlNode> items() {
        if (!(node instanceof SequenceNode list) || !node.getTag().equals(Tag.SEQ)) {
            throw fault("must be a list");
        }
        List<YamlNode> items = new ArrayList<>();
        for (Node item : list.getValue()) {
            items.add(new YamlNode(item, path + "[" + items.size() + "]"));
        }
        return items;
    }

    /** The texts of a list, in its order; one that stands twice is a fault. */
    Set<String> texts() {
        Set<String> texts = new LinkedHashSet<>();
        for (YamlNode item : items()) {
            if (!texts.add(item.text())) {
                throw item.fault(echo(item.text()) + " stands twice; take one out");
            }
        }
        return texts;
    }

    /** The keys and values of a map with just these keys. */
    YamlFields fields(List<String> required, List<String> optional) {
        if (!(node instanceof MappingNode map) || !node.getTag().equals(Tag.MAP)) {
            throw fault("must have keys and values; the keys here are " + listed(required, optional));
        }
        Map<String, YamlNode> values = new LinkedHashMap<>();
        for (NodeTuple entry : map.getValue()) {
            YamlNode key = new YamlNode(entry.getKeyNode(), path);
            String name = key.scalar("a key");
            if (!required.contains(name) && !optional.contains(name)) {
                throw key.fault("unknown key " + echo(name) + "; the keys here are " + listed(required, optional));
            }
            YamlNode value = new YamlNode(entry.getValueNode(), below(name));
            if (values.put(name, value) != null) {
                throw key.fault("the key " + echo(name) + " stands twice; take one out");
            }
        }
        required.stream().filter(name -> !values.containsKey(name)).findFirst().ifPresent(name -> {
            throw fault("the key " + echo(name) + " is missing; add it");
        });
        return new YamlFields(this, values);
    }

    /** The value of a key of this map, before it is known which other keys may stand there. */
    YamlNode peek(String key) {
        return child(key).orElseThrow(() -> fault("the key " + echo(key) + " is missing; add it"));
    }

    /** The node at a path of keys below this one, or as much of the way there as exists. */
    YamlNode towards(String keys) {
        YamlNode at = this;
        for (String key : keys.split("\\.")) {
            Optional<YamlNode> next = at.child(key);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return at;
    }

    private Optional<YamlNode> child(String wanted) {
        if (node instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(wanted)) {
                    return Optional.of(new YamlNode(entry.getValueNode(), below(wanted)));
                }
            }
        }
        return Optional.empty();
    }

    private String below(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Words of a file for a message: one line, not too long, in quotation marks. */
    static String echo(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return '"' + (line.length() > LONGEST_ECHO ? line.substring(0, LONGEST_ECHO) + "…" : line) + '"';
    }

    private String scalar(String wanted) {
        if (!(node instanceof ScalarNode scalar)) {
            throw fault("must be " + wanted + ", not a list or keys and values");
        }
        if (node.getTag().equals(Tag.NULL)) {
            throw fault("has no value; write one or leave the key out");
        }
        return scalar.getValue();
    }

    private static String listed(List<String> required, List<String> optional) {
        return Stream.concat(required.stream(), optional.stream()).collect(Collectors.joining(", "));
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
