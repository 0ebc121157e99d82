// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import org.crosscount.domain.claim.ClaimId;

/** A claim in an inconsistency: which version of it, and the part it plays. */
public record Involved(ClaimId claim, int version, Role role) {}
