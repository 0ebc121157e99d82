// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.source.Quote;
import org.crosscount.domain.source.Span;

/**
 * What makes a claim one that cannot be recorded: it contradicts itself or its own quote. A claim that is merely
 * implausible is recorded; saying so is a finding, not a refusal.
 */
public final class ClaimFaults {
    /** Names are for finding and comparing; what is longer is no name. */
    public static final int LONGEST_NAME = 300;

    private ClaimFaults() {}

    /** Everything wrong with the claim by itself; empty for a sound one. */
    public static List<Fault> of(Claim claim) {
        List<Fault> faults = new ArrayList<>();
        if (claim.subject().measure().isBlank()) {
            faults.add(new Fault("subject.measure", "a claim needs a measure: what is counted or measured"));
        }
        tooLong(claim, faults);
        quantity(claim).ifPresent(faults::add);
        anchor(claim.quote()).ifPresent(faults::add);
        claim.figure().flatMap(figure -> figure(claim.quote(), figure)).ifPresent(faults::add);
        return faults;
    }

    /** What is wrong with the quote against the document's text; empty where it stands at its offsets. */
    public static Optional<Fault> against(String text, Quote quote) {
        if (quote.where().isEmpty()) {
            return Optional.empty();
        }
        Span where = quote.where().get();
        if (where.end() > text.length()) {
            return Optional.of(new Fault(
                    "quote.end", "the text ends at " + text.length() + ", before the quote's end at " + where.end()));
        }
        boolean stands = text.regionMatches(
                where.start(), quote.exact(), 0, quote.exact().length());
        return stands
                ? Optional.empty()
                : Optional.of(new Fault(
                        "quote.exact",
                        "these words do not stand at " + where.start() + " to " + where.end()
                                + " of the document's text; give the offsets in UTF-16 code units"));
    }

    private static void tooLong(Claim claim, List<Fault> faults) {
        Subject subject = claim.subject();
        tooLong("subject.measure", Optional.of(subject.measure()), faults);
        tooLong("subject.population", subject.population(), faults);
        tooLong("subject.place", subject.place(), faults);
        tooLong("subject.event", subject.event(), faults);
        tooLong("attribution", claim.attribution(), faults);
        tooLong("base", claim.base(), faults);
    }

    private static void tooLong(String field, Optional<String> text, List<Fault> faults) {
        text.filter(each -> each.length() > LONGEST_NAME)
                .map(each -> new Fault(field, "longer than " + LONGEST_NAME + " characters; name it more briefly"))
                .ifPresent(faults::add);
    }

    private static Optional<Fault> quantity(Claim claim) {
        Optional<Quantity> quantity = claim.quantity();
        ClaimKind kind = claim.kind();
        if (kind.needsQuantity() && quantity.isEmpty()) {
            return Optional.of(new Fault("quantity", "a claim of kind " + kind + " needs a quantity"));
        }
        boolean superlative = claim.superlative().isPresent()
                || claim.figure().flatMap(f -> Superlative.read(f.wording())).isPresent();
        if (kind == ClaimKind.RANK && quantity.isEmpty() && !superlative) {
            return Optional.of(
                    new Fault("quantity", "a rank needs its ordinal as an EXACT quantity, or a superlative"));
        }
        boolean zero = quantity.isEmpty()
                || (quantity.get().value() != null && quantity.get().best().signum() == 0);
        if (kind == ClaimKind.ABSENCE && !zero) {
            return Optional.of(new Fault("quantity", "an absence has no quantity, or EXACT 0"));
        }
        return Optional.empty();
    }

    private static Optional<Fault> anchor(Quote quote) {
        boolean fits = quote.where().isEmpty()
                || quote.where().get().length() == quote.exact().length();
        return fits
                ? Optional.empty()
                : Optional.of(new Fault(
                        "quote.end",
                        "end less start is not the length of the quote, "
                                + quote.exact().length() + " UTF-16 code units"));
    }

    private static Optional<Fault> figure(Quote quote, Figure figure) {
        if (!quote.exact().contains(figure.wording())) {
            return Optional.of(new Fault(
                    "figure.wording",
                    "\"" + figure.wording() + "\" does not stand in the quote \"" + quote.exact() + "\""));
        }
        if (figure.where().isEmpty() || quote.where().isEmpty()) {
            return Optional.empty();
        }
        Span inText = figure.where().get();
        Span around = quote.where().get();
        boolean stands = around.holds(inText)
                && quote.exact()
                        .startsWith(
                                figure.wording(),
                                Math.min(
                                        inText.start() - around.start(),
                                        quote.exact().length()))
                && inText.length() == figure.wording().length();
        return stands
                ? Optional.empty()
                : Optional.of(new Fault(
                        "figure.start",
                        "\"" + figure.wording() + "\" does not stand at " + inText.start() + " to " + inText.end()
                                + ", inside its quote at " + around.start() + " to " + around.end()));
    }
}
