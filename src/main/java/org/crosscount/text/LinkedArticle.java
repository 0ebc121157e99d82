// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's JSON-LD says of the article, by the terms of schema.org. Broken JSON-LD says nothing. */
record LinkedArticle(Optional<String> headline, Optional<String> datePublished, Optional<String> publisher) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LinkedArticle NOTHING =
            new LinkedArticle(Optional.empty(), Optional.empty(), Optional.empty());

    static LinkedArticle in(Document page) {
        LinkedArticle found = NOTHING;
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                found = found.or(in(script.data()));
            }
        }
        return found;
    }

    private static LinkedArticle in(String json) {
        try {
            return walk(JSON.readTree(json));
        } catch (JsonProcessingException broken) {
            return NOTHING;
        }
    }

    /** The first thing that has a date of publication, at any depth, is the article; names come from it alone. */
    private static LinkedArticle walk(JsonNode root) {
        Deque<JsonNode> waiting = new ArrayDeque<>();
        waiting.add(root);
        while (!waiting.isEmpty()) {
            JsonNode node = waiting.poll();
            if (node.path("datePublished").isTextual()) {
                return of(node);
            }
            node.forEach(waiting::add);
        }
        return of(root);
    }

    private static LinkedArticle of(JsonNode node) {
        JsonNode publisher = node.path("publisher");
        JsonNode one = publisher.isArray() ? publisher.path(0) : publisher;
        return new LinkedArticle(
                text(node.path("headline")),
                text(node.path("datePublished")),
                text(one.isObject() ? one.path("name") : one));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() && !node.textValue().isBlank() ? Optional.of(node.textValue()) : Optional.empty();
    }

    private LinkedArticle or(LinkedArticle other) {
        return new LinkedArticle(
                headline.or(other::headline), datePublished.or(other::datePublished), publisher.or(other::publisher));
    }
}
