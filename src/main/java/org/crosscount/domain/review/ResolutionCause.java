// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

/** Why claims that seemed inconsistent differ. */
public enum ResolutionCause {
    DIFFERENT_PERIOD,
    DIFFERENT_PLACE,
    DIFFERENT_DEFINITION,
    DIFFERENT_POPULATION,
    DIFFERENT_EVENT,
    /** A source has changed its own figure. */
    REVISION,
    /** A figure was copied wrongly. */
    COPY_ERROR,
    ROUNDING,
    OTHER
}
