// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;
import org.crosscount.domain.review.Resolution;

/**
 * One entry in the history of an inconsistency.
 *
 * @param version what came of it, with when and why
 * @param resolution the ruling that it came of; empty where it followed from the claims
 */
public record InconsistencyEvent(
        InconsistencyAct act, RecordedInconsistency version, Optional<Resolution> resolution) {}
