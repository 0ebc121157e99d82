// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements of a page are not its text, told by what they are or by how their authors named them. */
final class HtmlFurniture {

    /** How sure the name of an element makes it that the element is furniture. */
    enum Naming {
        NONE,
        /** It may be the name of a wrapper round the text too. */
        LIKELY,
        SURE
    }

    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "button",
            "select",
            "input",
            "textarea",
            "option",
            "datalist",
            "nav",
            "aside",
            "dialog",
            "menu",
            "head",
            "map",
            "del",
            "s",
            "strike",
            "rp",
            "rt",
            "title",
            "noframes",
            "frameset",
            "applet");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "form");

    private static final Set<String> SURE_NAMES = Set.of(
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "comments",
            "commentlist",
            "disqus",
            "respond",
            "newsletter",
            "advert",
            "adverts",
            "advertisement",
            "advertising",
            "ads",
            "sharedaddy",
            "addtoany",
            "sharebar",
            "breadcrumb",
            "breadcrumbs",
            "outbrain",
            "taboola",
            "navbar",
            "pagination",
            "skiplink");

    private static final Set<String> LIKELY_NAMES = Set.of(
            "share",
            "sharing",
            "social",
            "related",
            "recommended",
            "recommendations",
            "sidebar",
            "menu",
            "nav",
            "navigation",
            "pager",
            "subscribe",
            "subscription",
            "signup",
            "promo",
            "sponsored",
            "popup",
            "modal",
            "masthead",
            "toolbar",
            "tagcloud",
            "trending",
            "footer",
            "furniture",
            "hatnote",
            "toc",
            "navbox",
            "editsection");

    /** Names of two words, as in {@code site-header}. */
    private static final Set<String> LIKELY_PAIRS = Set.of(
            "site header",
            "see also",
            "also like",
            "read more",
            "read next",
            "more stories",
            "more news",
            "most read",
            "most popular",
            "skip link",
            "author bio",
            "author box",
            "post tags",
            "tag list",
            "tags links",
            "comment list",
            "post navigation",
            "screen reader",
            "widget area");

    /** What takes the meaning from the word after it: {@code has-sidebar}, {@code no-comments}. */
    private static final Set<String> PREFIXES =
            Set.of("has", "no", "with", "without", "is", "show", "hide", "enable", "not");

    private static final Set<String> CAPTION_NAMES = Set.of("caption", "figcaption", "credit");

    /** Enough of a name to tell; longer ones are made to take time. */
    private static final int LONGEST_NAME = 400;

    private HtmlFurniture() {}

    /** True for what is no text wherever it stands. */
    static boolean isNeverText(Element element) {
        return NEVER_TEXT.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || ROLES.contains(element.attr("role"))
                || isHiddenByStyle(element.attr("style"))
                || isOutsideFooter(element);
    }

    /** What class and id say, or the place of a header; a form may be wrapped round the whole page. */
    static Naming naming(Element element) {
        String name = element.className() + " " + element.id();
        Naming best = isPageHeader(element) || element.normalName().equals("form") ? Naming.LIKELY : Naming.NONE;
        if (name.length() < 3 || isWrapper(element)) {
            return best;
        }
        for (String each :
                name.substring(0, Math.min(name.length(), LONGEST_NAME)).split(" ")) {
            Naming naming = naming(words(each));
            best = naming.compareTo(best) > 0 ? naming : best;
        }
        return best;
    }

    static boolean isCaption(Element element) {
        if (element.normalName().equals("figcaption") || element.normalName().equals("caption")) {
            return true;
        }
        return !isWrapper(element) && words(element.className()).stream().anyMatch(CAPTION_NAMES::contains);
    }

    /** The page itself and what HTML has for its text are never furniture by name. */
    private static boolean isWrapper(Element element) {
        return switch (element.normalName()) {
            case "html", "body", "main", "article", "h1" -> true;
            default -> element.attr("itemprop").equals("articleBody");
        };
    }

    private static Naming naming(List<String> words) {
        Naming best = Naming.NONE;
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && PREFIXES.contains(words.get(i - 1))) {
                continue;
            }
            if (SURE_NAMES.contains(words.get(i))) {
                return Naming.SURE;
            }
            boolean pair = i + 1 < words.size() && LIKELY_PAIRS.contains(words.get(i) + " " + words.get(i + 1));
            best = pair || LIKELY_NAMES.contains(words.get(i)) ? Naming.LIKELY : best;
        }
        return best;
    }

    /** The words of a name as programmers join them: hyphens, underscores, camel case. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < Math.min(name.length(), LONGEST_NAME); i++) {
            char c = name.charAt(i);
            boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if ((hump || !Character.isLetter(c)) && word.length() > 0) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (Character.isLetter(c)) {
                word.append(c);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static boolean isHiddenByStyle(String style) {
        if (style.isEmpty() || style.length() > LONGEST_NAME) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    /** The footer of a quotation names who said it; every other footer is furniture. */
    private static boolean isOutsideFooter(Element element) {
        Element parent = element.parent();
        return element.normalName().equals("footer")
                && (parent == null || !parent.normalName().equals("blockquote"));
    }

    /** A header inside an article or the main part has the headline; the page's own has menus and the site's name. */
    private static boolean isPageHeader(Element element) {
        Element parent = element.parent();
        return element.normalName().equals("header")
                && parent != null
                && parent.normalName().equals("body");
    }
}
