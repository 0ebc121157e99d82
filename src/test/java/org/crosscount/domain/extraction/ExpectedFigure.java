// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscount.domain.source.Span;

/**
 * A row of a corpus file: a claim that a careful reader expects, or a number that makes none.
 *
 * @param phenomenon what the row is there to test
 * @param optional allowed, and neither wanted nor counted
 * @param claimed false for a number that makes no claim
 * @param kinds of the claim, or why it is none; any of them will do
 * @param where its place in the document
 * @param quantity bound, value or limits, and unit; "-" or empty for none
 * @param further parts of the subject and the like, by name
 */
record ExpectedFigure(
        String phenomenon,
        boolean optional,
        boolean claimed,
        List<String> kinds,
        String wording,
        Span where,
        String quantity,
        Map<String, String> further) {

    static final String NOT = "not ";

    /** @param cells the row without its wording's place, which {@link CorpusDocument} finds */
    static ExpectedFigure of(List<String> cells, String wording, Span where) {
        String kind = cells.get(1);
        boolean optional = kind.startsWith("?");
        String plain = optional ? kind.substring(1) : kind;
        boolean left = plain.startsWith(NOT);
        String kinds = left ? plain.substring(NOT.length()) : plain;
        return new ExpectedFigure(
                cells.get(0),
                optional,
                !left,
                Arrays.asList(kinds.split("/")),
                wording,
                where,
                cells.get(3),
                further(cells.get(4)));
    }

    private static Map<String, String> further(String cell) {
        Map<String, String> further = new LinkedHashMap<>();
        for (String part : cell.split(";")) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                further.put(
                        part.substring(0, sign).strip(),
                        part.substring(sign + 1).strip());
            }
        }
        return further;
    }

    boolean hasQuantity() {
        return !quantity.isEmpty() && !quantity.equals("-");
    }

    boolean overlaps(Span other) {
        return where.start() < other.end() && other.start() < where.end();
    }
}
