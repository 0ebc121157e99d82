// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Where on a page its text is: how much of the text outside links stands below each element, measured in one walk. */
final class HtmlShape {
    /** What is looked at among the candidates for the main part, largest first. */
    private static final int CANDIDATES = 20;

    /** A share of the page's text from which on an element is taken for the page's text, in percent. */
    private static final int MOST_OF_IT = 50;

    private final Map<Element, Part> parts;
    private final Element body;
    private final Part whole;
    private final Element mainPart;
    private final Optional<Element> headlineOutside;

    /** What stands below an element: characters outside links, paragraphs, and whether the page's main headings do. */
    private record Part(int characters, int paragraphs, boolean hasHeadline, boolean hasMain) {}

    private HtmlShape(Element body, Counting counting) {
        this.body = body;
        this.parts = counting.parts;
        this.whole = parts.getOrDefault(body, new Part(0, 0, false, false));
        this.mainPart = largest(counting.candidates).orElse(body);
        this.headlineOutside = counting.headlines.stream()
                .filter(h1 -> !isBelow(h1, mainPart) && !isInFurniture(h1))
                .findFirst()
                .filter(h1 -> !part(mainPart).hasHeadline());
    }

    static HtmlShape of(Document page) {
        Counting counting = new Counting();
        NodeTraversor.filter(counting, page.body());
        return new HtmlShape(page.body(), counting);
    }

    /** The element that holds the page's text; the body where none stands out. */
    Element mainPart() {
        return mainPart;
    }

    /** The page's headline, where it stands above the main part. */
    Optional<Element> headlineOutside() {
        return headlineOutside;
    }

    /** True for what is left out with all that it holds. */
    boolean isFurniture(Element element) {
        if (HtmlFurniture.isNeverText(element)) {
            return true;
        }
        return switch (HtmlFurniture.naming(element)) {
            case NONE -> false;
            case SURE -> !holdsThePage(element);
            case LIKELY -> !holdsThePage(element) && !holdsMostText(element);
        };
    }

    private Optional<Element> largest(List<Element> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingInt((Element each) -> -part(each).characters()))
                .limit(CANDIDATES)
                .filter(each -> holdsMost(each) && !isInFurniture(each))
                .reduce((one, other) -> isBelow(other, one) ? other : one);
    }

    private boolean isInFurniture(Element element) {
        for (Element each = element; each != null && each != body; each = each.parent()) {
            if (isFurniture(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBelow(Element element, Element above) {
        Element each = element;
        while (each != null && each != above) {
            each = each.parent();
        }
        return each != null;
    }

    private boolean holdsThePage(Element element) {
        Part part = part(element);
        return part.hasHeadline() || part.hasMain();
    }

    private boolean holdsMostText(Element element) {
        return part(element).paragraphs() >= 3 && holdsMost(element);
    }

    private boolean holdsMost(Element element) {
        return (long) part(element).characters() * 100 >= (long) whole.characters() * MOST_OF_IT;
    }

    private Part part(Element element) {
        return parts.getOrDefault(element, new Part(0, 0, false, false));
    }

    /** Runs once over the page; each element's part is the difference between leaving and entering it. */
    private static final class Counting implements NodeFilter {
        private final Map<Element, Part> parts = new IdentityHashMap<>();
        private final Map<Element, int[]> entered = new IdentityHashMap<>();
        private final List<Element> candidates = new ArrayList<>();
        private final List<Element> headlines = new ArrayList<>();
        private int characters;
        private int paragraphs;
        private int mains;
        private int links;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                characters += links == 0 ? visible(text.getWholeText()) : 0;
            } else if (node instanceof Element element) {
                if (HtmlFurniture.isNeverText(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                entered.put(element, new int[] {characters, paragraphs, headlines.size(), mains});
                note(element);
            }
            return FilterResult.CONTINUE;
        }

        private void note(Element element) {
            switch (element.normalName()) {
                case "a" -> links++;
                case "p" -> paragraphs++;
                case "h1" -> headlines.add(element);
                case "main" -> mains++;
                default -> {}
            }
            if (isCandidate(element)) {
                candidates.add(element);
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            int[] before = node instanceof Element element ? entered.remove(element) : null;
            if (before != null) {
                parts.put(
                        (Element) node,
                        new Part(
                                characters - before[0],
                                paragraphs - before[1],
                                headlines.size() > before[2],
                                mains > before[3]));
                links -= node.normalName().equals("a") ? 1 : 0;
            }
            return FilterResult.CONTINUE;
        }

        private static boolean isCandidate(Element element) {
            return element.normalName().equals("article")
                    || element.normalName().equals("main")
                    || element.attr("role").equals("main")
                    || element.attr("itemprop").equals("articleBody");
        }

        private static int visible(String text) {
            int count = 0;
            for (int i = 0; i < text.length(); i++) {
                count += text.charAt(i) > ' ' ? 1 : 0;
            }
            return count;
        }
    }
}
