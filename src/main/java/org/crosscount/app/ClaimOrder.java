// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** In which order claims are listed; ties go by order of recording. */
public enum ClaimOrder {
    RECORDED,
    RECORDED_DESCENDING,
    /** By best value, claims without one last. */
    VALUE,
    VALUE_DESCENDING,
    /** By normalised measure. */
    MEASURE,
    MEASURE_DESCENDING
}
