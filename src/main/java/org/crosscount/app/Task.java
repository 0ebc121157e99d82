// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** What needs a person, the worst first. */
public enum Task {
    /** Rulings in force contradict each other over a claim: in one it stands, in another it falls. */
    RECONCILE,
    /** An inconsistency is open. */
    RESOLVE,
    /** A claim is proposed. */
    REVIEW
}
