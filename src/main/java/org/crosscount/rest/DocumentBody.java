// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscount.app.NewDocument;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.source.DocumentId;

/** Reads a document to be recorded. */
final class DocumentBody {
    /** BCP 47 for a language that nobody has stated. */
    private static final String UNDETERMINED = "und";

    private static final int LONGEST_TEXT = LimitedBody.MOST;
    private static final Set<String> MEMBERS =
            new TreeSet<>(Set.of("text", "publishedOn", "publisher", "title", "replaces", "language"));

    private DocumentBody() {}

    /** A text with what is known of it as JSON, or the text alone. */
    static NewDocument read(InputStream body, HttpHeaders headers) {
        Optional<MediaType> type = RequestBodies.type(headers);
        if (type.filter(RequestBodies::isJson).isPresent()) {
            return RequestBodies.object(body, DocumentBody::read);
        }
        return type.filter(RequestBodies::isPlainText)
                .map(text -> of(RequestBodies.text(body, text)))
                .orElseThrow(() -> RequestBodies.unsupported(type, "application/json or text/plain"));
    }

    private static Optional<NewDocument> read(BodyObject body) {
        int before = body.faults().count();
        body.only(MEMBERS);
        Optional<String> text = body.requiredText("text", LONGEST_TEXT);
        Optional<String> title = body.text("title");
        Optional<String> publisher = body.text("publisher");
        Optional<Period> publishedOn = body.period("publishedOn", new ArrayList<>());
        Optional<DocumentId> replaces = body.text("replaces").map(DocumentId::new);
        String language = body.text("language").orElse(UNDETERMINED);
        if (!isLanguageTag(language)) {
            body.refuse("language", "is no BCP 47 language tag, such as en or fa-AF");
        }
        return body.faults().count() == before
                ? text.map(words -> new NewDocument(words, title, publisher, publishedOn, language, replaces))
                : Optional.empty();
    }

    /** A text that came alone. */
    private static NewDocument of(String text) {
        Faults faults = new Faults();
        PlainText.fault(text, LONGEST_TEXT).ifPresent(fault -> faults.malformed("text", fault));
        faults.throwIfAny();
        return new NewDocument(
                text, Optional.empty(), Optional.empty(), Optional.empty(), UNDETERMINED, Optional.empty());
    }

    private static boolean isLanguageTag(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return true;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
