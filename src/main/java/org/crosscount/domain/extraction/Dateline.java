// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.period.Precision;

/** Finds the date a text gives itself at its head: "GENEVA, 12 March 2024 -", "Published 12 March 2024", a line of its own. */
final class Dateline {
    private static final int HEAD = 80;
    private static final Set<String> PUBLISHING =
            Set.of("published", "updated", "posted", "dated", "date", "issued", "released");

    private final Tokens tokens;

    Dateline(Tokens tokens) {
        this.tokens = tokens;
    }

    Optional<Period> read() {
        DateReader dates = new DateReader(tokens, new Timeline(Optional.empty()));
        for (int at = 0; at < Math.min(HEAD, tokens.size()); at++) {
            Dated date = dates.read(at);
            if (date != null && date.why() == Why.DATE && isWholeDay(date) && isHead(date)) {
                return date.period();
            }
            at = date == null ? at : date.to() - 1;
        }
        return Optional.empty();
    }

    private static boolean isWholeDay(Dated date) {
        return date.period()
                .filter(period ->
                        period.precision() == Precision.DAY && !period.edtf().contains("/"))
                .isPresent();
    }

    private boolean isHead(Dated date) {
        boolean starts = date.from() == 0 || tokens.at(date.from() - 1).kind() == Token.Kind.BREAK;
        boolean ends = tokens.at(date.to()).kind() == Token.Kind.BREAK;
        String before = tokens.lower(
                tokens.is(date.from() - 1, ":") || tokens.is(date.from() - 1, "on")
                        ? date.from() - 2
                        : date.from() - 1);
        boolean place = tokens.is(date.from() - 1, ",") && (tokens.isDash(date.to()) || tokens.is(date.to(), "("));
        return starts && (ends || tokens.isDash(date.to())) || PUBLISHING.contains(before) || place;
    }
}
