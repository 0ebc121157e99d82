// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

/**
 * Another telling of what may be the same event.
 *
 * @param subject id of the subject of that telling; the same one where only date or place differ
 * @param claim a claim that tells it so
 * @param likeness how like the two tellings are
 * @param compared whether figures of the two are compared: the likeness reaches the threshold, and no other reading is as
 *     likely
 */
public record LikelyEvent(String subject, ComparedClaim claim, EventLikeness likeness, boolean compared) {}
