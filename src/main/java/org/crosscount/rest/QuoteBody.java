// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.source.Quote;
import org.crosscount.domain.source.Span;

/** Reads the quote of a claim and the figure in it. Without offsets they are not anchored. */
final class QuoteBody {
    private static final int LONGEST_QUOTE = 10_000;
    private static final Set<String> QUOTE = new TreeSet<>(Set.of("exact", "prefix", "suffix", "start", "end"));
    private static final Set<String> FIGURE = new TreeSet<>(Set.of("wording", "start", "end"));

    private QuoteBody() {}

    static Optional<Quote> quote(BodyObject body) {
        body.only(QUOTE);
        Optional<String> exact = body.requiredText("exact", LONGEST_QUOTE);
        String prefix = body.text("prefix", LONGEST_QUOTE).orElse("");
        String suffix = body.text("suffix", LONGEST_QUOTE).orElse("");
        Optional<Span> where = span(body);
        return exact.map(words -> new Quote(words, prefix, suffix, where));
    }

    static Optional<Figure> figure(BodyObject body) {
        body.only(FIGURE);
        Optional<String> wording = body.requiredText("wording", BodyObject.SHORT_TEXT);
        Optional<Span> where = span(body);
        return wording.map(words -> new Figure(words, where));
    }

    private static Optional<Span> span(BodyObject body) {
        Optional<Integer> start = body.offset("start");
        Optional<Integer> end = body.offset("end");
        if (body.has("start") != body.has("end")) {
            body.refuse(body.has("start") ? "end" : "start", "is missing; give start and end, or neither");
        }
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (end.get() < start.get()) {
            body.refuse("end", "lies before start");
            return Optional.empty();
        }
        return Optional.of(new Span(start.get(), end.get()));
    }
}
