// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscount.domain.period.Period;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's head says of it: Open Graph, schema.org (JSON-LD and microdata), Dublin Core, and plain HTML. */
record HtmlMetadata(
        Optional<String> title, Optional<Period> publishedOn, Optional<String> publisher, Optional<String> language) {
    private static final int LONGEST = 500;

    private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title", "citation_title");
    private static final List<String> PUBLISHERS =
            List.of("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher");
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "dcterms.issued",
            "dc.date.issued",
            "dcterms.date",
            "dc.date",
            "citation_publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publish-date",
            "date");

    static HtmlMetadata of(Document page) {
        MetaElements metas = MetaElements.of(page);
        LinkedArticle article = LinkedArticle.in(page);
        Optional<String> publisher =
                metas.first(PUBLISHERS).or(article::publisher).map(HtmlMetadata::plain);
        Optional<String> title = metas.first(TITLES)
                .or(article::headline)
                .or(() -> text(page.selectFirst("h1")))
                .or(() -> text(page.selectFirst("title")))
                .map(HtmlMetadata::plain)
                .map(found ->
                        publisher.map(name -> withoutPublisher(found, name)).orElse(found));
        Optional<Period> publishedOn = metas.all(DATES)
                .flatMap(date -> WrittenDate.in(date).stream())
                .findFirst()
                .or(() -> article.datePublished().flatMap(WrittenDate::in))
                .or(() -> timeElement(page));
        return new HtmlMetadata(
                title.filter(each -> !each.isBlank()),
                publishedOn,
                publisher.filter(each -> !each.isBlank()),
                language(page));
    }

    /** The first time element that says it is the publication's, else the page's first if it stands before the text. */
    private static Optional<Period> timeElement(Document page) {
        return Stream.of(
                        page.selectFirst("time[itemprop=datePublished]"),
                        page.selectFirst("[itemprop=datePublished]"),
                        page.selectFirst("time[pubdate]"),
                        page.selectFirst("time[class*=publish]"),
                        page.selectFirst("header time[datetime]"),
                        page.selectFirst("time[datetime]"))
                .flatMap(Stream::ofNullable)
                .flatMap(time -> Stream.of(time.attr("datetime"), time.attr("content"), time.ownText()))
                .flatMap(date -> WrittenDate.in(date).stream())
                .findFirst();
    }

    private static Optional<String> language(Document page) {
        Element html = page.selectFirst("html");
        String stated = html == null ? "" : html.attr("lang").strip();
        boolean tag = stated.matches("[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8}){0,4}");
        return tag ? Optional.of(stated.replace('_', '-')) : Optional.empty();
    }

    private static String withoutPublisher(String title, String publisher) {
        for (String separator : List.of(" | ", " - ", " \u2013 ", " \u2014 ", " \u00B7 ", " :: ")) {
            String tail = separator + publisher;
            if (title.length() > tail.length() && title.endsWith(tail)) {
                return title.substring(0, title.length() - tail.length());
            }
        }
        return title;
    }

    private static Optional<String> text(@Nullable Element element) {
        return Optional.ofNullable(element).map(Element::text).filter(found -> !found.isBlank());
    }

    private static String plain(String text) {
        LineBuffer line = new LineBuffer();
        line.append(text.substring(0, Math.min(text.length(), LONGEST)), 0);
        return line.text();
    }
}
