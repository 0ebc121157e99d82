// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.List;
import java.util.function.Function;
import org.crosscount.app.Page;
import org.jspecify.annotations.Nullable;

/**
 * One page of a listing.
 *
 * @param total how many there are over all pages
 * @param next cursor of the next page; null on the last one
 */
record Listing<T>(List<T> items, long total, @Nullable String next) {
    /** @param order in which the page was listed: a cursor is good for that order only */
    static <S, T> Listing<T> of(Page<S> page, String order, Function<? super S, T> view) {
        return new Listing<>(
                page.items().stream().map(view).toList(),
                page.total(),
                page.next().map(cursor -> Cursors.write(cursor, order)).orElse(null));
    }
}
