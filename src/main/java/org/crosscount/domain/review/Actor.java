// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

/** Whoever puts something on record or rules on it. */
public record Actor(String name) {
    /** The one user of a service without sign-in. */
    public static final Actor LOCAL = new Actor("local");

    /** The files that are loaded when the service starts. */
    public static final Actor CORPUS = new Actor("corpus");
}
