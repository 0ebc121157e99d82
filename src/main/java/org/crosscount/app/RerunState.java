// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** Where a re-run stands. */
public enum RerunState {
    RUNNING,
    DONE,
    /** It stopped; what it had changed by then stands and is right, the rest waits for the next re-run. */
    FAILED
}
