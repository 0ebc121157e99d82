// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.util.Optional;
import org.crosscount.app.UnreadableTextException;
import org.crosscount.app.UnreadableTextException.Kind;

/** Plain text, kept to the character: only a byte order mark goes, and line ends stay as they are. */
final class PlainText {
    private static final String PDF_START = "%PDF-";

    private PlainText() {}

    static Extract read(byte[] body, Optional<String> charset) {
        if (PdfText.looksLike(body)) {
            throw new UnreadableTextException(
                    Kind.UNSUPPORTED_TYPE, "the body begins with " + PDF_START + "; send it as application/pdf");
        }
        return Extract.ofText(TextDecoding.plain(body, charset));
    }
}
