// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import java.util.Set;
import org.crosscount.domain.lexicon.UnitName;
import org.crosscount.domain.lexicon.UnitNames;

/** The entries of {@code units.yaml}. Symbols and signs are told apart as they stand: {@code m} is not {@code M}. */
final class UnitKind implements EntryKind<UnitName> {
    @Override
    public String nameKey() {
        return "unit";
    }

    @Override
    public UnitName read(YamlFields fields) {
        return new UnitName(fields.text(nameKey()), fields.texts("also"));
    }

    @Override
    public Set<String> also(UnitName entry) {
        return entry.also();
    }

    @Override
    public UnitName withAlso(UnitName entry, Set<String> also) {
        return new UnitName(entry.unit(), also);
    }

    @Override
    public String spelling(String text) {
        return UnitNames.isSign(text) ? text : EntryKind.super.spelling(text);
    }

    @Override
    public String key(String name) {
        return spelling(name);
    }
}
