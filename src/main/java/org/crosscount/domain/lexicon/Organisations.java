// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The known bodies and their abbreviations. */
public final class Organisations {
    private final List<Organisation> entries;
    private final Aliases aliases = new Aliases();

    public Organisations(Collection<Organisation> entries) {
        this.entries = List.copyOf(entries);
        entries.forEach(body -> aliases.add(Words.key(body.name()), List.of(body.name())));
        entries.forEach(body -> aliases.add(Words.key(body.name()), body.also()));
    }

    public List<Organisation> entries() {
        return entries;
    }

    /** The normalised name of who says something: case, article and a bracketed abbreviation make no difference. */
    public String read(String name) {
        String plain = withoutBrackets(name);
        return aliases.whole(Words.of(plain)).orElseGet(() -> {
            String key = Words.key(plain.toLowerCase(Locale.ROOT));
            return key.isEmpty() ? String.join(" ", Words.of(plain)) : key;
        });
    }

    /** Whether the list has a body of this name. */
    public boolean knows(String name) {
        return aliases.whole(Words.of(withoutBrackets(name))).isPresent();
    }

    private static String withoutBrackets(String name) {
        int open = name.indexOf('(');
        int close = name.indexOf(')', open + 1);
        return open > 0 && close > open ? name.substring(0, open) + name.substring(close + 1) : name;
    }
}
