// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.period.Precision;

/** Finds the date a text gives itself at its head: "GENEVA, 12 March 2024 -", "Published 12 March 2024", a line of its own. */
final class Dateline {
    private static final int HEAD = 80;
    private static final int FILED = 14;
    private static final int PLACE = 7;
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

    /** Whether the date stands between the place, in capitals, and the agency or dash: "GENEVA, March 12 (Agency) -". */
    static boolean holds(Tokens tokens, Dated date) {
        boolean closed = tokens.isDash(date.to()) || tokens.is(date.to(), "(");
        if (!closed || !tokens.is(date.from() - 1, ",")) {
            return false;
        }
        int start = date.from() - 1;
        while (start > 0 && start > date.from() - PLACE && tokens.at(start - 1).kind() != Token.Kind.BREAK) {
            start--;
        }
        String place = tokens.at(start).text();
        boolean begins = start == 0 || tokens.at(start - 1).kind() == Token.Kind.BREAK;
        return begins && place.length() > 2 && place.equals(place.toUpperCase(Locale.ROOT));
    }

    /** Whether what begins at the token stands in a dateline: in capitals, before the dash that opens what was filed. */
    static boolean isFiled(Tokens tokens, int from) {
        int start = from;
        while (start > 0 && start > from - FILED && tokens.at(start - 1).kind() != Token.Kind.BREAK) {
            start--;
        }
        boolean line = start == 0 || tokens.at(start - 1).kind() == Token.Kind.BREAK;
        String first = tokens.at(start).text();
        if (!line || from > HEAD || first.length() < 2 || !first.equals(first.toUpperCase(Locale.ROOT))) {
            return false;
        }
        for (int at = from; at < start + FILED && at < tokens.size(); at++) {
            if (tokens.isDash(at) && !tokens.touches(at)) {
                return true;
            }
            boolean ends = tokens.at(at).kind() == Token.Kind.BREAK
                    || tokens.is(at, ":")
                    || tokens.is(at, ".") && !tokens.touches(at);
            if (ends) {
                return false;
            }
        }
        return false;
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
