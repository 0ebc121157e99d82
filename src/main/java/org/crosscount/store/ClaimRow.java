// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.crosscount.app.ClaimFiling;
import org.crosscount.app.RecordedClaim;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Interval;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.SourceId;
import org.jspecify.annotations.Nullable;

/** The head of a claim: its newest version, and what listings filter and sort by. */
@Entity
@Table(name = "claim")
class ClaimRow {
    /** That of its first version. */
    @Id
    Long seq;

    @Column(name = "id")
    String claimId;

    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "newest")
    ClaimVersionRow newest;

    @Enumerated(EnumType.STRING)
    ClaimKind kind;

    @Enumerated(EnumType.STRING)
    ClaimStatus status;

    String subject;
    String measure;
    String place;
    String event;
    String attribution;

    @Nullable
    String sourceId;

    @Nullable
    String documentId;

    @Enumerated(EnumType.STRING)
    @Nullable
    Bound bound;

    boolean dated;

    /** Days since 1970-01-01; null where open or unknown. */
    @Nullable
    Long periodFrom;

    @Nullable
    Long periodTo;

    @Nullable
    BigDecimal best;

    boolean measured;

    @Nullable
    BigDecimal lowerLimit;

    @Nullable
    BigDecimal upperLimit;

    /** The quote in lower case. */
    String words;

    boolean inconsistent;

    /** What worked the filing out; empty for what was filed before this was kept. */
    String filedBy;

    static ClaimRow of(ClaimVersionRow first, Claim claim, ClaimFiling filing) {
        ClaimRow row = new ClaimRow();
        row.seq = first.seq;
        row.claimId = first.claimId;
        row.put(first, claim, filing);
        return row;
    }

    /** Makes the version the newest one. */
    void put(ClaimVersionRow added, Claim claim, ClaimFiling filing) {
        version = added.version;
        newest = added;
        kind = added.kind;
        status = added.status;
        subject = filing.subject();
        measure = filing.measure();
        place = filing.place();
        event = filing.event();
        attribution = filing.attribution();
        sourceId = filing.source().map(SourceId::value).orElse(null);
        documentId = claim.document().map(DocumentId::value).orElse(null);
        bound = claim.quantity().map(Quantity::bound).orElse(null);
        Period period = claim.subject().period().orElse(null);
        dated = period != null;
        periodFrom = period == null ? null : day(period.earliest());
        periodTo = period == null ? null : day(period.latest());
        best = claim.quantity().map(Quantity::best).orElse(null);
        Interval interval = filing.interval().orElse(null);
        measured = interval != null;
        lowerLimit = interval == null ? null : interval.lower();
        upperLimit = interval == null ? null : interval.upper();
        words = claim.quote().exact().toLowerCase(Locale.ROOT);
        filedBy = filing.filedBy();
    }

    /** Puts what the filing says of the newest version, which the claim is. */
    void refile(Claim claim, ClaimFiling filing) {
        put(newest, claim, filing);
    }

    static @Nullable Long day(@Nullable LocalDate date) {
        return date == null ? null : date.toEpochDay();
    }

    RecordedClaim toRecorded() {
        return new RecordedClaim(
                newest.toClaim(), subject, new Actor(newest.recordedBy), newest.recordedAt, inconsistent);
    }
}
