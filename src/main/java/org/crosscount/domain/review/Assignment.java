// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import java.time.Instant;

/**
 * Somebody works on a thing that needs a person, so that nobody else begins the same work. It is no lock: rulings by others
 * are taken.
 *
 * @param until when others may take it over
 */
public record Assignment(ThingOnRecord of, Actor to, Instant since, Instant until) {
    /** Whether it still keeps others off. */
    public boolean holdsAt(Instant now) {
        return now.isBefore(until);
    }
}
