// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.crosscount.app.ReadText;
import org.crosscount.app.UnreadableTextException;
import org.crosscount.domain.consistency.Doubts;
import org.crosscount.domain.extraction.Extraction;
import org.crosscount.domain.extraction.Extractor;
import org.crosscount.domain.extraction.SourceText;
import org.crosscount.testsupport.Lexicons;
import org.crosscount.testsupport.SoundExtraction;
import org.junit.jupiter.api.Test;

/**
 * Random, truncated and hostile bodies are read or refused: no exception, no hang, no wrong offset. A build runs some thousands;
 * {@code mvn -Dquick test -Dtest=ReadingFuzzTest -Dfuzz.rounds=1000000} runs a million, and {@code -Dfuzz.seed} others.
 */
class ReadingFuzzTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int BATCH = 1_000;

    private final Extractor extractor = new Extractor(Lexicons.packaged());
    private final Doubts doubts = new Doubts(Lexicons.packaged());

    @Test
    void every_body_is_read_or_refused() throws IOException {
        List<String> texts = corpus();
        int rounds = Integer.getInteger("fuzz.rounds", 12_000);
        long seed = Long.getLong("fuzz.seed", 20261128L);
        for (int batch = 0; batch < rounds; batch += BATCH) {
            int from = batch;
            int to = Math.min(rounds, batch + BATCH);
            assertTimeoutPreemptively(
                    LONGEST, () -> run(from, to, seed, texts), () -> "rounds " + from + " to " + to + ", seed " + seed);
        }
    }

    @Test
    void a_megabyte_without_a_space_is_read_or_refused() {
        for (FuzzInput.Body body : FuzzInput.large()) {
            assertTimeoutPreemptively(LONGEST, () -> read(body));
        }
    }

    private void run(int from, int to, long seed, List<String> texts) {
        for (int round = from; round < to; round++) {
            FuzzInput.Body body = new FuzzInput(new Random(seed + round), texts).next();
            try {
                read(body);
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                throw new AssertionError("round " + round + ", seed " + seed + ", " + body.contentType(), e);
            }
        }
    }

    private void read(FuzzInput.Body body) {
        ReadText text;
        try {
            text = CorpusPages.read(body.bytes(), body.contentType());
        } catch (UnreadableTextException e) {
            return;
        }
        SourceText source = new SourceText(text.text(), text.publishedOn(), Optional.empty(), text.title());
        Extraction read = extractor.extract(source);
        SoundExtraction.assertSound(read, text.text());
        assertThat(doubts.cast(read.readings())).hasSameSizeAs(read.readings());
    }

    private static List<String> corpus() throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(CORPUS)) {
            files = listed.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        return texts;
    }
}
