// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimFaults;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Direction;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.claim.Superlative;
import org.crosscount.domain.lexicon.Aggregate;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.source.Document;
import org.crosscount.domain.source.Quote;
import org.crosscount.domain.source.Span;

/** Reads one claim of a claims file, and finds fault with whatever the rules of the format do not allow. */
final class ClaimReading {
    private static final ClaimId NOT_GIVEN_YET = new ClaimId("");
    private static final Set<String> DURATION_UNITS = Set.of("year", "month", "week", "day");

    private final Document document;
    private final SourcesPart sources;

    ClaimReading(Document document, SourcesPart sources) {
        this.document = document;
        this.sources = sources;
    }

    /** The claim, without its id, which depends on the claims before it. */
    Claim read(YamlNode node) {
        YamlFields fields = node.fields(
                List.of("kind", "quote", "subject"),
                List.of(
                        "figure",
                        "quantity",
                        "counted",
                        "direction",
                        "superlative",
                        "aggregate",
                        "base",
                        "attribution",
                        "asOf",
                        "assumptions",
                        "note"));
        ClaimKind kind = fields.get("kind").constant(ClaimKind.class);
        ClaimKeys.check(kind, fields);
        Claim claim = build(kind, fields);
        ClaimFaults.of(claim).stream().findFirst().ifPresent(fault -> {
            throw node.towards(fault.field()).fault(fault.message());
        });
        return claim;
    }

    private Claim build(ClaimKind kind, YamlFields fields) {
        List<String> assumptions = new ArrayList<>(fields.texts("assumptions"));
        fields.optionalText("note").ifPresent(assumptions::add);
        Subject subject = subject(kind, fields.get("subject"), assumptions::add);
        ClaimBuilder claim = new ClaimBuilder(NOT_GIVEN_YET, kind, subject)
                .document(document.id())
                .published(document.published().orElse(null))
                .quote(quote(fields.get("quote")))
                .figure(fields.find("figure").map(this::figure).orElse(null))
                .quantity(quantity(kind, fields).orElse(null))
                .counted(fields.optionalText("counted").orElse(null))
                .direction(fields.optionalConstant("direction", Direction.class).orElse(null))
                .superlative(fields.optionalConstant("superlative", Superlative.class)
                        .orElse(null))
                .aggregate(fields.optionalConstant("aggregate", Aggregate.class).orElse(null))
                .base(base(kind, fields, assumptions::add).orElse(null))
                .attribution(
                        fields.find("attribution").map(sources::attribution).orElse(null))
                .asOf(period(fields, "asOf", assumptions::add).orElse(null));
        return claim.assumptions(assumptions).build();
    }

    private Quote quote(YamlNode node) {
        YamlFields fields = node.fields(List.of("exact", "start", "end"), List.of());
        Span where = YamlReadings.span(fields, document.length());
        return new Quote(fields.text("exact"), "", "", Optional.of(where));
    }

    private Figure figure(YamlNode node) {
        YamlFields fields = node.fields(List.of("wording", "start", "end"), List.of());
        Span where = YamlReadings.span(fields, document.length());
        return new Figure(fields.text("wording"), Optional.of(where));
    }

    private static Optional<Quantity> quantity(ClaimKind kind, YamlFields fields) {
        Optional<Quantity> quantity = fields.find("quantity").map(YamlReadings::quantity);
        if (kind == ClaimKind.RANK) {
            checkRank(fields, quantity);
        }
        quantity.filter(given -> kind == ClaimKind.DURATION)
                .filter(given -> !DURATION_UNITS.contains(given.unit().symbol()))
                .ifPresent(given -> {
                    throw fields.whole()
                            .towards("quantity.unit")
                            .fault("a duration is given in year, month, week or day, not in " + given.unit());
                });
        return quantity;
    }

    private static void checkRank(YamlFields fields, Optional<Quantity> quantity) {
        if (quantity.isEmpty() && fields.find("superlative").isEmpty()) {
            throw fields.whole().fault("a rank needs its ordinal as an EXACT quantity, or a superlative; add one");
        }
        if (quantity.isPresent() && quantity.get().bound() != Bound.EXACT) {
            throw fields.whole().towards("quantity.bound").fault("the ordinal of a rank is EXACT");
        }
    }

    /** A period compared with, a date since, or a whole in words. */
    private static Optional<String> base(ClaimKind kind, YamlFields fields, Consumer<String> assumptions) {
        if (kind == ClaimKind.CHANGE || kind == ClaimKind.FIRST_SINCE) {
            period(fields, "base", assumptions);
        }
        return fields.optionalText("base");
    }

    private static Subject subject(ClaimKind kind, YamlNode node, Consumer<String> assumptions) {
        YamlFields fields = node.fields(List.of("measure"), List.of("population", "place", "period", "event"));
        if (kind == ClaimKind.OCCURRENCE && fields.find("period").isEmpty()) {
            throw node.fault("an occurrence needs the key \"period\", when it happened; add it");
        }
        return new Subject(
                fields.text("measure"),
                fields.optionalText("population"),
                fields.optionalText("place"),
                period(fields, "period", assumptions),
                fields.optionalText("event"));
    }

    private static Optional<Period> period(YamlFields fields, String key, Consumer<String> assumptions) {
        return fields.find(key).map(node -> YamlReadings.period(node, assumptions));
    }
}
