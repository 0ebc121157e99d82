// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** What a person may do; each role may do all that those before it may. */
public enum AccessRole {
    /** Sees what is on record, and has texts read, compared and checked, of which nothing is kept. */
    READER,

    /** Puts documents, claims and sources on record. */
    CONTRIBUTOR,

    /** Rules on claims and inconsistencies. */
    REVIEWER,

    /** Decides who may do what. */
    ADMIN;

    public boolean includes(AccessRole other) {
        return compareTo(other) >= 0;
    }

    /** The one of the two that may do less. */
    public AccessRole atMost(AccessRole other) {
        return includes(other) ? other : this;
    }
}
