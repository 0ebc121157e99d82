// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.source.Span;
import org.crosscount.testsupport.Lexicons;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads the documents under {@code src/test/resources/corpus} and holds the result against what a careful reader expects.
 * The baseline beside them may only get better; the README there says how it is written anew.
 */
class ExtractionCorpusTest {
    private static final Path FOLDER = Path.of("src/test/resources/corpus");
    private static final Path BASELINE = FOLDER.resolve("baseline.txt");
    /** Another folder of such documents to be told the results of; it has no baseline. */
    private static final Path OTHER = Path.of(System.getProperty("corpus.folder", ""));

    private static final int FEWEST = 100;

    private static final Map<CorpusDocument, Extraction> READ = new LinkedHashMap<>();

    @BeforeAll
    static void read_the_corpus() throws IOException {
        Extractor extractor = new Extractor(Lexicons.packaged());
        for (CorpusDocument document : CorpusDocument.all(FOLDER)) {
            READ.put(document, extractor.extract(document.source()));
        }
    }

    @Test
    void the_corpus_is_complete() {
        assertThat(READ).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @Test
    void another_folder_is_read_where_one_is_named() throws IOException {
        if (OTHER.toString().isEmpty()) {
            return;
        }
        Extractor extractor = new Extractor(Lexicons.packaged());
        CorpusScore score = new CorpusScore();
        for (CorpusDocument document : CorpusDocument.all(OTHER)) {
            score.add(document, extractor.extract(document.source()));
        }
        score.tallies().forEach((name, tally) -> System.out.println(name + " | " + tally));
        score.misses().forEach(System.out::println);
        assertThat(score.tallies()).isNotEmpty();
    }

    @Test
    void offsets_are_exact() {
        READ.forEach((document, read) -> {
            String text = document.source().text();
            read.leftOut().forEach(left -> assertStands(document, text, left.figure()));
            for (Claim claim : read.claims()) {
                claim.figure().ifPresent(figure -> assertStands(document, text, figure));
                Span quoted = claim.quote().where().orElseThrow();
                assertThat(text.substring(quoted.start(), quoted.end()))
                        .as(document.name())
                        .isEqualTo(claim.quote().exact());
            }
        });
    }

    private static void assertStands(CorpusDocument document, String text, Figure figure) {
        Span where = figure.where().orElseThrow();
        assertThat(text.substring(where.start(), where.end()))
                .as(document.name())
                .isEqualTo(figure.wording());
    }

    @Test
    void nothing_gets_worse() throws IOException {
        CorpusScore score = new CorpusScore();
        READ.forEach(score::add);
        List<String> lines = new ArrayList<>();
        lines.add("# found: phenomenon | found | missed | invented");
        lines.add("# right: field      | right | wrong  | claim missed");
        score.tallies().forEach((name, tally) -> lines.add(name + " | " + tally));
        lines.forEach(System.out::println);
        if (Boolean.getBoolean("corpus.list")) {
            score.misses().forEach(System.out::println);
        }
        if (Boolean.getBoolean("corpus.write")) {
            Files.write(BASELINE, lines);
        }
        List<String> worse = worse(score);
        if (worse.isEmpty() && !lines.equals(Files.readAllLines(BASELINE))) {
            System.out.println("The extractor does better than baseline.txt: write it anew with -Dcorpus.write=true");
        }
        assertThat(worse).as("worse than the baseline").isEmpty();
    }

    /** A field is worse when fewer are right: the wrong ones and those whose claim was missed make up the rest. */
    private static List<String> worse(CorpusScore score) throws IOException {
        Map<String, List<Integer>> before = new LinkedHashMap<>();
        for (String line : Files.readAllLines(BASELINE)) {
            String[] cells = line.split(" \\| ");
            if (!line.startsWith("#")) {
                before.put(
                        cells[0],
                        Arrays.stream(cells).skip(1).map(Integer::valueOf).toList());
            }
        }
        List<String> worse = new ArrayList<>();
        score.tallies().forEach((name, now) -> {
            List<Integer> was = before.getOrDefault(name, List.of(0, 0, 0));
            boolean field = name.startsWith("right: ");
            if (now.good < was.get(0) || !field && (now.bad > was.get(1) || now.third > was.get(2))) {
                worse.add(name + " | " + now + ", was " + was);
            }
        });
        before.keySet().stream()
                .filter(name ->
                        !score.tallies().containsKey(name) && before.get(name).get(0) > 0)
                .forEach(name -> worse.add(name + " is gone"));
        return worse;
    }
}
