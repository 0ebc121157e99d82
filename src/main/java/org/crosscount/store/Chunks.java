// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Long lists of values in parts that one statement can take. */
final class Chunks {
    private static final int SIZE = 1000;

    private Chunks() {}

    /** The values, each once and in order, at most 1,000 to a part. */
    static <T> List<List<T>> of(Collection<T> values) {
        List<T> distinct = List.copyOf(new LinkedHashSet<>(values));
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += SIZE) {
            chunks.add(distinct.subList(from, Math.min(from + SIZE, distinct.size())));
        }
        return chunks;
    }
}
