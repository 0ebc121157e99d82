// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.List;

/**
 * What a rule looks at together.
 *
 * @param key names the case
 * @param anchors the claims whose case it is
 * @param seen the claims they have to be held against; may hold the anchors again
 */
record Case(String key, List<ComparedClaim> anchors, List<ComparedClaim> seen) {}
