// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscount.domain.claim.CanonicalSubject;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Direction;
import org.crosscount.domain.lexicon.Aggregate;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.period.PeriodFormatException;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Dimension;
import org.crosscount.domain.quantity.Interval;
import org.crosscount.domain.source.DocumentId;

/**
 * A claim made ready for comparison.
 *
 * @param subject its subject, normalised
 * @param interval what its figure can stand for, tolerance folded in, in base units; below zero for a change downwards;
 *     empty for a claim without a quantity
 * @param subjectId names the group of claims that this one is compared with
 * @param voice normalised name of who says it; empty for the document's own voice
 * @param documents what its document is called in an explanation
 */
public record ComparedClaim(
        Claim claim,
        CanonicalSubject subject,
        String subjectId,
        Optional<Interval> interval,
        Optional<String> voice,
        DocumentNames documents) {
    /** How long after an event its toll still grows. */
    static final int FRESH_DAYS = 30;

    private static final Pattern NEW = Pattern.compile("\\bnew(ly)?\\b", Pattern.CASE_INSENSITIVE);

    private static final List<String> CUMULATIVE = List.of("so far", "cumulative", "to date", "since ");

    ClaimId id() {
        return claim.id();
    }

    ClaimKind kind() {
        return claim.kind();
    }

    boolean isAmount() {
        return claim.kind() == ClaimKind.AMOUNT && interval.isPresent();
    }

    boolean isShare() {
        return claim.kind() == ClaimKind.SHARE && interval.isPresent();
    }

    boolean isVague() {
        return bound().filter(Bound.VAGUE::equals).isPresent();
    }

    Optional<Bound> bound() {
        return claim.quantity().map(quantity -> quantity.bound());
    }

    /** The base as a date; empty where there is none, or it is no date. */
    Optional<Period> baseDate() {
        try {
            return claim.base().map(Period::parse);
        } catch (PeriodFormatException noDate) {
            return Optional.empty();
        }
    }

    Interval range() {
        return interval.orElseThrow();
    }

    /** The same limits in the unit of the figure; empty for a claim without a quantity. */
    public Optional<Interval> intervalAsPrinted() {
        return interval.map(range -> subject.unit().fromBase(range));
    }

    /** Who says it, for an explanation: the source, else the document, else that nobody is named. */
    String speaker() {
        return claim.attribution().or(() -> claim.document().map(documents::of)).orElse("no source named");
    }

    /** The document it stands in, or the one that this copies. */
    Optional<String> origin() {
        return claim.document().map(documents::origin).map(DocumentId::value);
    }

    /** The same text in one document in one voice. Without a document nothing is known to be the same. */
    boolean sharesVoiceWith(ComparedClaim other) {
        return claim.document().isPresent()
                && claim.document().equals(other.claim.document())
                && voice.equals(other.voice);
    }

    /** The same named source; a document's own voice is never the same source across two documents. */
    boolean sharesSourceWith(ComparedClaim other) {
        return voice.isPresent() ? voice.equals(other.voice) : sharesVoiceWith(other);
    }

    /** What its figure totals: as said, else by its wording, else by its measure. */
    Aggregate aggregate() {
        if (claim.aggregate().isPresent()) {
            return claim.aggregate().get();
        }
        boolean percentage = subject.unit().dimension() == Dimension.PERCENT;
        if (claim.kind() == ClaimKind.SHARE || claim.kind() == ClaimKind.RANK || percentage) {
            return Aggregate.RATE;
        }
        MeasureEntry.Totals totals = subject.entry().map(MeasureEntry::totals).orElse(MeasureEntry.Totals.PERIOD_TOTAL);
        return switch (totals) {
            case RATE -> Aggregate.RATE;
            case STOCK -> Aggregate.STOCK;
            case RUNNING_TOTAL -> isOfItsPeriod() ? Aggregate.PERIOD_TOTAL : Aggregate.RUNNING_TOTAL;
            case EVENT_TOLL -> isFreshToll() || isWordedCumulative() ? Aggregate.RUNNING_TOTAL : Aggregate.PERIOD_TOTAL;
            case PERIOD_TOTAL -> isWordedCumulative() ? Aggregate.RUNNING_TOTAL : Aggregate.PERIOD_TOTAL;
        };
    }

    /** The date up to which it counts: as said; for stocks and running totals else the date of its document. */
    Optional<Period> countedUpTo() {
        if (claim.asOf().isPresent()) {
            return claim.asOf();
        }
        Aggregate aggregate = aggregate();
        boolean standsIn = aggregate == Aggregate.STOCK || aggregate == Aggregate.RUNNING_TOTAL;
        return standsIn ? claim.published() : Optional.empty();
    }

    /**
     * Whether one can be a part of the other as far as their dates and documents tell. Of figures for which neither a period nor
     * an event is known, those up to different dates, or of documents of different dates, cannot; nor can those of two
     * documents that a program read neither a place nor an event for, or that are tolls of it does not know what.
     */
    boolean canBeOfOneWholeWith(ComparedClaim other) {
        if (!cause().isEmpty() && !other.cause().isEmpty() && !cause().equals(other.cause())) {
            return false;
        }
        if (!isUndated() || !other.isUndated()) {
            return true;
        }
        Optional<Period> one = told();
        Optional<Period> two = other.told();
        return one.isEmpty() || two.isEmpty() || one.get().sameSpan(two.get());
    }

    /** What {@link #canBeOfOneWholeWith} goes by. */
    List<String> circumstances() {
        return List.of(cause(), isUndated() ? told().map(Period::key).orElse("") : "");
    }

    private boolean isUndated() {
        return subject.period().isEmpty() && subject.event().isEmpty();
    }

    /** The document, whose matter the figure is told of, for one of which a program read neither where nor at what event. */
    String matter() {
        return isPlaced() ? "" : documentThatWasRead();
    }

    private String cause() {
        boolean known = isPlaced() && (!subject.event().isEmpty() || !measuresToll());
        return known ? "" : documentThatWasRead();
    }

    /** The document of a claim that a program read and nobody has ruled on; empty for any other. */
    private String documentThatWasRead() {
        boolean read = claim.confidence().isPresent() && claim.status() == ClaimStatus.PROPOSED;
        return read ? claim.document().map(DocumentId::value).orElse("") : "";
    }

    /** Whether anything says where or at what event. */
    boolean isPlaced() {
        return !subject.place().isEmpty() || !subject.event().isEmpty();
    }

    /** The toll of a named event, told more than {@value #FRESH_DAYS} days after it. */
    boolean isSettledToll() {
        return isToll() && told().isPresent() && !isFreshToll();
    }

    /** Change in the direction of its figure: below zero for a fall. */
    static Interval directed(Claim claim, Interval interval) {
        boolean down = claim.kind() == ClaimKind.CHANGE
                && claim.direction().filter(Direction.DOWN::equals).isPresent();
        return down ? interval.negated() : interval;
    }

    private boolean isToll() {
        return measuresToll() && !subject.event().isEmpty();
    }

    /** Whether what it measures is what an event leaves behind. */
    boolean measuresToll() {
        return subject.entry()
                .filter(entry -> entry.totals() == MeasureEntry.Totals.EVENT_TOLL)
                .isPresent();
    }

    private boolean isFreshToll() {
        if (!isToll()) {
            return false;
        }
        Optional<Period> told = told();
        Optional<Period> happened = subject.period();
        if (told.isEmpty() || happened.isEmpty()) {
            return true;
        }
        LocalDate end = happened.get().latest();
        LocalDate date = told.get().earliest();
        return end == null || date == null || !date.isAfter(end.plusDays(FRESH_DAYS));
    }

    /** What is usually counted from a beginning (cases), counted here within a period: the new ones, or those of one that is over. */
    private boolean isOfItsPeriod() {
        LocalDate end = subject.period()
                .filter(period -> period.earliest() != null)
                .map(Period::latest)
                .orElse(null);
        if (end == null || !subject.event().isEmpty() || isWordedCumulative()) {
            return false;
        }
        boolean over = claim.asOf().isEmpty()
                && claim.published()
                        .map(Period::earliest)
                        .filter(day -> !day.isAfter(end))
                        .isEmpty();
        return over || NEW.matcher(words()).find();
    }

    /** When it was told, as far as that is known. */
    Optional<Period> told() {
        return claim.asOf().or(claim::published);
    }

    private boolean isWordedCumulative() {
        return subject.period().filter(Period::endOpen).isPresent()
                || isCumulative(claim.quote().exact())
                || isCumulative(words());
    }

    private static boolean isCumulative(String said) {
        String words = said.toLowerCase(Locale.ROOT);
        return CUMULATIVE.stream().anyMatch(words::contains);
    }

    /** What it says it counts. */
    private String words() {
        return String.join(" ", claim.subject().measure(), claim.counted().orElse(""));
    }

    /** One version of one claim is one thing, however often it was read. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ComparedClaim that
                && claim.id().equals(that.claim.id())
                && claim.version() == that.claim.version();
    }

    @Override
    public int hashCode() {
        return claim.id().hashCode();
    }
}
