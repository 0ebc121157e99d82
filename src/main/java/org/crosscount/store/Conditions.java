// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a listing asks of its rows, as HQL: conditions that must all hold, and the values in them. */
final class Conditions {
    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** A copy, so that the place to begin can be added and the count left as it is. */
    Conditions copy() {
        Conditions copy = new Conditions();
        copy.parts.addAll(parts);
        copy.values.putAll(values);
        return copy;
    }

    /** Takes the value in, and answers how a condition writes it. */
    String bind(Object value) {
        String name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    Conditions where(String condition) {
        parts.add("(" + condition + ")");
        return this;
    }

    /** @param condition writes the value as {@code :it} */
    Conditions where(String condition, Object value) {
        return where(condition.replace(":it", bind(value)));
    }

    /** Asks nothing where no values are given: an empty filter is open. */
    Conditions among(String condition, Collection<?> accepted) {
        return accepted.isEmpty() ? this : where(condition, accepted);
    }

    /** The query with these conditions. */
    String in(String select) {
        return parts.isEmpty() ? select : select + " where " + String.join(" and ", parts);
    }

    Map<String, Object> values() {
        return values;
    }
}
