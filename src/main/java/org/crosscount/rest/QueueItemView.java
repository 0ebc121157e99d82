// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import org.crosscount.app.QueueItem;
import org.crosscount.app.RecordedInconsistency;
import org.crosscount.app.Task;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs a person.
 *
 * @param sources for RESOLVE, how many independent sources the claims have
 * @param inconsistency for RESOLVE, the inconsistency
 * @param claim for RECONCILE and REVIEW, the claim
 * @param assignment who has taken it; null where nobody has
 */
@Schema(name = "QueueItem")
record QueueItemView(
        Task task,
        @Nullable Integer sources,
        @Nullable InconsistencyView inconsistency,
        @Nullable ClaimView claim,
        @Nullable AssignmentView assignment) {
    static QueueItemView of(QueueItem item) {
        return new QueueItemView(
                item.task(),
                item.inconsistency().map(RecordedInconsistency::sources).orElse(null),
                item.inconsistency().map(InconsistencyView::of).orElse(null),
                item.claim().map(ClaimView::of).orElse(null),
                item.assignment().map(AssignmentView::of).orElse(null));
    }
}
