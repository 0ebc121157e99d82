// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;
import org.crosscount.domain.consistency.RuleId;

/** What had a case looked at, and what is said of its outcome. */
enum Cause {
    /** A claim was recorded or ruled on. */
    RECORDING,
    /** Every rule was run anew over the whole ledger. */
    RERUN;

    /** Why something is on record now that was not; nothing needs to be said of what a new claim brings. */
    Optional<String> raised(RuleId now) {
        return this == RERUN ? Optional.of("found by a re-run: " + told(now)) : Optional.empty();
    }

    String changed(RuleId before, RuleId now) {
        if (before.version() != now.version()) {
            return told(now) + ", tells more or less than version " + before.version() + " did";
        }
        return this == RERUN ? "a re-run found other claims or numbers" : "a claim it rests on was added or changed";
    }

    String settled(RuleId before, RuleId now) {
        return before.version() != now.version()
                ? told(now) + ", no longer finds what version " + before.version() + " did"
                : "as the claims stand now, the rule no longer finds it";
    }

    private static String told(RuleId rule) {
        return "rule " + rule.name() + ", version " + rule.version();
    }
}
