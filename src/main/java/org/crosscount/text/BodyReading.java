// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.crosscount.app.ReadText;
import org.crosscount.app.TextReading;
import org.crosscount.app.UnreadableTextException;
import org.crosscount.app.UnreadableTextException.Kind;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.source.QualityFlag;

/** Reads each content type its own way, and has the text looked over. */
@ApplicationScoped
class BodyReading implements TextReading {
    private final TextConfig config;

    BodyReading(TextConfig config) {
        this.config = config;
    }

    @Override
    public ReadText read(byte[] body, String contentType) {
        Extract extract = extract(body, ContentType.parse(contentType));
        if (extract.text().isBlank()) {
            throw new UnreadableTextException(Kind.EMPTY, "there is no text in the body; send the text of a document");
        }
        Optional<Period> publishedOn = extract.publishedOn().or(() -> OpeningDate.in(extract.text()));
        return new ReadText(
                extract.text(),
                extract.title(),
                publishedOn,
                extract.publisher(),
                extract.language(),
                QualityInspector.inspect(extract.text(), publishedOn));
    }

    @Override
    public Set<QualityFlag> inspect(String text, Optional<Period> publishedOn) {
        return QualityInspector.inspect(text, publishedOn.or(() -> OpeningDate.in(text)));
    }

    private Extract extract(byte[] body, ContentType type) {
        return switch (type.mediaType()) {
            case "text/plain" -> PlainText.read(body, type.charset());
            case "text/html", "application/xhtml+xml" -> HtmlText.read(body, type.charset());
            case "application/pdf" -> new PdfText(config).read(body);
            default ->
                throw new UnreadableTextException(
                        Kind.UNSUPPORTED_TYPE,
                        "this content type is not read here; send text/plain, text/html or application/pdf");
        };
    }
}
