// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.crosscount.domain.source.Source;
import org.crosscount.domain.source.SourceId;

/** The kept sources. A changed description adds a version. */
public interface SourceStore {
    /**
     * Adds the first version or the next one.
     *
     * @param source the source
     * @param normalisedNames its name and other spellings, normalised, first the name; those that already lead to some
     *     source are left with it
     * @return the version's number
     */
    int add(Source source, Iterable<String> normalisedNames, Instant at);

    Optional<Source> find(SourceId id);

    /** The source that goes by this normalised name. */
    Optional<Source> findByName(String normalisedName);

    /** Of the sources that go by these normalised names, those that repeat another, by that name. */
    Map<String, Source> repeating(Collection<String> normalisedNames);

    /** In order of recording. */
    Page<Source> list(Paging paging);
}
