// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import java.util.Locale;

/** The kinds of thing on record that people do things to. */
public enum ThingKind {
    CLAIM,
    INCONSISTENCY,
    DOCUMENT,
    SOURCE,
    /** Somebody who may sign in. */
    PERSON,
    /** What stands for a person in scripts; never the secret itself. */
    TOKEN;

    /** As it stands in a sentence. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
