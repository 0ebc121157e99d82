// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ten million figures on two million subjects, one in four in conflict, beside sorting as many longs with the JDK. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 6)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class PackedFiguresBenchmark {
    private static final int PER_SUBJECT = 5;
    private static final long MILLION = 1_000_000;

    @Param({"10000000"})
    int claims;

    private final PackedFigures packed = new PackedFigures();
    private long[] random = {};
    private long[] unsorted = {};

    @Setup
    public void make() {
        Random draw = new Random(11);
        int subjects = claims / PER_SUBJECT;
        long[] ids = draw.longs(subjects).toArray();
        for (int at = 0; at < claims; at++) {
            int subject = at % subjects;
            long value = 100 + subject % 900 + (subject % 4 == 0 ? draw.nextInt(500) : 0);
            boolean about = draw.nextInt(4) == 0;
            packed.add(
                    ids[subject],
                    (about ? value - value / 10 : value) * MILLION,
                    draw.nextInt(6) == 0 ? PackedLimit.NO_UPPER : (about ? value + value / 10 : value) * MILLION);
        }
        random = draw.longs(claims).toArray();
    }

    @Setup(Level.Invocation)
    public void shuffle() {
        unsorted = random.clone();
    }

    @Benchmark
    public long groupedClusteredAndCounted() {
        PackedFigures.Tally tally = packed.tally(subject -> {});
        return tally.clusters() + tally.pairs();
    }

    @Benchmark
    public long sortedByTheJdk() {
        Arrays.sort(unsorted);
        return unsorted[0];
    }
}
