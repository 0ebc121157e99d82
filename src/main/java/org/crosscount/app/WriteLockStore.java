// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** The part of the write lock that holds across processes on one database. */
public interface WriteLockStore {
    /** Waits until no other transaction holds it, then holds it until the current transaction ends. */
    void lock();
}
