// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds, by halving, where in a list that follows the text something stands. */
final class TextOrder {
    private TextOrder() {}

    /** Index of the first that begins at the token or after it; the size of the list where none does. */
    static <T> int first(List<T> all, ToIntFunction<? super T> begins, int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (begins.applyAsInt(all.get(middle)) < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
