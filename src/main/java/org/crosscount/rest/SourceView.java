// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.List;
import org.crosscount.domain.source.Reliability;
import org.crosscount.domain.source.Source;
import org.crosscount.domain.source.SourceId;
import org.crosscount.domain.source.SourceKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A body or person that speaks or publishes.
 *
 * @param copyOf id of the source whose words it repeats
 */
@Schema(name = "Source")
record SourceView(
        String id,
        String name,
        SourceKind kind,
        Reliability reliability,
        @Nullable String copyOf,
        List<String> also) {
    static SourceView of(Source source) {
        return new SourceView(
                source.id().value(),
                source.name(),
                source.kind(),
                source.reliability(),
                source.copyOf().map(SourceId::value).orElse(null),
                source.also().stream().sorted().toList());
    }
}
