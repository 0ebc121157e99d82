// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.source.Span;

/** What was found of the corpus, missed and invented, by phenomenon, and right and wrong by field. */
final class CorpusScore {
    /** Counts under one name; a third count only where there is one to make. */
    static final class Tally {
        int good;
        int bad;
        int third;

        @Override
        public String toString() {
            return good + " | " + bad + " | " + third;
        }
    }

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    /** By "found: digits" or "right: unit". */
    Map<String, Tally> tallies() {
        return tallies;
    }

    /** Every miss, with its document. */
    List<String> misses() {
        return misses;
    }

    void add(CorpusDocument document, Extraction read) {
        List<Claim> claims = new ArrayList<>(read.claims());
        List<ExpectedFigure> wanted =
                document.expected().stream().filter(ExpectedFigure::claimed).toList();
        Map<ExpectedFigure, Claim> matched = new java.util.IdentityHashMap<>();
        for (int pass = 0; pass < 3; pass++) {
            for (ExpectedFigure row : wanted) {
                int strictness = pass;
                Optional<Claim> match = matched.containsKey(row)
                        ? Optional.empty()
                        : take(claims, claim -> fits(row, claim, strictness));
                match.ifPresent(claim -> matched.put(row, claim));
            }
        }
        wanted.stream()
                .filter(row -> !row.optional())
                .forEach(row -> claim(document, row, Optional.ofNullable(matched.get(row)), read.leftOut()));
        document.expected().stream()
                .filter(row -> !row.claimed())
                .forEach(row -> leftOut(document, row, claims, read.leftOut()));
        for (Claim claim : claims) {
            phenomenon("other " + claim.kind()).third++;
            misses.add(document.name() + ": invented " + told(claim));
        }
    }

    private static boolean fits(ExpectedFigure row, Claim claim, int pass) {
        boolean same = where(claim).equals(row.where());
        boolean kind = row.kinds().contains(claim.kind().name());
        return pass == 0 ? same && kind : pass == 1 ? same : kind && row.overlaps(where(claim));
    }

    private static Optional<Claim> take(List<Claim> claims, Predicate<Claim> fits) {
        Optional<Claim> first = claims.stream().filter(fits).findFirst();
        first.ifPresent(claim -> claims.removeIf(other -> other == claim));
        return first;
    }

    private void claim(CorpusDocument document, ExpectedFigure row, Optional<Claim> claim, List<LeftOut> leftOut) {
        if (claim.isEmpty()) {
            phenomenon(row.phenomenon()).bad++;
            misses.add(document.name() + ": missed " + row.phenomenon() + " " + row.kinds() + " " + row.wording()
                    + " but " + whys(row, leftOut));
        } else {
            phenomenon(row.phenomenon()).good++;
        }
        for (String field : FieldCheck.of(row)) {
            Tally tally = tallies.computeIfAbsent("right: " + field, name -> new Tally());
            boolean right =
                    claim.filter(told -> FieldCheck.holds(field, row, told)).isPresent();
            tally.good += right ? 1 : 0;
            tally.bad += !right && claim.isPresent() ? 1 : 0;
            tally.third += claim.isEmpty() ? 1 : 0;
            if (!right && claim.isPresent()) {
                String want = row.further().getOrDefault(field, row.kinds() + " " + row.quantity());
                misses.add(document.name() + ": wrong " + field + " of " + row.wording() + " (" + row.phenomenon()
                        + "): " + FieldCheck.told(field, claim.get()) + ", not " + want);
            }
        }
    }

    private static List<String> whys(ExpectedFigure row, List<LeftOut> leftOut) {
        return leftOut.stream()
                .filter(left -> left.figure().where().filter(row::overlaps).isPresent())
                .map(left -> left.why() + " " + left.figure().wording())
                .toList();
    }

    private void leftOut(CorpusDocument document, ExpectedFigure row, List<Claim> claims, List<LeftOut> leftOut) {
        Optional<Claim> invented = take(claims, claim -> row.overlaps(where(claim)));
        boolean reason = leftOut.stream()
                .filter(left -> left.figure().where().filter(row::overlaps).isPresent())
                .anyMatch(left -> row.kinds().contains(left.why().name()));
        if (row.optional()) {
            return;
        }
        Tally tally = phenomenon("no claim, " + row.phenomenon());
        tally.good += reason && invented.isEmpty() ? 1 : 0;
        tally.bad += !reason && invented.isEmpty() ? 1 : 0;
        tally.third += invented.isPresent() ? 1 : 0;
        if (!reason || invented.isPresent()) {
            misses.add(document.name() + ": " + invented.map(claim -> "claimed").orElse("not left out") + " "
                    + row.phenomenon() + " " + row.wording() + " " + row.kinds() + " but " + whys(row, leftOut)
                    + invented.map(CorpusScore::told).orElse(""));
        }
    }

    private Tally phenomenon(String name) {
        return tallies.computeIfAbsent("found: " + name, added -> new Tally());
    }

    private static Span where(Claim claim) {
        return claim.figure().flatMap(figure -> figure.where()).orElse(new Span(0, 0));
    }

    private static String told(Claim claim) {
        return claim.kind() + " " + claim.wording() + " ("
                + claim.quantity().map(Texts::told).orElse("-") + ", "
                + claim.subject().measure() + ") in \""
                + claim.quote().exact() + "\"";
    }
}
