// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;

/**
 * Which part of a listing is wanted.
 *
 * @param limit most entries, 1 to 500
 * @param after the entry before the first one wanted
 */
public record Paging(int limit, Optional<Cursor> after) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int GREATEST_LIMIT = 500;
}
