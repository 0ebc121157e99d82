// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import java.util.List;
import java.util.function.Consumer;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.period.PeriodFormatException;
import org.crosscount.domain.period.PeriodReading;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.InvalidQuantityException;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.source.Span;

/** Nodes read as periods, spans and quantities. */
final class YamlReadings {
    private YamlReadings() {}

    /** A date or interval in EDTF; what had to be assumed in reading it goes to the consumer. */
    static Period period(YamlNode node, Consumer<String> assumptions) {
        try {
            PeriodReading reading = PeriodReading.read(node.text());
            reading.assumption().ifPresent(assumptions);
            return reading.period();
        } catch (PeriodFormatException e) {
            throw node.fault(String.valueOf(e.getMessage()));
        }
    }

    /** The {@code start} and {@code end} of a map, inside a text of the given length. */
    static Span span(YamlFields fields, int length) {
        int start = fields.get("start").whole();
        int end = fields.get("end").whole();
        if (start < 0) {
            throw fields.get("start").fault("offsets count from 0");
        }
        if (end <= start) {
            throw fields.get("end").fault("must be greater than start, " + start);
        }
        if (end > length) {
            throw fields.get("end").fault("the text ends at " + length + ", by the length stated for the document");
        }
        return new Span(start, end);
    }

    static Quantity quantity(YamlNode node) {
        YamlFields fields = node.fields(List.of("bound", "unit"), List.of("value", "lower", "upper"));
        Bound bound = fields.get("bound").constant(Bound.class);
        Unit unit = Unit.of(fields.text("unit"));
        List<String> wanted = bound.hasValue() ? List.of("value") : List.of("lower", "upper");
        for (String key : List.of("value", "lower", "upper")) {
            if (wanted.contains(key) && fields.find(key).isEmpty()) {
                throw node.fault("a quantity of bound " + bound + " needs the key " + YamlNode.echo(key) + "; add it");
            }
            if (!wanted.contains(key) && fields.find(key).isPresent()) {
                throw fields.get(key)
                        .fault("a quantity of bound " + bound + " has " + String.join(" and ", wanted)
                                + " and no such key; take it out");
            }
        }
        try {
            return quantity(bound, fields, unit);
        } catch (InvalidQuantityException e) {
            throw node.towards(e.field()).fault(String.valueOf(e.getMessage()));
        }
    }

    private static Quantity quantity(Bound bound, YamlFields fields, Unit unit) {
        if (bound.hasValue()) {
            return Quantity.of(bound, fields.get("value").decimal(), unit);
        }
        var lower = fields.get("lower").decimal();
        var upper = fields.get("upper").decimal();
        return bound == Bound.VAGUE ? Quantity.vague(lower, upper, unit) : Quantity.range(lower, upper, unit);
    }
}
