// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** How the claims on one subject stand to each other. */
public enum SubjectState {
    /** Several claims, and nothing above INFO is open against any. */
    AGREEING,
    /** Figures without a common value, or a claim named by an open inconsistency above INFO. */
    CONFLICTING,
    /** One claim, and nothing open against it. */
    SINGLE
}
