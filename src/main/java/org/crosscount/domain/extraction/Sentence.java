// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

/**
 * A sentence or heading.
 *
 * @param number from 0, in the order of the text
 * @param from its first token
 * @param to the token after it
 * @param paragraph which stretch between line ends it stands in
 * @param heading whether it is a line of its own that no full stop ends
 */
record Sentence(int number, int from, int to, int paragraph, boolean heading) {
    boolean holds(int token) {
        return from <= token && token < to;
    }
}
