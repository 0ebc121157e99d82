// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Interval;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;

/** Puts claims into the words of an explanation: as printed, and who says so. */
final class Telling {
    /** A longer quote is cut to the words around its figure. */
    private static final int LONGEST_QUOTE = 140;

    private static final int AROUND_FIGURE = 50;

    /** An explanation names so many claims; the rest are counted. */
    private static final int MOST_LISTED = 5;

    private Telling() {}

    /** The claim as printed, with its source. */
    static String of(ComparedClaim claim) {
        return followed(claim.claim()).orElseGet(() -> printed(claim.claim())) + " (" + claim.speaker() + ")";
    }

    /** How a derived claim follows from what is printed. */
    private static Optional<String> followed(Claim claim) {
        return claim.assumptions().stream()
                .filter(each -> claim.isDerived() && each.startsWith(Derivation.TOLD))
                .map(each -> each.substring(Derivation.TOLD.length()))
                .findFirst();
    }

    /** The first few, and how many more. */
    static String listed(List<ComparedClaim> claims) {
        List<String> told = claims.stream()
                .map(Telling::of)
                .distinct()
                .limit(MOST_LISTED + 1L)
                .toList();
        return told.size() <= MOST_LISTED ? joined(told) : fewOf(told, claims.size());
    }

    /** The same for what was put into words already. */
    static String briefly(List<String> items) {
        return items.size() <= MOST_LISTED ? joined(items) : fewOf(items, items.size());
    }

    private static String fewOf(List<String> items, int all) {
        return String.join(", ", items.subList(0, MOST_LISTED - 1)) + " and " + (all - MOST_LISTED + 1) + " more";
    }

    /** "attacks in Pakistan, 2024". */
    static String subject(ComparedClaim claim) {
        Subject subject = claim.claim().subject();
        return subject.measure()
                + subject.population().map(who -> " (" + who + ")").orElse("")
                + subject.place().map(where -> " in " + where).orElse("")
                + subject.period().map(when -> ", " + when.edtf()).orElse("")
                + subject.event().map(event -> ", " + event).orElse("");
    }

    /** What the figure allows, in its own unit: "306 to 307", "at least 46", "69.5 to 70.5 %". */
    static String allows(ComparedClaim claim) {
        Unit unit = claim.subject().unit();
        String allowed = claim.intervalAsPrinted().map(Interval::inWords).orElse("any value");
        return unit.isCounted() ? allowed : allowed + " " + unit;
    }

    /** Says what the figure allows, where that is more than the figure itself. */
    static String meaning(ComparedClaim claim) {
        return claim.range().isPoint() ? "" : ", which can mean " + allows(claim);
    }

    static String printed(Claim claim) {
        String quote = claim.quote().exact().replaceAll("\\s", " ").strip();
        String figure = claim.figure().map(Figure::wording).orElse("");
        if (quote.isEmpty()) {
            String number = claim.quantity()
                    .map(quantity -> new Interval(quantity.lower(), quantity.upper()).inWords() + " " + quantity.unit())
                    .orElse(claim.subject().measure());
            return "“" + (figure.isEmpty() ? number.strip() : figure) + "”";
        }
        return "“" + (quote.length() <= LONGEST_QUOTE ? quote : cut(quote, figure)) + "”";
    }

    static Working.Input input(ComparedClaim claim) {
        Claim said = claim.claim();
        Optional<Interval> interval = claim.interval();
        boolean counted = claim.subject().unit().isCounted();
        Optional<String> unit = said.quantity().map(Quantity::unit).map(each -> counted ? each.symbol() : each.base());
        return new Working.Input(
                said.id(),
                said.version(),
                said.wording(),
                interval.map(Interval::lower).orElse(null),
                interval.map(Interval::upper).orElse(null),
                unit.filter(symbol -> !symbol.isEmpty()),
                said.quantity().map(Telling::tolerance).orElse("no figure; compared by date and class"));
    }

    /** The day or days of an occurrence, as recorded. */
    static String when(ComparedClaim claim) {
        return claim.claim().subject().period().map(Period::edtf).orElse("an unknown date");
    }

    static String joined(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return items.stream().limit(items.size() - 1L).collect(Collectors.joining(", "))
                + " and "
                + items.get(items.size() - 1);
    }

    private static String tolerance(Quantity quantity) {
        Bound bound = quantity.bound();
        return switch (bound) {
            case EXACT -> "EXACT: printed precision, half a unit of the last significant digit of a rounded figure";
            case ABOUT -> "ABOUT: 10 % either way";
            case NEARLY -> "NEARLY: from 0.9 of the figure up to it";
            case RANGE -> "RANGE: the limits as said";
            case VAGUE -> "VAGUE: the lower limit halved, the upper doubled";
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> bound + ": the limit, rounded as printed";
        };
    }

    private static String cut(String quote, String figure) {
        int at = figure.isEmpty() ? 0 : Math.max(0, quote.indexOf(figure));
        int from = Math.max(0, at - AROUND_FIGURE);
        int to = Math.min(quote.length(), at + Math.max(figure.length(), 1) + AROUND_FIGURE);
        from = from == 0 ? 0 : quote.indexOf(' ', from) + 1;
        int lastBlank = quote.lastIndexOf(' ', to);
        to = to == quote.length() || lastBlank <= at + figure.length() ? to : lastBlank;
        return (from > 0 && from <= at ? "… " : "")
                + quote.substring(Math.min(from, at), to)
                + (to < quote.length() ? " …" : "");
    }
}
