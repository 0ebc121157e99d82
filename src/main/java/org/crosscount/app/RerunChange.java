// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.consistency.RuleId;

/**
 * One version that was added to an inconsistency.
 *
 * @param version the one added
 * @param rule which rule says so now, in its present version
 * @param before in which version of the rule it had been found; empty for what was not on record
 */
public record RerunChange(
        InconsistencyId inconsistency, int version, RerunEffect effect, RuleId rule, Optional<Integer> before) {}
