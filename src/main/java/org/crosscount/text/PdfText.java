// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.crosscount.app.UnreadableTextException;
import org.crosscount.app.UnreadableTextException.Kind;

/**
 * The text of a PDF as paragraphs: words divided at line ends joined again, page numbers and running heads left out.
 * The dates that a PDF carries are those of the file, which may be made years after the text, so they are left alone.
 */
final class PdfText {
    private static final byte[] START = {'%', 'P', 'D', 'F', '-'};

    /** Some programs write a few bytes before the start; Acrobat looks as far. */
    private static final int START_WITHIN = 1024;

    private final TextConfig config;

    PdfText(TextConfig config) {
        this.config = config;
    }

    /** True where the body begins as a PDF does. */
    static boolean looksLike(byte[] body) {
        return startsAt(body, 0);
    }

    /** @throws UnreadableTextException when it is locked, broken, too much, or has no text */
    Extract read(byte[] body) {
        if (!startsWithin(body)) {
            throw damaged();
        }
        PdfStreams.checkBeforeLoading(body);
        try (PDDocument document = Loader.loadPDF(body)) {
            return read(document);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableTextException(
                    Kind.ENCRYPTED, "the PDF is locked with a password; send a copy without one");
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ClassCastException
                | NullPointerException
                | ArithmeticException
                | NegativeArraySizeException broken) {
            // PDFBox lets all of these through from broken files.
            throw damaged();
        } catch (StackOverflowError nested) {
            throw damaged();
        } catch (LinkageError absent) {
            // PDFBox needs java.desktop, which a native binary may have been built without.
            throw new UnreadableTextException(
                    Kind.UNSUPPORTED_TYPE,
                    "this build of the service reads no PDF; send the text, or run the service's jar, or a binary that GraalVM"
                            + " or Mandrel built with the libraries of java.desktop");
        }
    }

    private Extract read(PDDocument document) throws IOException {
        if (!document.getCurrentAccessPermission().canExtractContent()) {
            throw new UnreadableTextException(
                    Kind.ENCRYPTED,
                    "the PDF is protected and does not allow its text to be taken out; send a copy that does");
        }
        PdfStreams.check(document.getDocument());
        Deadline deadline = Deadline.after(config.pdfTime());
        List<PdfPage> pages = PdfLines.of(document, config.pdfPages(), deadline);
        String text = PdfParagraphs.text(RunningHeads.without(pages));
        if (text.isBlank()) {
            throw new UnreadableTextException(
                    Kind.EMPTY,
                    "there is no text in the PDF, perhaps only scanned pages; send it with recognised text");
        }
        return new Extract(text, title(document), Optional.empty(), Optional.empty(), language(document));
    }

    private static Optional<String> title(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        return Optional.ofNullable(information.getTitle())
                .map(PdfCharacters::plain)
                .map(title -> title.startsWith("Microsoft Word - ") ? title.substring(17) : title)
                .map(String::strip)
                .filter(title -> !title.isEmpty() && title.length() <= 500 && !title.equalsIgnoreCase("untitled"));
    }

    private static Optional<String> language(PDDocument document) {
        return Optional.ofNullable(document.getDocumentCatalog().getLanguage())
                .filter(tag -> tag.matches("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}"));
    }

    private static UnreadableTextException damaged() {
        return new UnreadableTextException(
                Kind.DAMAGED, "the body is no PDF, or a broken one; open it in a reader, save it again and send that");
    }

    private static boolean startsWithin(byte[] body) {
        for (int i = 0; i < Math.min(body.length, START_WITHIN); i++) {
            if (startsAt(body, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(byte[] body, int at) {
        for (int i = 0; i < START.length; i++) {
            if (at + i >= body.length || body[at + i] != START[i]) {
                return false;
            }
        }
        return true;
    }

    /** When to stop. */
    record Deadline(long nanos, Duration allowed) {
        static Deadline after(Duration allowed) {
            return new Deadline(System.nanoTime() + allowed.toNanos(), allowed);
        }

        void check() {
            if (System.nanoTime() - nanos > 0) {
                throw new UnreadableTextException(
                        Kind.TOO_LARGE,
                        "reading the PDF takes longer than " + allowed.toSeconds() + " seconds; send it in parts");
            }
        }
    }
}
