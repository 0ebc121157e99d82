// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.claim;

/** Names one claim through all its versions; opaque. Those of derived claims begin with {@code derived:}. */
public record ClaimId(String value) {
    public static final String DERIVED_PREFIX = "derived:";
}
