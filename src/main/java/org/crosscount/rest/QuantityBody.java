// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.InvalidQuantityException;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Reads the quantity of a claim. A bound of one number is given by its value, by its limits, or by both if they agree. */
final class QuantityBody {
    private static final Set<String> MEMBERS =
            new TreeSet<>(Set.of("bound", "value", "lower", "upper", "lowerOpen", "upperOpen", "unit"));

    private final BodyObject body;
    private final Unit unit;

    private QuantityBody(BodyObject body, Unit unit) {
        this.body = body;
        this.unit = unit;
    }

    /** Empty, with faults gathered, where it makes no quantity. */
    static Optional<Quantity> read(BodyObject body, Unit usual) {
        int before = body.faults().count();
        body.only(MEMBERS);
        Optional<Bound> bound = body.requiredChoice("bound", Bound.class);
        Unit unit = body.text("unit").map(Unit::of).orElse(usual);
        for (String number : List.of("value", "lower", "upper")) {
            body.decimal(number);
        }
        body.flag("lowerOpen");
        body.flag("upperOpen");
        if (body.faults().count() > before) {
            return Optional.empty();
        }
        QuantityBody reading = new QuantityBody(body, unit);
        return bound.flatMap(reading::of);
    }

    private Optional<Quantity> of(Bound bound) {
        try {
            return bound.hasValue() ? ofOneNumber(bound) : ofLimits(bound);
        } catch (InvalidQuantityException e) {
            body.refuse(e.field(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Quantity> ofLimits(Bound bound) {
        Optional<BigDecimal> lower = body.decimal("lower");
        Optional<BigDecimal> upper = body.decimal("upper");
        if (lower.isEmpty() || upper.isEmpty()) {
            body.refuse(lower.isEmpty() ? "lower" : "upper", "is missing; " + bound + " is given by both limits");
            return Optional.empty();
        }
        if (body.has("value")) {
            body.refuse("value", bound + " has no value of its own; give lower and upper alone");
            return Optional.empty();
        }
        return Optional.of(
                new Quantity(bound, null, lower.get(), upper.get(), isOpen("lowerOpen"), isOpen("upperOpen"), unit));
    }

    private Optional<Quantity> ofOneNumber(Bound bound) {
        Optional<BigDecimal> number = body.decimal("value").or(() -> body.decimal(mainLimit(bound)));
        if (number.isEmpty()) {
            body.refuse("value", "is missing; " + bound + " is given by one number");
            return Optional.empty();
        }
        Quantity quantity = Quantity.of(bound, number.get(), unit);
        boolean agrees = agrees("lower", quantity.lower())
                && agrees("upper", quantity.upper())
                && agrees("lowerOpen", quantity.lowerOpen())
                && agrees("upperOpen", quantity.upperOpen());
        return agrees ? Optional.of(quantity) : Optional.empty();
    }

    private static String mainLimit(Bound bound) {
        return switch (bound) {
            case EXACT, ABOUT, AT_LEAST, MORE_THAN, RANGE, VAGUE -> "lower";
            case AT_MOST, LESS_THAN, NEARLY -> "upper";
        };
    }

    private boolean agrees(String limit, @Nullable BigDecimal meant) {
        Optional<BigDecimal> given = body.decimal(limit);
        if (given.isEmpty() || (meant != null && given.get().compareTo(meant) == 0)) {
            return true;
        }
        body.refuse(
                limit,
                meant == null
                        ? "this bound has no such limit; leave it out, or say RANGE"
                        : "contradicts the rest of the quantity, by which it is " + meant.toPlainString());
        return false;
    }

    private boolean agrees(String flag, boolean meant) {
        if (body.flag(flag).orElse(meant) == meant) {
            return true;
        }
        body.refuse(flag, "contradicts the bound, by which it is " + meant + "; leave it out");
        return false;
    }

    private boolean isOpen(String flag) {
        return body.flag(flag).orElse(false);
    }
}
