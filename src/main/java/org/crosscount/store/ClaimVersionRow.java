// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosscount.app.RecordedClaim;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Confidence;
import org.crosscount.domain.claim.Direction;
import org.crosscount.domain.claim.Superlative;
import org.crosscount.domain.lexicon.Aggregate;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.source.DocumentId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version of one claim: a record. */
@Entity
@Immutable
@Table(name = "claim_version")
class ClaimVersionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_version_seq")
    @SequenceGenerator(name = "claim_version_seq", sequenceName = "claim_version_seq", allocationSize = 50)
    Long seq;

    String claimId;
    int version;

    @Enumerated(EnumType.STRING)
    ClaimKind kind;

    @Enumerated(EnumType.STRING)
    ClaimStatus status;

    /** Id of the subject under which it was filed when it was recorded. */
    @Column(name = "subject")
    String filedSubject;

    @Embedded
    QuoteColumns quote;

    @Embedded
    @Nullable
    FigureColumns figure;

    @Embedded
    @Nullable
    QuantityColumns quantity;

    @Nullable
    String counted;

    @Enumerated(EnumType.STRING)
    @Nullable
    Direction direction;

    @Enumerated(EnumType.STRING)
    @Nullable
    Superlative superlative;

    @Enumerated(EnumType.STRING)
    @Nullable
    Aggregate aggregate;

    @Embedded
    SubjectColumns subject;

    @Nullable
    String base;

    @Nullable
    String attribution;

    @Nullable
    String documentId;

    @Nullable
    String published;

    @Nullable
    String asOf;

    @Convert(converter = TextListConverter.class)
    List<String> assumptions;

    @Enumerated(EnumType.STRING)
    @Nullable
    Confidence confidence;

    @Convert(converter = TextListConverter.class)
    List<String> parents;

    String recordedBy;
    Instant recordedAt;

    static ClaimVersionRow of(Claim claim, String filedSubject, Actor by, Instant at) {
        ClaimVersionRow row = new ClaimVersionRow();
        row.claimId = claim.id().value();
        row.version = claim.version();
        row.kind = claim.kind();
        row.status = claim.status();
        row.filedSubject = filedSubject;
        row.quote = QuoteColumns.of(claim.quote());
        row.figure = claim.figure().map(FigureColumns::of).orElse(null);
        row.quantity = claim.quantity().map(QuantityColumns::of).orElse(null);
        row.counted = claim.counted().orElse(null);
        row.direction = claim.direction().orElse(null);
        row.superlative = claim.superlative().orElse(null);
        row.aggregate = claim.aggregate().orElse(null);
        row.subject = SubjectColumns.of(claim.subject());
        row.base = claim.base().orElse(null);
        row.attribution = claim.attribution().orElse(null);
        row.documentId = claim.document().map(DocumentId::value).orElse(null);
        row.published = claim.published().map(Period::edtf).orElse(null);
        row.asOf = claim.asOf().map(Period::edtf).orElse(null);
        row.assumptions = claim.assumptions();
        row.confidence = claim.confidence().orElse(null);
        row.parents = claim.parents().stream().map(ClaimId::value).toList();
        row.recordedBy = by.name();
        row.recordedAt = at;
        return row;
    }

    /** As a version that is no longer the newest. */
    RecordedClaim toRecorded() {
        return new RecordedClaim(toClaim(), filedSubject, new Actor(recordedBy), recordedAt, false);
    }

    Claim toClaim() {
        return new Claim(
                new ClaimId(claimId),
                version,
                kind,
                quote.toQuote(),
                Optional.ofNullable(figure).map(FigureColumns::toFigure),
                Optional.ofNullable(quantity).map(QuantityColumns::toQuantity),
                Optional.ofNullable(counted),
                Optional.ofNullable(direction),
                Optional.ofNullable(superlative),
                Optional.ofNullable(aggregate),
                subject.toSubject(),
                Optional.ofNullable(base),
                Optional.ofNullable(attribution),
                Optional.ofNullable(documentId).map(DocumentId::new),
                Optional.ofNullable(published).map(Period::parse),
                Optional.ofNullable(asOf).map(Period::parse),
                assumptions,
                Optional.ofNullable(confidence),
                status,
                parents.stream().map(ClaimId::new).toList());
    }
}
