// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Joins printed lines to paragraphs. A paragraph ends where the gap to the next line is wider than usual, where the
 * letters change their size, where the next line is set in, or where a line stops well before the margin after the end
 * of a sentence. A paragraph goes on over the page where its sentence does.
 */
final class PdfParagraphs {
    /** Times the usual distance of lines. */
    private static final float WIDE_GAP = 1.4f;

    /** Times the size of letters. */
    private static final float OTHER_SIZE = 1.15f;

    /** In widths of a letter, taken as half its size. */
    private static final float SET_IN = 1.5f;

    /** Of the page's widest line. */
    private static final float SHORT_LINE = 0.85f;

    private static final float HEADLINE = 0.6f;

    private PdfParagraphs() {}

    static String text(List<PdfPage> pages) {
        LineJoining joining = LineJoining.knowing(words(pages));
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (PdfPage page : pages) {
            addPage(page, joining, paragraph, paragraphs);
        }
        paragraphs.add(paragraph.toString());
        return paragraphs.stream().filter(each -> !each.isBlank()).collect(Collectors.joining("\n"));
    }

    private static void addPage(PdfPage page, LineJoining joining, StringBuilder paragraph, List<String> paragraphs) {
        Measures measures = Measures.of(page.lines());
        for (int i = 0; i < page.lines().size(); i++) {
            PdfLine line = page.lines().get(i);
            boolean begins = i == 0
                    ? !goesOnOverThePage(paragraph, line)
                    : measures.begins(page.lines().get(i - 1), line);
            if (begins) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            joining.append(paragraph, line.text());
        }
    }

    private static boolean goesOnOverThePage(StringBuilder paragraph, PdfLine next) {
        return paragraph.length() > 0
                && !endsSentence(paragraph)
                && Character.isLowerCase(next.text().charAt(0));
    }

    private static String words(List<PdfPage> pages) {
        return pages.stream()
                .flatMap(page -> page.lines().stream())
                .map(PdfLine::text)
                .collect(Collectors.joining("\n"));
    }

    private static boolean endsSentence(CharSequence text) {
        return ".!?:;\"\u201D\u2019)".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** How the lines of a page are set: the usual distance between lines, and how far they reach. */
    private record Measures(float distance, float width) {

        static Measures of(List<PdfLine> lines) {
            List<Float> distances = new ArrayList<>();
            float width = 0;
            for (int i = 0; i < lines.size(); i++) {
                width = Math.max(width, lines.get(i).right() - lines.get(i).left());
                float distance =
                        i == 0 ? 0 : lines.get(i).y() - lines.get(i - 1).y();
                if (distance > 0) {
                    distances.add(distance);
                }
            }
            distances.sort(null);
            // Paragraphs have fewer gaps between them than lines inside, so the usual distance is a small one.
            return new Measures(distances.isEmpty() ? 0 : distances.get(distances.size() / 3), width);
        }

        boolean begins(PdfLine before, PdfLine line) {
            float gap = line.y() - before.y();
            boolean otherColumn = gap < 0;
            boolean wideGap = distance > 0 && gap > distance * WIDE_GAP;
            boolean otherSize = line.size() > before.size() * OTHER_SIZE || before.size() > line.size() * OTHER_SIZE;
            boolean setIn = line.left() - before.left() > line.size() / 2 * SET_IN && !otherColumn;
            if (otherColumn) {
                return endsSentence(before.text())
                        || !Character.isLowerCase(line.text().charAt(0));
            }
            return wideGap || otherSize || setIn && !isHanging(before) || stopsShort(before, line) || isItem(line);
        }

        /** Either the last line of a paragraph, or a headline. */
        private boolean stopsShort(PdfLine before, PdfLine line) {
            float reach = (before.right() - before.left()) / Math.max(1, width);
            boolean capital = !Character.isLowerCase(line.text().charAt(0));
            return capital && (reach < SHORT_LINE && endsSentence(before.text()) || reach < HEADLINE);
        }

        private static boolean isHanging(PdfLine before) {
            return isItem(before);
        }

        private static boolean isItem(PdfLine line) {
            String text = line.text();
            return text.length() > 2
                    && "\u2022\u25CF\u25AA\u25A0\u2023\u25E6\u2013-".indexOf(text.charAt(0)) >= 0
                    && text.charAt(1) == ' ';
        }
    }
}
