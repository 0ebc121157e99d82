// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.lexicon.Digest;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.Quote;
import org.crosscount.domain.source.Span;

/** Ids that come from content, so that loading the same thing twice changes nothing. */
public final class ContentIds {
    private ContentIds() {}

    public static DocumentId document(String sha256) {
        return new DocumentId(sha256.substring(0, 32));
    }

    /**
     * The id of a claim: of its document, its place there, its wording and its kind.
     *
     * @param twin 1, or how many claims with the same document, place, wording and kind there are up to this one (a
     *     statement about two actors is two claims)
     */
    public static ClaimId claim(String sha256, ClaimKind kind, Quote quote, Optional<Figure> figure, int twin) {
        String place = quote.where().map(ContentIds::place).orElse("");
        String numeral = figure.flatMap(Figure::where).map(ContentIds::place).orElse("");
        String wording = figure.map(Figure::wording).orElse("");
        return new ClaimId(Digest.of(String.join(
                "\n", sha256, kind.name(), place, quote.exact(), numeral, wording, Integer.toString(twin))));
    }

    private static String place(Span span) {
        return span.start() + "-" + span.end();
    }
}
