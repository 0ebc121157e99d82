// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.crosscount.app.ContentIds;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.source.Document;
import org.crosscount.domain.source.QualityFlag;

/** Reads the {@code document} of a claims file. */
final class DocumentPart {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private DocumentPart() {}

    /**
     * The document that is described.
     *
     * @param slug what the file's own name says the slug is
     */
    static Document read(YamlNode node, String slug) {
        YamlFields fields = node.fields(
                List.of("slug", "title", "published", "language", "sha256", "length", "qualityFlags"),
                List.of("titleInferred", "publisher", "publisherInferred", "seedFile", "notes"));
        checkSlug(fields.get("slug"), slug);
        checkRemarks(fields);
        String sha256 = matching(fields.get("sha256"), SHA256, "64 hexadecimal digits in small letters");
        YamlFields published = fields.get("published").fields(List.of("edtf"), List.of("inferred"));
        AtomicBoolean inferred =
                new AtomicBoolean(published.find("inferred").map(YamlNode::flag).orElse(false));
        Period date = YamlReadings.period(published.get("edtf"), assumption -> inferred.set(true));
        return new Document(
                ContentIds.document(sha256),
                sha256,
                Optional.of(slug),
                Optional.of(fields.text("title")),
                fields.optionalText("publisher"),
                Optional.of(date),
                inferred.get(),
                matching(fields.get("language"), LANGUAGE, "a language tag such as en or ur"),
                length(fields.get("length")),
                flags(fields.get("qualityFlags")),
                Optional.empty());
    }

    private static void checkSlug(YamlNode node, String slug) {
        String given = matching(node, SLUG, "small letters and digits with single hyphens between them");
        if (!given.equals(slug)) {
            throw node.fault("is " + YamlNode.echo(given) + " in a file named " + YamlNode.echo(slug + ".yaml")
                    + "; the two must be the same");
        }
    }

    /** Keys that are there for people who read the file. */
    private static void checkRemarks(YamlFields fields) {
        fields.find("titleInferred").ifPresent(YamlNode::flag);
        fields.find("publisherInferred").ifPresent(node -> {
            node.flag();
            if (fields.find("publisher").isEmpty()) {
                throw node.fault(
                        "says that the publisher was inferred, and there is none; add publisher or take it out");
            }
        });
        fields.optionalText("seedFile");
        fields.texts("notes");
    }

    private static String matching(YamlNode node, Pattern pattern, String wanted) {
        String text = node.identifier();
        if (!pattern.matcher(text).matches()) {
            throw node.fault(YamlNode.echo(text) + " is not " + wanted);
        }
        return text;
    }

    private static int length(YamlNode node) {
        if (node.whole() < 1) {
            throw node.fault("is the number of UTF-16 code units of the text, at least 1");
        }
        return node.whole();
    }

    private static Set<QualityFlag> flags(YamlNode node) {
        Set<QualityFlag> flags = EnumSet.noneOf(QualityFlag.class);
        for (YamlNode item : node.items()) {
            if (!flags.add(item.constant(QualityFlag.class))) {
                throw item.fault("stands twice; take one out");
            }
        }
        return flags;
    }
}
