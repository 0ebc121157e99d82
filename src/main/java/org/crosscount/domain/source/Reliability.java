// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.source;

/** How far a source can be relied on: the letters of the Admiralty code (NATO AJP-2.1). */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Cannot be judged; what a source is until somebody judges it. */
    F
}
