// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Instant;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.ThingOnRecord;

/** Finds what needs a person. */
public interface QueueStore {
    /** A thing and what is to be done with it. */
    record Waiting(Task task, ThingOnRecord thing) {}

    /**
     * In order of tasks; inconsistencies by severity, number of sources and age, claims by whether they are inconsistent and
     * age.
     *
     * @param me who asks
     * @param now when; assignments that end before are none
     */
    Page<Waiting> list(QueueQuery query, Actor me, Instant now);
}
