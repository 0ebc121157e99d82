// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Direction;
import org.crosscount.domain.lexicon.Digest;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Interval;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;

/**
 * The amount in the base period that follows from an amount and its change: 521 attacks, up 70 %, gives 306 or 307 the year
 * before. Both parents stand in one document and one voice. What is counted in whole things is narrowed to whole numbers.
 */
final class Derivation {
    /** Begins the sentence that tells how a claim follows. */
    static final String TOLD = "derived: ";

    private Derivation() {}

    /** Names the document and the voice, which both parents share. */
    static String toldIn(ComparedClaim claim) {
        return claim.claim()
                        .document()
                        .map(document -> "in " + document.value())
                        .orElse("") + "\n" + claim.voice().orElse("");
    }

    /** The amount before the change; empty where the two do not belong together or nothing follows. */
    static Optional<Claim> impliedBase(ComparedClaim change, ComparedClaim amount) {
        Optional<ChangeFigures> figures = ChangeFigures.of(change);
        boolean together = figures.isPresent()
                && amount.isAmount()
                && ChangeMismatch.isAmountOf(
                        figures.get(), amount, figures.get().after())
                && amount.claim().document().equals(change.claim().document())
                && amount.voice().equals(change.voice())
                && !amount.isVague();
        if (!together) {
            return Optional.empty();
        }
        return figures.get()
                .before(amount.range())
                .flatMap(before -> quantity(before, amount))
                .map(quantity -> claim(figures.get(), amount, quantity));
    }

    private static Claim claim(ChangeFigures change, ComparedClaim amount, Quantity quantity) {
        Claim from = change.claim().claim();
        Claim after = amount.claim();
        String way = from.direction().filter(Direction.DOWN::equals).isPresent() ? "down" : "up";
        String working = Telling.printed(after) + " in " + change.after().edtf() + ", " + way + " by " + from.wording()
                + ", gives " + new Interval(quantity.lower(), quantity.upper()).inWords() + " in "
                + change.before().edtf();
        ClaimId id = new ClaimId(ClaimId.DERIVED_PREFIX
                + Digest.of(
                        "implied base\n" + from.id().value() + "\n" + after.id().value()));
        return new ClaimBuilder(id, ClaimKind.AMOUNT, after.subject().during(change.before()))
                .quote(from.quote())
                .figure(from.figure().orElse(null))
                .quantity(quantity)
                .counted(after.counted().orElse(null))
                .aggregate(after.aggregate().orElse(null))
                .attribution(from.attribution().orElse(null))
                .document(from.document().orElse(null))
                .published(from.published().orElse(null))
                .assumptions(List.of(TOLD + working))
                .status(ClaimStatus.DERIVED)
                .parents(List.of(after.id(), from.id()))
                .build();
    }

    private static Optional<Quantity> quantity(Interval before, ComparedClaim amount) {
        boolean whole = amount.subject().unit().isCounted()
                && amount.subject().entry().map(MeasureEntry::whole).orElse(true);
        Interval narrowed = whole ? wholeNumbers(before) : before;
        BigDecimal lower = narrowed.lower();
        BigDecimal upper = narrowed.upper();
        Unit printed = amount.claim().quantity().map(Quantity::unit).orElse(Unit.NONE);
        Unit unit = amount.subject().unit().isCounted()
                ? printed
                : Unit.of(amount.subject().unit().base());
        if (lower != null && upper != null) {
            return Optional.of(
                    lower.compareTo(upper) == 0 ? Quantity.exact(lower, unit) : Quantity.range(lower, upper, unit));
        }
        if (lower != null) {
            return Optional.of(Quantity.of(Bound.AT_LEAST, lower, unit));
        }
        return upper == null ? Optional.empty() : Optional.of(Quantity.of(Bound.AT_MOST, upper, unit));
    }

    /** The whole numbers inside; the interval itself where there is none. */
    static Interval wholeNumbers(Interval interval) {
        BigDecimal lower = interval.lower() == null ? null : interval.lower().setScale(0, RoundingMode.CEILING);
        BigDecimal upper = interval.upper() == null ? null : interval.upper().setScale(0, RoundingMode.FLOOR);
        boolean none = lower != null && upper != null && lower.compareTo(upper) > 0;
        return none ? interval : new Interval(lower, upper);
    }
}
