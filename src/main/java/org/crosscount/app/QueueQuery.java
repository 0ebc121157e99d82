// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Set;
import org.crosscount.domain.consistency.Severity;

/**
 * Which part of the queue is wanted; an empty set leaves that part open.
 *
 * @param severities of inconsistencies; other tasks have none, and are left out where any is given
 * @param holders who has it
 */
public record QueueQuery(Set<Task> tasks, Set<Severity> severities, Set<Holder> holders, Paging paging) {
    /** Who has taken a task. */
    public enum Holder {
        ME,
        OTHERS,
        NOBODY
    }
}
