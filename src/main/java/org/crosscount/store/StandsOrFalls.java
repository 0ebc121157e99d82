// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

/** What a resolution says of a claim. */
enum StandsOrFalls {
    STANDS,
    FALLS
}
