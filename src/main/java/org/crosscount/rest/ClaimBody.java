// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.Quote;

/**
 * Reads a claim of the API: one to be recorded, or one to be compared with others. Members that only answers have (status,
 * version …) may stay in, so that a claim can be sent as it came; they are not read.
 */
final class ClaimBody {
    private static final Set<String> MEMBERS = new TreeSet<>(Set.of(
            "id",
            "kind",
            "quote",
            "figure",
            "quantity",
            "counted",
            "direction",
            "superlative",
            "aggregate",
            "subject",
            "base",
            "attribution",
            "document",
            "asOf",
            "status",
            "version",
            "assumptions",
            "parents",
            "subjectId",
            "recordedAt",
            "inconsistencies",
            "contradictoryRulings",
            "rating",
            "evidence"));
    private static final Set<String> SUBJECT =
            new TreeSet<>(Set.of("id", "measure", "population", "place", "period", "event"));

    private final BodyObject body;
    private final List<String> assumptions;

    private ClaimBody(BodyObject body) {
        this.body = body;
        this.assumptions = new ArrayList<>(body.texts("assumptions"));
    }

    /** A claim to be recorded, whose quote is required; empty, with faults gathered, where there is none. */
    static Optional<Claim> toBeRecorded(BodyObject body) {
        if (!body.has("quote")) {
            body.refuse("quote", "is missing; a claim on record has the words that carry it");
        }
        return new ClaimBody(body).read(new ClaimId("draft"));
    }

    /** A claim to be compared, with the caller's own id; empty, with faults gathered, where there is none. */
    static Optional<Claim> toBeCompared(BodyObject body) {
        Optional<String> id = body.requiredText("id", BodyObject.SHORT_TEXT);
        Optional<Claim> claim = new ClaimBody(body).read(new ClaimId(id.orElse("")));
        claim.ifPresent(each -> faultsOf(each, body));
        return claim;
    }

    private static void faultsOf(Claim claim, BodyObject body) {
        boolean quoted = !claim.quote().exact().isEmpty();
        ClaimFaults.of(claim).stream()
                .filter(fault -> quoted || !fault.field().startsWith("figure"))
                .forEach(fault -> body.refuse(fault.field(), fault.message()));
    }

    private Optional<Claim> read(ClaimId id) {
        int before = body.faults().count();
        body.only(MEMBERS);
        Optional<ClaimKind> kind = body.requiredChoice("kind", ClaimKind.class);
        Optional<Subject> subject = body.requiredObject("subject").flatMap(this::subject);
        Optional<Quote> quote = body.object("quote").flatMap(QuoteBody::quote);
        Optional<Figure> figure = body.object("figure").flatMap(QuoteBody::figure);
        Unit usual =
                kind.filter(ClaimKind.SHARE::equals).map(share -> Unit.of("%")).orElse(Unit.NONE);
        Optional<Quantity> quantity = body.object("quantity").flatMap(given -> QuantityBody.read(given, usual));
        Optional<String> base = kind.flatMap(this::base);
        Optional<Claim> claim = kind.flatMap(k -> subject.map(s -> rest(new ClaimBuilder(id, k, s), base)
                .quote(quote.orElse(Quote.unanchored("")))
                .figure(figure.orElse(null))
                .quantity(quantity.orElse(null))
                .assumptions(assumptions)
                .build()));
        return body.faults().count() == before ? claim : Optional.empty();
    }

    private ClaimBuilder rest(ClaimBuilder claim, Optional<String> base) {
        return claim.base(base.orElse(null))
                .counted(body.text("counted").orElse(null))
                .direction(body.choice("direction", Direction.class).orElse(null))
                .superlative(body.choice("superlative", Superlative.class).orElse(null))
                .aggregate(body.choice("aggregate", Aggregate.class).orElse(null))
                .attribution(body.words("attribution").orElse(null))
                .document(body.text("document").map(DocumentId::new).orElse(null))
                .asOf(body.period("asOf", assumptions).orElse(null));
    }

    private Optional<Subject> subject(BodyObject given) {
        given.only(SUBJECT);
        Optional<String> measure = given.requiredText("measure", BodyObject.SHORT_TEXT);
        given.words("measure");
        Optional<Period> period = given.period("period", assumptions);
        return measure.map(words ->
                new Subject(words, given.text("population"), given.text("place"), period, given.text("event")));
    }

    /** For a share the whole, in words; for every other kind a date, which is kept as EDTF. */
    private Optional<String> base(ClaimKind kind) {
        boolean dated = kind == ClaimKind.CHANGE || kind == ClaimKind.FIRST_SINCE;
        return dated ? body.period("base", assumptions).map(Period::edtf) : body.text("base");
    }
}
