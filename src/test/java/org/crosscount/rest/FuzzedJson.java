// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes JSON values from the schemas of an OpenAPI document. */
final class FuzzedJson {
    private static final List<String> TEXTS = List.of(
            "attacks",
            "Fuzzland",
            "people",
            "2024",
            "2024-11/2025-04",
            "2021-08/..",
            "1400 AH",
            "521",
            "USD",
            "%",
            "https://example.org/a",
            "a board",
            "none",
            "",
            " ",
            "x".repeat(1_200),
            "\u0000",
            "\ud83d\ude00 \u202e",
            "\ud800",
            "'; drop table claim; --",
            "<script>alert(1)</script>",
            "%s %n {0} ${x}",
            "../../etc/passwd",
            "-0",
            "1e999",
            "9999999999",
            "Y170000002",
            "\n\r\t");

    private static final List<Object> NUMBERS = List.of(
            0,
            1,
            2,
            521,
            -1,
            0.5,
            1e15,
            new BigDecimal("1e-90"),
            new BigDecimal("1e99"),
            Integer.MAX_VALUE,
            Long.MAX_VALUE);

    private final Map<String, Object> document;
    private final Random random;

    FuzzedJson(Map<String, Object> document, Random random) {
        this.document = document;
        this.random = random;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object node) {
        return (Map<String, Object>) node;
    }

    /** The schema or parameter itself, or the one that it refers to. */
    Map<String, Object> resolve(Map<String, Object> node) {
        if (!(node.get("$ref") instanceof String reference)) {
            return node;
        }
        Object at = document;
        for (String name : reference.substring(2).split("/")) {
            at = object(at).get(name);
        }
        return object(at);
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** A value as the schema wants it, as far as a schema can say. */
    Object of(Map<String, Object> given) {
        Map<String, Object> schema = resolve(given);
        if (schema.get("enum") instanceof List<?> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
        if (schema.get("anyOf") instanceof List<?> choices) {
            return of(object(choices.get(random.nextInt(choices.size()))));
        }
        if (schema.get("allOf") instanceof List<?> parts) {
            Map<String, Object> all = new LinkedHashMap<>();
            parts.forEach(part -> all.putAll(object(of(object(part)))));
            return all;
        }
        return switch (type(schema)) {
            case "object" -> members(schema);
            case "array" -> entries(schema);
            case "integer" -> random.nextInt(4);
            case "number" -> NUMBERS.get(random.nextInt(NUMBERS.size()));
            case "boolean" -> random.nextBoolean();
            case "null" -> null;
            default -> text();
        };
    }

    /** The same, with something in it that is not as the schema wants it. */
    Object spoilt(Map<String, Object> schema) {
        Object value = of(schema);
        if (value instanceof Map<?, ?> members && random.nextInt(5) > 0) {
            Map<String, Object> spoilt = new LinkedHashMap<>(object(members));
            List<String> names = new ArrayList<>(spoilt.keySet());
            String name = names.isEmpty() ? "colour" : names.get(random.nextInt(names.size()));
            if (random.nextInt(3) == 0) {
                spoilt.remove(name);
            } else {
                spoilt.put(name, anything());
            }
            return spoilt;
        }
        return anything();
    }

    /** One of the examples that the schema gives; where it gives none, a value as it wants it. */
    Object example(Map<String, Object> schema) {
        return resolve(schema).get("examples") instanceof List<?> examples
                ? examples.get(random.nextInt(examples.size()))
                : of(schema);
    }

    /** The same with one of its values, however deep, made another or taken away. */
    Object changed(Object value) {
        if (value instanceof Map<?, ?> members && !members.isEmpty() && random.nextInt(8) > 0) {
            Map<String, Object> changed = new LinkedHashMap<>(object(members));
            String name = List.copyOf(changed.keySet()).get(random.nextInt(changed.size()));
            if (random.nextInt(6) == 0) {
                changed.remove(name);
            } else {
                changed.put(name, changed(changed.get(name)));
            }
            return changed;
        }
        if (value instanceof List<?> entries && !entries.isEmpty() && random.nextInt(8) > 0) {
            List<Object> changed = new ArrayList<>(entries);
            int at = random.nextInt(changed.size());
            changed.set(at, changed(changed.get(at)));
            return changed;
        }
        return anything();
    }

    private Object anything() {
        return switch (random.nextInt(7)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> NUMBERS.get(random.nextInt(NUMBERS.size()));
            case 3 -> List.of(text(), 1);
            case 4 -> Map.of("colour", text());
            case 5 -> List.of();
            default -> text();
        };
    }

    private Map<String, Object> members(Map<String, Object> schema) {
        Map<String, Object> members = new LinkedHashMap<>();
        List<?> required = (List<?>) schema.getOrDefault("required", List.of());
        object(schema.getOrDefault("properties", Map.of())).forEach((name, each) -> {
            if (required.contains(name) || random.nextInt(5) < 2) {
                members.put(name, of(object(each)));
            }
        });
        return members;
    }

    private List<Object> entries(Map<String, Object> schema) {
        List<Object> entries = new ArrayList<>();
        for (int at = random.nextInt(4); at > 0; at--) {
            entries.add(of(object(schema.getOrDefault("items", Map.of()))));
        }
        return entries;
    }

    private String type(Map<String, Object> schema) {
        Object type = schema.getOrDefault("type", schema.containsKey("properties") ? "object" : "string");
        return type instanceof List<?> types ? (String) types.get(random.nextInt(types.size())) : (String) type;
    }
}
