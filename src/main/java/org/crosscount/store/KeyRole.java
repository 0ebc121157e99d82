// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

/** What a key means to a claim. */
enum KeyRole {
    /** Rules find the claim under it. */
    FILED,
    /** Claims filed under it have to be examined with this one. */
    WATCHING
}
