// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import org.crosscount.domain.claim.ClaimId;

/**
 * Two claims set side by side.
 *
 * @param first the narrower or later one, where the kind has a direction
 * @param reason one plain sentence
 */
public record Relation(RelationKind kind, ClaimId first, ClaimId second, String reason) {}
