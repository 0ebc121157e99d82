// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscount.app.NewSource;
import org.crosscount.domain.source.Reliability;
import org.crosscount.domain.source.SourceId;
import org.crosscount.domain.source.SourceKind;

/** Reads a source to be recorded; one that came from here can be sent as it came. */
final class SourceBody {
    private static final Set<String> MEMBERS =
            new TreeSet<>(Set.of("id", "name", "kind", "reliability", "copyOf", "also"));

    private SourceBody() {}

    static Optional<NewSource> read(BodyObject body) {
        int before = body.faults().count();
        body.only(MEMBERS);
        Optional<String> name = body.requiredText("name", BodyObject.SHORT_TEXT);
        Optional<SourceKind> kind = body.choice("kind", SourceKind.class);
        Optional<Reliability> reliability = body.choice("reliability", Reliability.class);
        Optional<SourceId> copyOf = body.text("copyOf").map(SourceId::new);
        Set<String> also = new LinkedHashSet<>(body.texts("also"));
        return body.faults().count() == before
                ? name.map(words -> new NewSource(words, also, kind, reliability, copyOf))
                : Optional.empty();
    }
}
