// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crosscount.domain.claim.CanonicalSubject;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.claim.SubjectReader;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Dimension;
import org.crosscount.domain.quantity.Interval;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Tolerance;
import org.crosscount.domain.quantity.Unit;

/** Makes claims ready for comparison: subject normalised, tolerance folded in. */
public final class ClaimReader {
    private final SubjectReader subjects;
    private final DocumentNames documents;

    public ClaimReader(Lexicon lexicon, DocumentNames documents) {
        this.subjects = new SubjectReader(lexicon);
        this.documents = documents;
    }

    public ComparedClaim read(Claim claim) {
        CanonicalSubject subject = subjects.read(claim);
        return read(claim, new Known(subject, Keys.subject(subject)), subjects.voice(claim));
    }

    /** Reads many claims, each subject and each source's name once. */
    Function<Claim, ComparedClaim> reading() {
        Map<Words, Known> known = new HashMap<>();
        Map<Optional<String>, Optional<String>> voices = new HashMap<>();
        return claim -> read(
                claim,
                known.computeIfAbsent(Words.of(claim), words -> {
                    CanonicalSubject subject = subjects.read(claim);
                    return new Known(subject, Keys.subject(subject));
                }),
                voices.computeIfAbsent(claim.attribution(), name -> subjects.voice(claim)));
    }

    /** Everything in a claim that its subject is read from. */
    private record Words(
            ClaimKind kind, Subject subject, String unit, Optional<String> counted, Optional<String> base) {
        static Words of(Claim claim) {
            String unit = claim.quantity().map(said -> said.unit().symbol()).orElse("");
            return new Words(claim.kind(), claim.subject(), unit, claim.counted(), claim.base());
        }
    }

    private record Known(CanonicalSubject subject, String id) {}

    private ComparedClaim read(Claim claim, Known known, Optional<String> voice) {
        CanonicalSubject subject = known.subject();
        Optional<Interval> interval = claim.kind() == ClaimKind.ABSENCE
                ? Optional.of(new Interval(BigDecimal.ZERO, BigDecimal.ZERO))
                : claim.quantity().map(quantity -> interval(claim, quantity, subject.unit()));
        return new ComparedClaim(claim, subject, known.id(), interval, voice, documents);
    }

    private static Interval interval(Claim claim, Quantity said, Unit unit) {
        Quantity quantity = said.in(unit);
        String wording = claim.figure().map(Figure::wording).orElse("");
        Interval plain = Tolerance.comparisonInterval(quantity, wording);
        boolean duration = claim.kind() == ClaimKind.DURATION && quantity.unit().dimension() == Dimension.TIME;
        return ComparedClaim.directed(claim, duration ? eitherWay(plain, quantity) : plain);
    }

    /** A duration is good to one of its units either way; one that is only about right to its tolerance, if that is more. */
    private static Interval eitherWay(Interval plain, Quantity quantity) {
        BigDecimal one = quantity.unit().factor();
        boolean about = quantity.bound() == Bound.ABOUT;
        Interval point = about
                ? new Interval(
                        quantity.unit().toBase(quantity.best()), quantity.unit().toBase(quantity.best()))
                : plain;
        Interval wide = new Interval(
                point.lower() == null ? null : point.lower().subtract(one),
                point.upper() == null ? null : point.upper().add(one));
        return about ? Interval.hull(List.of(wide, plain)) : wide;
    }
}
