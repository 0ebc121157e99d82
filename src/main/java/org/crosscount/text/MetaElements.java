// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta elements of a page by name, property or itemprop, lower case; the first of a name counts. */
record MetaElements(Map<String, String> contents) {

    static MetaElements of(Document page) {
        Map<String, String> contents = new HashMap<>();
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            for (String key : List.of("property", "name", "itemprop")) {
                if (meta.hasAttr(key) && !content.isEmpty()) {
                    contents.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
                }
            }
        }
        return new MetaElements(contents);
    }

    Optional<String> first(List<String> names) {
        return all(names).findFirst();
    }

    Stream<String> all(List<String> names) {
        return names.stream().map(contents::get).flatMap(Stream::ofNullable);
    }
}
