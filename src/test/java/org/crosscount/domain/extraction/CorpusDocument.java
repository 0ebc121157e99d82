// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscount.app.ReadText;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.source.Span;
import org.crosscount.text.CorpusPages;

/** A document of the corpus with what is expected of it. What the files hold is told in the README beside them. */
record CorpusDocument(String name, SourceText source, List<ExpectedFigure> expected) {
    private static final String ENDING = ".claims";
    private static final int CELLS = 5;

    static List<CorpusDocument> all(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
        List<CorpusDocument> documents = new ArrayList<>();
        for (Path file : files) {
            documents.add(read(file));
        }
        return documents;
    }

    private static CorpusDocument read(Path file) throws IOException {
        String name = file.getFileName().toString().replace(ENDING, "");
        ReadText page = CorpusPages.read(name, Files.readString(file.resolveSibling(name)));
        List<String> lines = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        Period published = Period.parse(lines.get(0).replace("published", "").strip());
        SourceText source = new SourceText(page.text(), Optional.of(published), page.publisher(), page.title());
        return new CorpusDocument(name, source, rows(name, page.text(), lines.subList(1, lines.size())));
    }

    private static List<ExpectedFigure> rows(String name, String text, List<String> lines) {
        List<ExpectedFigure> rows = new ArrayList<>();
        int claims = 0;
        int others = 0;
        for (String line : lines) {
            List<String> cells = new ArrayList<>(
                    Arrays.stream(line.split("\\|")).map(String::strip).toList());
            while (cells.size() < CELLS) {
                cells.add("");
            }
            String[] figure = cells.get(2).split("@");
            boolean other = cells.get(1).contains(ExpectedFigure.NOT);
            int start = figure.length > 1
                    ? nth(text, figure[0], Integer.parseInt(figure[1]))
                    : next(text, figure[0], other ? others : claims);
            if (start < 0) {
                throw new IllegalArgumentException(name + ": no \"" + cells.get(2) + "\" here: " + line);
            }
            int end = start + figure[0].length();
            others = other ? end : others;
            claims = other ? claims : end;
            rows.add(ExpectedFigure.of(cells, figure[0], new Span(start, end)));
        }
        return rows;
    }

    private static int nth(String text, String wording, int number) {
        int start = -1;
        for (int count = 0; count < number; count++) {
            start = next(text, wording, start + 1);
        }
        return start;
    }

    /** Where the wording next stands by itself or with its unit glued to it ("12.3kt"); -1 for nowhere. */
    private static int next(String text, String wording, int from) {
        String plain = text.replace('\u00a0', ' ');
        int alone = next(plain, wording, from, false);
        return alone >= 0 ? alone : next(plain, wording, from, true);
    }

    private static int next(String text, String wording, int from, boolean glued) {
        int start = text.indexOf(wording, from);
        while (start >= 0 && !standsAlone(text, start, start + wording.length(), glued)) {
            start = text.indexOf(wording, start + 1);
        }
        return start;
    }

    private static boolean standsAlone(String text, int start, int end, boolean glued) {
        boolean begins = start == 0
                || !Character.isLetterOrDigit(text.charAt(start - 1)) && !isInside(text, start - 1)
                || !Character.isLetterOrDigit(text.charAt(start));
        boolean ends = end == text.length()
                || glued && Character.isLetter(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end)) && !isInside(text, end)
                || !Character.isLetterOrDigit(text.charAt(end - 1));
        return begins && ends;
    }

    /** Whether the sign at this place joins two digits into one number. */
    private static boolean isInside(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && ".,:/".indexOf(text.charAt(at)) >= 0
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
