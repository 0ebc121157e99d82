// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.claim;

import java.util.List;
import java.util.Optional;
import org.crosscount.domain.lexicon.Aggregate;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.Quote;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Claim} together; what is not set stays empty, the status is PROPOSED and the version 1. */
public final class ClaimBuilder {
    private ClaimId id;
    private int version = 1;
    private ClaimKind kind;
    private Quote quote = Quote.unanchored("");
    private @Nullable Figure figure;
    private @Nullable Quantity quantity;
    private @Nullable String counted;
    private @Nullable Direction direction;
    private @Nullable Superlative superlative;
    private @Nullable Aggregate aggregate;
    private Subject subject;
    private @Nullable String base;
    private @Nullable String attribution;
    private @Nullable DocumentId document;
    private @Nullable Period published;
    private @Nullable Period asOf;
    private List<String> assumptions = List.of();
    private @Nullable Confidence confidence;
    private ClaimStatus status = ClaimStatus.PROPOSED;
    private List<ClaimId> parents = List.of();

    public ClaimBuilder(ClaimId id, ClaimKind kind, Subject subject) {
        this.id = id;
        this.kind = kind;
        this.subject = subject;
    }

    ClaimBuilder(Claim claim) {
        this(claim.id(), claim.kind(), claim.subject());
        version = claim.version();
        quote = claim.quote();
        figure = claim.figure().orElse(null);
        quantity = claim.quantity().orElse(null);
        counted = claim.counted().orElse(null);
        direction = claim.direction().orElse(null);
        superlative = claim.superlative().orElse(null);
        aggregate = claim.aggregate().orElse(null);
        base = claim.base().orElse(null);
        attribution = claim.attribution().orElse(null);
        document = claim.document().orElse(null);
        published = claim.published().orElse(null);
        asOf = claim.asOf().orElse(null);
        assumptions = claim.assumptions();
        confidence = claim.confidence().orElse(null);
        status = claim.status();
        parents = claim.parents();
    }

    public ClaimBuilder id(ClaimId value) {
        id = value;
        return this;
    }

    public ClaimBuilder version(int value) {
        version = value;
        return this;
    }

    public ClaimBuilder kind(ClaimKind value) {
        kind = value;
        return this;
    }

    public ClaimBuilder subject(Subject value) {
        subject = value;
        return this;
    }

    public ClaimBuilder quote(Quote value) {
        quote = value;
        return this;
    }

    public ClaimBuilder figure(@Nullable Figure value) {
        figure = value;
        return this;
    }

    public ClaimBuilder quantity(@Nullable Quantity value) {
        quantity = value;
        return this;
    }

    public ClaimBuilder counted(@Nullable String value) {
        counted = value;
        return this;
    }

    public ClaimBuilder direction(@Nullable Direction value) {
        direction = value;
        return this;
    }

    public ClaimBuilder superlative(@Nullable Superlative value) {
        superlative = value;
        return this;
    }

    public ClaimBuilder aggregate(@Nullable Aggregate value) {
        aggregate = value;
        return this;
    }

    public ClaimBuilder base(@Nullable String value) {
        base = value;
        return this;
    }

    public ClaimBuilder attribution(@Nullable String value) {
        attribution = value;
        return this;
    }

    public ClaimBuilder document(@Nullable DocumentId value) {
        document = value;
        return this;
    }

    public ClaimBuilder published(@Nullable Period value) {
        published = value;
        return this;
    }

    public ClaimBuilder asOf(@Nullable Period value) {
        asOf = value;
        return this;
    }

    public ClaimBuilder assumptions(List<String> value) {
        assumptions = value;
        return this;
    }

    public ClaimBuilder confidence(@Nullable Confidence value) {
        confidence = value;
        return this;
    }

    public ClaimBuilder status(ClaimStatus value) {
        status = value;
        return this;
    }

    public ClaimBuilder parents(List<ClaimId> value) {
        parents = value;
        return this;
    }

    public Claim build() {
        return new Claim(
                id,
                version,
                kind,
                quote,
                Optional.ofNullable(figure),
                Optional.ofNullable(quantity),
                Optional.ofNullable(counted),
                Optional.ofNullable(direction),
                Optional.ofNullable(superlative),
                Optional.ofNullable(aggregate),
                subject,
                Optional.ofNullable(base),
                Optional.ofNullable(attribution),
                Optional.ofNullable(document),
                Optional.ofNullable(published),
                Optional.ofNullable(asOf),
                assumptions,
                Optional.ofNullable(confidence),
                status,
                parents);
    }
}
