// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crosscount.app.Cursor;
import org.crosscount.app.Page;
import org.crosscount.app.Paging;

/**
 * The rows of one page, and one more where there is a next page.
 *
 * @param total how many there are over all pages
 */
record Slice<R>(List<R> rows, long total, Paging paging) {
    /** How many rows to ask for: one more than the page holds tells whether it is the last. */
    static int wanted(Paging paging) {
        return paging.limit() + 1;
    }

    /**
     * @param read the rows of the page as domain values, in their order
     * @param cursor where a page begins that follows the row
     */
    <T> Page<T> toPage(Function<List<R>, List<T>> read, Function<R, Cursor> cursor) {
        if (rows.size() <= paging.limit()) {
            return new Page<>(read.apply(rows), total, Optional.empty());
        }
        List<R> shown = rows.subList(0, paging.limit());
        return new Page<>(read.apply(shown), total, Optional.of(cursor.apply(shown.get(shown.size() - 1))));
    }
}
