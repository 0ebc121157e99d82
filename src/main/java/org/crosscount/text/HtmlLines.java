// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Walks a part of a page without recursion and gathers its blocks as lines; captions get lines of their own. */
final class HtmlLines implements NodeFilter {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul",
            "br",
            "legend",
            "label");

    private final Predicate<Element> furniture;
    private final List<HtmlLine> lines = new ArrayList<>();
    private final LineBuffer buffer = new LineBuffer();
    private int links;
    private int headings;
    private int preformatted;
    private int lists;
    private int openLists;
    private int raisedFrom;

    private HtmlLines(Predicate<Element> furniture) {
        this.furniture = furniture;
    }

    static HtmlLines without(Predicate<Element> furniture) {
        return new HtmlLines(furniture);
    }

    void read(Element part) {
        NodeTraversor.filter(this, part);
        endLine();
    }

    List<HtmlLine> lines() {
        return lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (isLeftOut(element)) {
                endLineAt(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private boolean isLeftOut(Element element) {
        return furniture.test(element) || isFootnoteMark(element);
    }

    /** "1,204<sup><a>2</a></sup>" is no 12,042. */
    private static boolean isFootnoteMark(Element element) {
        return element.normalName().equals("sup")
                && (element.hasClass("reference")
                        || isLink(element.firstElementChild())
                        || element.ownText().startsWith("["));
    }

    private static boolean isLink(@Nullable Element element) {
        return element != null && element.normalName().equals("a");
    }

    private void enter(Element element) {
        endLineAt(element);
        switch (element.normalName()) {
            case "a" -> links++;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> headings++;
            case "pre" -> preformatted++;
            case "ul", "ol" -> {
                openLists++;
                lists++;
            }
            case "td", "th" -> buffer.cell();
            case "q" -> buffer.append("\u201C", 0);
            case "sup" -> raisedFrom = buffer.length();
            default -> {}
        }
    }

    private void leave(Element element) {
        endLineAt(element);
        switch (element.normalName()) {
            case "a" -> links--;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> headings--;
            case "pre" -> preformatted--;
            case "ul", "ol" -> openLists--;
            case "q" -> buffer.append("\u201D", 0);
            case "sup" -> buffer.raise(raisedFrom);
            default -> {}
        }
    }

    private void append(String text) {
        if (preformatted == 0) {
            buffer.append(text, links);
            return;
        }
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            buffer.append(text.substring(start, end), links);
            endLine();
            start = end + 1;
        }
        buffer.append(text.substring(start), links);
    }

    private void endLineAt(Element element) {
        boolean asideInText = !BLOCKS.contains(element.normalName()) && HtmlFurniture.isCaption(element);
        if (BLOCKS.contains(element.normalName()) || asideInText) {
            endLine();
        }
    }

    private void endLine() {
        String text = buffer.text();
        if (!text.isEmpty()) {
            lines.add(new HtmlLine(text, buffer.linked(), headings > 0, openLists > 0 ? lists : 0));
        }
        buffer.clear();
    }
}
