// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The main text of a page: one line for each block, without navigation, notices, links to elsewhere, scripts and forms.
 */
final class HtmlText {
    /** Elements deeper than this are kept, but as siblings; no page that people read comes near it. */
    private static final int DEEPEST = 512;

    private HtmlText() {}

    static Extract read(byte[] body, Optional<String> charset) {
        String html = TextDecoding.html(body, charset);
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        HtmlMetadata metadata = HtmlMetadata.of(page);
        HtmlShape shape = HtmlShape.of(page);
        String text = text(shape, HtmlLines.without(shape::isFurniture));
        return new Extract(
                text.isEmpty() ? text(shape, HtmlLines.without(HtmlFurniture::isNeverText)) : text,
                metadata.title(),
                metadata.publishedOn(),
                metadata.publisher(),
                metadata.language());
    }

    /** Names mislead where all that a page has goes by the name of furniture; then they count for nothing. */
    private static String text(HtmlShape shape, HtmlLines lines) {
        shape.headlineOutside().ifPresent(lines::read);
        lines.read(shape.mainPart());
        return HtmlTrimming.text(lines.lines());
    }
}
