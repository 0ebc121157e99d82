// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.source.Source;
import org.crosscount.domain.source.SourceId;

/** Which sources only repeat what another says. */
@ApplicationScoped
class Voices {
    private final SourceStore sources;
    private final Lexicon lexicon;

    Voices(SourceStore sources, Lexicon lexicon) {
        this.sources = sources;
        this.lexicon = lexicon;
    }

    /** Of the sources that the claims are attributed to, those that repeat another, with the one it goes back to. */
    Map<String, String> repeated(Collection<Claim> claims) {
        List<String> names = claims.stream()
                .flatMap(claim -> claim.attribution().stream())
                .distinct()
                .map(lexicon.organisations()::read)
                .distinct()
                .toList();
        Map<String, String> repeated = new HashMap<>();
        sources.repeating(names).forEach((name, source) -> repeated.put(name, nameOf(origin(source))));
        return repeated;
    }

    private String nameOf(Source source) {
        return lexicon.organisations().read(source.name());
    }

    /** Where sources repeat each other in a ring, any of them that is always the same. */
    private Source origin(Source source) {
        Set<SourceId> passed = new HashSet<>();
        Source at = source;
        while (passed.add(at.id())) {
            Optional<Source> next = at.copyOf().flatMap(sources::find);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        passed.clear();
        Source least = at;
        while (passed.add(at.id())) {
            least = at.id().value().compareTo(least.id().value()) < 0 ? at : least;
            at = at.copyOf().flatMap(sources::find).orElse(at);
        }
        return least;
    }
}
