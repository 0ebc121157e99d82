// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crosscount.domain.lexicon.Words;

/** One sort of lexicon entry: which keys it has and what they mean. */
interface EntryKind<E> {
    /** The key under which an entry says its name. */
    String nameKey();

    /** Keys that an entry must have besides its name. */
    default List<String> required() {
        return List.of();
    }

    /** Keys whose lists a user's file may add to where the entry is known already. */
    default List<String> addable() {
        return List.of("also");
    }

    /** Further keys. */
    default List<String> optional() {
        return List.of();
    }

    /** Keys whose values name other entries of this sort. */
    default List<String> references() {
        return List.of();
    }

    E read(YamlFields fields);

    /** Other words that lead to the entry, and to no other of this sort. */
    Set<String> also(E entry);

    E withAlso(E entry, Set<String> also);

    /** The known entry with what the addable lists of a user's file add. */
    default E add(E known, YamlFields fields) {
        return withAlso(known, union(also(known), fields.texts("also")));
    }

    /** What two spellings have in common when they are read as one. */
    default String spelling(String text) {
        return String.join(" ", Words.of(text));
    }

    /** What two names have in common when they name one entry. */
    default String key(String name) {
        return Words.key(name);
    }

    static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }
}
