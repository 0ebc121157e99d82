// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** In which order inconsistencies are listed; ties go by order of raising. */
public enum InconsistencyOrder {
    /** CRITICAL first. */
    SEVERITY_DESCENDING,
    SEVERITY,
    RAISED,
    RAISED_DESCENDING
}
