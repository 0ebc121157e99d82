// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;

/**
 * What came of one of many rulings.
 *
 * @param ruled the thing as it is after the ruling; empty where it was refused
 * @param refusal why it was refused, as the ruling alone would have been
 */
public record BulkOutcome<T>(Optional<T> ruled, Optional<RefusalException> refusal) {}
