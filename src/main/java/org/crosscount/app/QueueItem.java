// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;
import org.crosscount.domain.review.Assignment;

/**
 * Something that needs a person.
 *
 * @param claim for RECONCILE and REVIEW, the claim
 * @param inconsistency for RESOLVE, the inconsistency
 * @param assignment who has taken it; empty where nobody has
 */
public record QueueItem(
        Task task,
        Optional<RecordedClaim> claim,
        Optional<RecordedInconsistency> inconsistency,
        Optional<Assignment> assignment) {}
