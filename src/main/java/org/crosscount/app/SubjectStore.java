// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;

/** What is kept about subjects so that they can be listed: worked out from claims, and put anew whenever those change. */
public interface SubjectStore {
    /** Puts what is now known; {@code normalisedMeasure} and {@code normalisedPlace} are what listings filter by. */
    void put(SubjectSummary summary, String normalisedMeasure, String normalisedPlace, Iterable<String> withinPlaces);

    Optional<SubjectSummary> find(String id);

    Page<SubjectSummary> list(SubjectQuery query);
}
