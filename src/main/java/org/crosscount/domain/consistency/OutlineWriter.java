// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what makes an outline. */
final class OutlineWriter {
    private final Map<Outline.Marks, Set<Integer>> sets = new EnumMap<>(Outline.Marks.class);
    private final Map<Outline.Marks, List<Integer>> lists = new EnumMap<>(Outline.Marks.class);
    private int alone;

    /** Keys of which each counts once. */
    void mark(Outline.Marks marks, String key) {
        sets.computeIfAbsent(marks, each -> new LinkedHashSet<>()).add(Outline.mark(key));
    }

    /** Keys in their order. */
    void list(Outline.Marks marks, String key) {
        lists.computeIfAbsent(marks, each -> new ArrayList<>()).add(Outline.mark(key));
    }

    void watch(int rule, String key) {
        lists.computeIfAbsent(Outline.Marks.WATCHED, each -> new ArrayList<>())
                .addAll(List.of(rule, Outline.mark(key)));
    }

    void watchAll(int rule, Set<String> keys) {
        if (!keys.isEmpty()) {
            List<Integer> list = lists.computeIfAbsent(Outline.Marks.ALL_WATCHED, each -> new ArrayList<>());
            list.addAll(List.of(rule, keys.size()));
            keys.forEach(key -> list.add(Outline.mark(key)));
        }
    }

    /** The rule has to look, whatever else there is. */
    void alone(int rule) {
        alone |= 1 << rule;
    }

    Outline write(long group, long lower, long upper, int days, int flags) {
        int size = Outline.HEADER;
        for (Outline.Marks marks : Outline.Marks.values()) {
            size += Short.BYTES + Integer.BYTES * of(marks).size();
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putLong(group)
                .putLong(lower)
                .putLong(upper)
                .putInt(alone)
                .putInt(days)
                .put((byte) flags);
        for (Outline.Marks marks : Outline.Marks.values()) {
            out.putShort((short) of(marks).size());
            of(marks).forEach(out::putInt);
        }
        return new Outline(out.array());
    }

    private List<Integer> of(Outline.Marks marks) {
        Set<Integer> set = sets.get(marks);
        return set == null ? lists.getOrDefault(marks, List.of()) : List.copyOf(set);
    }
}
