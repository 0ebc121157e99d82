// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.crosscount.app.UnreadableTextException;
import org.crosscount.app.UnreadableTextException.Kind;
import org.crosscount.text.PdfText.Deadline;

/**
 * Gathers the printed lines of a PDF with their places, page by page, within the limits of what one document may cost.
 */
final class PdfLines extends PDFTextStripper {
    /** As much text as the service takes as text. */
    private static final int MOST_CHARACTERS = 5_000_000;

    private final int mostPages;
    private final Deadline deadline;
    private final List<PdfPage> pages = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private List<PdfLine> lines = new ArrayList<>();
    private int characters;
    private float left;
    private float right;
    private float y;
    private float size;

    private PdfLines(int mostPages, Deadline deadline) {
        this.mostPages = mostPages;
        this.deadline = deadline;
        setSuppressDuplicateOverlappingText(false);
    }

    static List<PdfPage> of(PDDocument document, int mostPages, Deadline deadline) throws IOException {
        PdfLines collector = new PdfLines(mostPages, deadline);
        collector.getText(document);
        return List.copyOf(collector.pages);
    }

    @Override
    protected void startPage(PDPage page) {
        deadline.check();
        if (pages.size() >= mostPages) {
            throw tooLarge("more than " + mostPages + " pages");
        }
        lines = new ArrayList<>();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
        pages.add(new PdfPage(List.copyOf(lines)));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        characters++;
        if (characters > MOST_CHARACTERS) {
            throw tooLarge("more than " + MOST_CHARACTERS + " characters");
        }
        super.processTextPosition(text);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (!positions.isEmpty()) {
            place(positions.get(0), positions.get(positions.size() - 1));
        }
        line.append(text);
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void place(TextPosition first, TextPosition last) {
        boolean starts = line.length() == 0;
        left = starts ? first.getXDirAdj() : Math.min(left, first.getXDirAdj());
        right = starts
                ? last.getXDirAdj() + last.getWidthDirAdj()
                : Math.max(right, last.getXDirAdj() + last.getWidthDirAdj());
        y = starts ? first.getYDirAdj() : y;
        size = starts ? first.getFontSizeInPt() : size;
    }

    private void endLine() {
        String text = PdfCharacters.plain(line.toString()).strip().replaceAll(" {2,}", " ");
        line.setLength(0);
        if (!text.isEmpty()) {
            lines.add(new PdfLine(text, left, right, y, size));
        }
    }

    private static UnreadableTextException tooLarge(String what) {
        return new UnreadableTextException(Kind.TOO_LARGE, "the PDF has " + what + "; send it in parts");
    }
}
