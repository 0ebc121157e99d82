// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.crosscount.app.ReadText;
import org.crosscount.app.TextReading;

/** Reads the documents of the extraction corpus the way a body that is sent in is read. */
public final class CorpusPages {
    private static final int LINE = 90;
    private static final TextReading READING = new BodyReading(new TextConfig() {
        @Override
        public int pdfPages() {
            return 10;
        }

        @Override
        public Duration pdfTime() {
            return Duration.ofSeconds(20);
        }
    });

    private CorpusPages() {}

    /** By the ending of the name: a page, plain text, or plain text to be printed as a PDF first. */
    public static ReadText read(String name, String text) {
        return READING.read(body(name, text), type(name));
    }

    /** As it is sent in. */
    public static byte[] body(String name, String text) {
        return name.endsWith(".pdf.txt")
                ? PdfSample.of(String.join("\n", lines(text)))
                : text.getBytes(StandardCharsets.UTF_8);
    }

    /** The content type it is sent with. */
    public static String type(String name) {
        if (name.endsWith(".pdf.txt")) {
            return "application/pdf";
        }
        return (name.endsWith(".html") ? "text/html" : "text/plain") + "; charset=utf-8";
    }

    /** As a body that is sent in with this Content-Type. */
    static ReadText read(byte[] body, String contentType) {
        return READING.read(body, contentType);
    }

    /** Broken between words, for a printed line holds no more. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String rest : text.split("\n")) {
            while (rest.length() > LINE) {
                int blank = rest.lastIndexOf(' ', LINE);
                lines.add(rest.substring(0, blank));
                rest = rest.substring(blank + 1);
            }
            lines.add(rest);
        }
        return lines;
    }
}
