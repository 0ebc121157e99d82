// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.claim;

import java.util.List;
import java.util.Optional;
import org.crosscount.domain.lexicon.Aggregate;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Figures;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.Quote;

/**
 * A subject and a quantity (or a dated event, a rank, a "first since"), asserted in a quote and attributed to a source.
 *
 * @param version from 1; a correction adds a version
 * @param quote the words that carry it
 * @param figure the number in them; empty for an occurrence told without one
 * @param quantity what the figure means; empty where the kind has none
 * @param counted the words printed for what is counted
 * @param direction which way, for a change
 * @param superlative in what it stands out, for {@link ClaimKind#FIRST_SINCE} and {@link ClaimKind#RANK}
 * @param aggregate what the figure totals, where the wording says so; else it is inferred
 * @param base EDTF for a change (the period compared with) and a "first since" (the date since); for a share the whole in
 *     words
 * @param attribution who says so, as printed; empty for the document's own voice
 * @param document the document it stands in
 * @param published the date of that document, which stands in for {@code asOf} where the rules allow it
 * @param asOf the date up to which the figure counts
 * @param assumptions what was inferred in reading it, in plain sentences
 * @param confidence in the reading, for a claim that a program read; empty for one that a person read
 * @param parents for a derived claim, the claims it follows from
 */
public record Claim(
        ClaimId id,
        int version,
        ClaimKind kind,
        Quote quote,
        Optional<Figure> figure,
        Optional<Quantity> quantity,
        Optional<String> counted,
        Optional<Direction> direction,
        Optional<Superlative> superlative,
        Optional<Aggregate> aggregate,
        Subject subject,
        Optional<String> base,
        Optional<String> attribution,
        Optional<DocumentId> document,
        Optional<Period> published,
        Optional<Period> asOf,
        List<String> assumptions,
        Optional<Confidence> confidence,
        ClaimStatus status,
        List<ClaimId> parents) {
    public Claim {
        assumptions = List.copyOf(assumptions);
        parents = List.copyOf(parents);
    }

    /** The figure as printed, else the whole quote, else the number that is meant. */
    public String wording() {
        return figure.map(Figure::wording)
                .filter(words -> !words.isBlank())
                .or(() -> Optional.of(quote.exact()).filter(words -> !words.isBlank()))
                .or(() -> quantity.map(said -> (Figures.print(said.best()) + " " + said.unit()).strip()))
                .orElse("");
    }

    /** Whether its subject is in {@link Doubt} and nobody has confirmed or corrected it: it is compared with nothing. */
    public boolean isSetApart() {
        return status == ClaimStatus.PROPOSED && Doubt.isAmong(assumptions);
    }

    public boolean isDerived() {
        return status == ClaimStatus.DERIVED;
    }

    /** The same claim with everything but identity, version and status taken over, for deciding whether it changed. */
    public Claim asVersion(int otherVersion, ClaimStatus otherStatus) {
        return toBuilder().version(otherVersion).status(otherStatus).build();
    }

    public ClaimBuilder toBuilder() {
        return new ClaimBuilder(this);
    }
}
