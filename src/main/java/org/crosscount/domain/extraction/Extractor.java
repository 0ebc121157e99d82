// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.claim.Reading;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.source.Span;

/**
 * Reads the claims of an English text. The same text always gives the same claims with the same ids; time and memory grow in
 * proportion to its length. Safe for use by several threads.
 */
public final class Extractor {
    private final Lexicon lexicon;
    private final PlaceNames names;

    public Extractor(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new PlaceNames(lexicon.places());
    }

    /** Everything the text claims with a figure, a date or a rank, and every other number in it. */
    public Extraction extract(SourceText source) {
        Tokens tokens = Tokenizer.read(source.text());
        Timeline timeline = new Timeline(source.publishedOn().or(() -> new Dateline(tokens).read()));
        Recognition read = new Recognizer(tokens, timeline, lexicon.places()).read();
        Context context = context(source, tokens, read);
        MeasureLookup lookup = new MeasureLookup(tokens, lexicon.measures());
        List<Claim> claims = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        FigureClaims figures = new FigureClaims(tokens, lexicon, context, lookup);
        figures.read(read.mentions(), claims, leftOut);
        new Statements(tokens, context, lookup, lexicon.populations()).read(claims);
        others(tokens, read, context.draft(), leftOut);
        claims.sort(Comparator.comparing(claim -> start(claim.figure())));
        leftOut.sort(Comparator.comparing(number -> start(Optional.of(number.figure()))));
        List<Reading> readings = claims.stream()
                .map(claim -> {
                    int token = tokens.from(start(claim.figure()));
                    return new Reading(claim, context.sentences().holding(token).number(), figures.manner(claim));
                })
                .toList();
        return new Extraction(new Headings(context.sentences().all()).complete(readings), leftOut);
    }

    private Context context(SourceText source, Tokens tokens, Recognition read) {
        Sentences sentences = new Sentences(tokens);
        Clauses clauses = new Clauses(tokens);
        PeriodFinder periods = new PeriodFinder(tokens, sentences, clauses, read.dates());
        PlaceMentions mentions = new PlaceMentions(tokens, lexicon, names);
        PlaceFinder places = new PlaceFinder(tokens, sentences, clauses, mentions, source.title());
        return new Context(
                sentences,
                clauses,
                new Attributions(tokens, sentences, clauses, new PlaceIndex(mentions.all())),
                periods,
                places,
                new EventNames(tokens, sentences),
                new ClaimDraft(tokens, source.publishedOn()));
    }

    private static void others(Tokens tokens, Recognition read, ClaimDraft draft, List<LeftOut> leftOut) {
        for (Dated date : read.dates()) {
            Figure figure = draft.figure(date.from(), date.to());
            if (!date.shared() && figure.wording().chars().anyMatch(Character::isDigit)) {
                Why why = Dateline.holds(tokens, date) ? Why.DATELINE : date.why();
                leftOut.add(new LeftOut(figure, why, Optional.empty()));
            }
        }
        for (Identifiers.Named named : read.named()) {
            leftOut.add(new LeftOut(draft.figure(named.from(), named.to()), named.why(), Optional.empty()));
        }
    }

    private static int start(Optional<Figure> figure) {
        return figure.flatMap(Figure::where).map(Span::start).orElse(0);
    }
}
