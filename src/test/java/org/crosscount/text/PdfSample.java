// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes PDFs: each line of a page's text is printed as it stands, an empty one leaves a gap. */
final class PdfSample {
    static final int TOP = 780;
    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
    private static final float SIZE = 11;
    private static final float LEADING = 14;

    /** PDFBox tells of every fault of a broken file; held here, since loggers that nobody holds forget their level. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    static {
        PDFBOX.setLevel(Level.OFF);
    }

    private final PDDocument document = new PDDocument();

    static byte[] of(String... pages) {
        PdfSample sample = new PdfSample();
        for (String page : pages) {
            sample.page(page, "", "");
        }
        return sample.bytes();
    }

    static PdfText reading(int pages, Duration time) {
        return new PdfText(new TextConfig() {
            @Override
            public int pdfPages() {
                return pages;
            }

            @Override
            public Duration pdfTime() {
                return time;
            }
        });
    }

    static String text(byte[] pdf) {
        return reading(100, Duration.ofSeconds(20)).read(pdf).text();
    }

    /** A page with lines at its upper and lower edge. */
    PdfSample page(String text, String head, String foot) {
        return drawn(content -> {
            print(content, head, 56, TOP + 30, SIZE - 2);
            float y = TOP;
            for (String line : text.split("\n", -1)) {
                boolean headline = line.startsWith("# ");
                print(content, headline ? line.substring(2) : line, 56, y, headline ? 18 : SIZE);
                y -= line.isEmpty() ? LEADING * 0.8f : headline ? 24 : LEADING;
            }
            print(content, foot, 56, 30, SIZE - 2);
        });
    }

    /** Two columns, written one after the other. */
    PdfSample columns(String left, String right) {
        return drawn(content -> {
            column(content, left, 56);
            column(content, right, 320);
        });
    }

    /** A page whose only content is a filled rectangle, as a scan is a picture. */
    PdfSample scan() {
        return drawn(content -> {
            try {
                content.addRect(10, 10, 500, 700);
                content.fill();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    /** A page with a content stream of blanks, packed. */
    PdfSample raw(int bytes, int times, COSBase filters) {
        try {
            PDPage page = new PDPage(PDRectangle.A4);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.getCOSObject().createOutputStream(filters)) {
                byte[] blanks = new byte[bytes];
                Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < times; i++) {
                    out.write(blanks);
                }
            }
            page.setContents(stream);
            document.addPage(page);
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    PdfSample information(String title, String language) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreationDate(Calendar.getInstance());
        document.getDocumentCatalog().setLanguage(language);
        return this;
    }

    /** @param user the password for reading; empty for none */
    byte[] locked(String user, boolean extraction) {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(extraction);
        try {
            document.protect(new StandardProtectionPolicy("owner", user, permission));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes();
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private PdfSample drawn(Consumer<PDPageContentStream> drawing) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            drawing.accept(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    private static void column(PDPageContentStream content, String text, float x) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            print(content, lines.get(i), x, TOP - i * LEADING, SIZE);
        }
    }

    private static void print(PDPageContentStream content, String line, float x, float y, float size) {
        if (line.isEmpty()) {
            return;
        }
        try {
            content.beginText();
            content.setFont(FONT, size);
            content.newLineAtOffset(x + (line.length() - line.stripLeading().length()) * 6, y);
            content.showText(line.stripLeading());
            content.endText();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
