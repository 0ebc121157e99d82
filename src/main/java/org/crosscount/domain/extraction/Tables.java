// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of lines parted by bars, as the rows of a table are written out, and for each the words that may tell what its
 * figure is: the head of its column, the first cell of its row, the line above the table. Read once, in no more time than
 * the text is long.
 */
final class Tables {
    private static final int CAPTION = 16;

    private final Tokens tokens;
    private final Map<Integer, List<Cell>> about = new HashMap<>();

    /** Tokens from and up to. */
    record Cell(int from, int to) {}

    Tables(Tokens tokens) {
        this.tokens = tokens;
        List<Cell> head = List.of();
        Cell above = new Cell(0, 0);
        int from = 0;
        for (int at = 0; at <= tokens.size(); at++) {
            if (at < tokens.size() && tokens.at(at).kind() != Token.Kind.BREAK) {
                continue;
            }
            List<Cell> row = row(from, at);
            if (row.size() < 2) {
                above = at > from ? new Cell(from, at) : above;
                head = List.of();
            } else if (head.isEmpty()) {
                head = row;
            } else {
                tell(row, head, above);
            }
            from = at + 1;
        }
    }

    /** Where the words stand that may say what the figure is that begins at the token, the likeliest first. */
    List<Cell> about(int token) {
        return about.getOrDefault(token, List.of());
    }

    private void tell(List<Cell> row, List<Cell> head, Cell above) {
        for (int column = 1; column < row.size(); column++) {
            List<Cell> words = new ArrayList<>();
            if (column < head.size()) {
                words.add(head.get(column));
            }
            words.add(row.get(0));
            if (above.to() - above.from() <= CAPTION) {
                words.add(above);
            }
            for (int at = row.get(column).from(); at < row.get(column).to(); at++) {
                about.put(at, words);
            }
        }
    }

    private List<Cell> row(int from, int to) {
        List<Cell> cells = new ArrayList<>();
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || tokens.is(at, "|")) {
                cells.add(new Cell(start, at));
                start = at + 1;
            }
        }
        return cells;
    }
}
