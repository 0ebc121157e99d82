// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Interval;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.Quote;
import org.crosscount.testsupport.Lexicons;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Grouping and comparing many claims in memory: five claims on each subject, one subject in four in conflict. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 4)
@Fork(value = 1, jvmArgs = "-Xmx10g")
public class ComparisonBenchmark {
    private static final int PER_SUBJECT = 5;
    private static final Bound[] HEDGES = {Bound.EXACT, Bound.EXACT, Bound.ABOUT, Bound.AT_LEAST, Bound.NEARLY};

    @Param({"1000000"})
    int claims;

    private final Examiner examiner = new Examiner(Lexicons.packaged());
    private List<Claim> given = List.of();
    private List<ComparedClaim> prepared = List.of();

    @Setup
    public void make() {
        Random random = new Random(11);
        List<Claim> made = new ArrayList<>(claims);
        for (int at = 0; at < claims; at++) {
            made.add(claim(at, random));
        }
        given = made;
        prepared = made.stream().map(examiner::read).toList();
    }

    /** From claims as recorded: subjects normalised, tolerance folded in, every rule applied, relations told. */
    @Benchmark
    public int everything() {
        return examiner.compare(given).inconsistencies().size();
    }

    /** From claims made ready: grouped by subject, conflicting groups found, clustered, their pairs counted. */
    @Benchmark
    public long groupsClustersAndPairs() {
        Map<String, List<ComparedClaim>> groups = new HashMap<>(claims / 2);
        for (ComparedClaim claim : prepared) {
            groups.computeIfAbsent(claim.subjectId(), id -> new ArrayList<>(PER_SUBJECT))
                    .add(claim);
        }
        long told = 0;
        for (List<ComparedClaim> group : groups.values()) {
            List<Interval> intervals = group.stream().map(ComparedClaim::range).toList();
            if (Interval.core(intervals).isCrossed()) {
                told += Clusters.of(group).size() + Clusters.conflictingPairs(intervals);
            }
        }
        return told;
    }

    private Claim claim(int at, Random random) {
        int subject = at % (claims / PER_SUBJECT);
        boolean conflicting = subject % 4 == 0;
        long value = 100 + subject % 900 + (conflicting ? random.nextInt(500) : 0);
        Bound bound = HEDGES[random.nextInt(HEDGES.length)];
        Subject about = new Subject(
                subject % 2 == 0 ? "attacks" : "deaths",
                Optional.empty(),
                Optional.of("Place " + subject / 20),
                Optional.of(Period.ofYear(2000 + subject / 2 % 10)),
                Optional.empty());
        return new ClaimBuilder(new ClaimId("c" + at), ClaimKind.AMOUNT, about)
                .quote(Quote.unanchored(value + " of them"))
                .quantity(Quantity.of(bound, BigDecimal.valueOf(value), Unit.of("person")))
                .document(new DocumentId("d" + at / 20))
                .build();
    }
}
