// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import java.util.List;
import java.util.Set;
import org.crosscount.domain.lexicon.Organisation;
import org.crosscount.domain.source.SourceKind;

/** The entries of {@code organisations.yaml}. */
final class OrganisationKind implements EntryKind<Organisation> {
    /** The key that names a place and not another organisation. */
    static final String COUNTRY = "country";

    @Override
    public String nameKey() {
        return "name";
    }

    @Override
    public List<String> required() {
        return List.of("kind");
    }

    @Override
    public List<String> optional() {
        return List.of(COUNTRY);
    }

    @Override
    public Organisation read(YamlFields fields) {
        return new Organisation(
                fields.text(nameKey()),
                fields.texts("also"),
                fields.get("kind").constant(SourceKind.class).name(),
                fields.optionalText(COUNTRY));
    }

    @Override
    public Set<String> also(Organisation entry) {
        return entry.also();
    }

    @Override
    public Organisation withAlso(Organisation entry, Set<String> also) {
        return new Organisation(entry.name(), also, entry.kind(), entry.country());
    }
}
