// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscount.domain.period.Period;
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

/**
 * Reading one text made of the plain documents of the extraction corpus, on one thread. Milliseconds a text: {@code characters}
 * over the time is the speed, and the times of the two lengths show whether twice the text takes twice the time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class ExtractionBenchmark {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    @Param({"100000", "200000"})
    int characters;

    private final Extractor extractor = new Extractor(Lexicons.packaged());
    private SourceText text = new SourceText("", Optional.empty(), Optional.empty(), Optional.empty());

    @Setup
    public void make() throws IOException {
        String documents = documents();
        String repeated = documents.repeat(characters / documents.length() + 1).substring(0, characters);
        text = new SourceText(repeated, Optional.of(Period.parse("2024-06-07")), Optional.empty(), Optional.empty());
    }

    @Benchmark
    public Extraction extract() {
        return extractor.extract(text);
    }

    private static String documents() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            List<Path> plain = files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !file.toString().endsWith("baseline.txt"))
                    .sorted()
                    .toList();
            return plain.stream().map(ExtractionBenchmark::read).collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
