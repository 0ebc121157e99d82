// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import org.crosscount.app.RerunChange;
import org.crosscount.app.RerunEffect;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version that a re-run added to an inconsistency.
 *
 * @param inconsistency its id
 * @param version the one added
 * @param ruleVersion in which version the rule says so now
 * @param ruleVersionBefore in which version of it that was found before; null for what was not on record
 */
@Schema(name = "RerunChange")
record RerunChangeView(
        String inconsistency,
        int version,
        RerunEffect effect,
        String rule,
        int ruleVersion,
        @Nullable Integer ruleVersionBefore) {
    static RerunChangeView of(RerunChange change) {
        return new RerunChangeView(
                change.inconsistency().value(),
                change.version(),
                change.effect(),
                change.rule().name(),
                change.rule().version(),
                change.before().orElse(null));
    }
}
