// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscount.app.NewDocument;
import org.crosscount.app.ReadText;
import org.crosscount.app.TextReading;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.source.DocumentId;

/** Reads a text that is handed in: with what is known of it as JSON, or as a document of some type by itself. */
@ApplicationScoped
class DocumentBody {
    /** BCP 47 for a language that nobody has stated. */
    private static final String UNDETERMINED = "und";

    private static final int LONGEST_TEXT = LimitedBody.MOST;
    private static final Set<String> MEMBERS =
            new TreeSet<>(Set.of("text", "publishedOn", "publisher", "title", "replaces", "language"));

    private static final String ACCEPTED = "application/json, text/plain, text/html or application/pdf";

    private final TextReading reading;
    private final RestConfig config;

    DocumentBody(TextReading reading, RestConfig config) {
        this.reading = reading;
        this.config = config;
    }

    NewDocument read(InputStream body, HttpHeaders headers) {
        Optional<MediaType> type = RequestBodies.type(headers);
        if (type.filter(RequestBodies::isJson).isPresent()) {
            NewDocument read = RequestBodies.object(body, this::read);
            limit(read.text().getBytes(StandardCharsets.UTF_8).length);
            return read;
        }
        if (type.isEmpty()) {
            throw RequestBodies.unsupported(type, ACCEPTED);
        }
        byte[] bytes = RequestBodies.bytes(body);
        limit(bytes.length);
        ReadText read = reading.read(bytes, headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
        return new NewDocument(
                sound(read.text()),
                read.title(),
                read.publisher(),
                read.publishedOn(),
                read.language().filter(DocumentBody::isLanguageTag).orElse(UNDETERMINED),
                Optional.empty(),
                read.flags());
    }

    /** Whether the text of the body is not the body itself, but has to be got out of it. */
    boolean isMarkedUp(HttpHeaders headers) {
        return RequestBodies.type(headers)
                .filter(type -> !RequestBodies.isJson(type) && !MediaType.TEXT_PLAIN_TYPE.isCompatible(type))
                .isPresent();
    }

    private Optional<NewDocument> read(BodyObject body) {
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
                ? text.map(words -> new NewDocument(
                        words, title, publisher, publishedOn, language, replaces, reading.inspect(words, publishedOn)))
                : Optional.empty();
    }

    private void limit(long bytes) {
        long most = config.textLimit().asLongValue();
        if (bytes > most) {
            throw new ProblemException(
                    ProblemKind.BODY_TOO_LARGE, "A text may have at most " + most + " bytes; send it in parts");
        }
    }

    private static String sound(String text) {
        Faults faults = new Faults();
        PlainText.fault(text, LONGEST_TEXT).ifPresent(fault -> faults.malformed("text", fault));
        faults.throwIfAny();
        return text;
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
