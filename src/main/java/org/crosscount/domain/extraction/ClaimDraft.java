// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.lexicon.Digest;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.source.Quote;
import org.crosscount.domain.source.Span;

/** Anchors what is found in the text: quotes with what stands about them, figures, ids that come from the content. */
final class ClaimDraft {
    private static final int CONTEXT = 32;
    /** A place or date further away than this many tokens is not drawn into the quote. */
    private static final int NEAR = 10;

    private final Tokens tokens;
    private final String digest;
    private final Optional<Period> published;

    ClaimDraft(Tokens tokens, Optional<Period> published) {
        this.tokens = tokens;
        this.digest = Digest.of(tokens.text());
        this.published = published;
    }

    /** A claim whose figure takes the tokens from and up to, and whose quote takes at least those of the reach. */
    ClaimBuilder start(ClaimKind kind, Subject subject, int from, int to, Reach reach) {
        Figure figure = figure(from, to);
        int start = tokens.at(reach.from).start();
        int end = tokens.at(reach.to - 1).end();
        String id = Digest.of(String.join(
                "|", digest, kind.name(), String.valueOf(tokens.at(from).start()), String.valueOf(end)));
        return new ClaimBuilder(new ClaimId(id), kind, subject)
                .quote(quote(start, end))
                .figure(figure)
                .published(published.orElse(null));
    }

    Figure figure(int from, int to) {
        int start = tokens.at(from).start();
        int end = tokens.at(to - 1).end();
        return new Figure(tokens.text().substring(start, end), Optional.of(new Span(start, end)));
    }

    private Quote quote(int start, int end) {
        String text = tokens.text();
        String prefix = text.substring(whole(Math.max(0, start - CONTEXT)), start);
        String suffix = text.substring(end, whole(Math.min(text.length(), end + CONTEXT)));
        return new Quote(text.substring(start, end), prefix, suffix, Optional.of(new Span(start, end)));
    }

    /** Not between the halves of one character. */
    private int whole(int offset) {
        String text = tokens.text();
        boolean split = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
        return split ? offset + 1 : offset;
    }

    /** The tokens that a quote takes; grows over what belongs to the claim and stands near. */
    static final class Reach {
        private final Sentence sentence;
        private int from;
        private int to;

        Reach(Sentence sentence, int from, int to) {
            this.sentence = sentence;
            this.from = from;
            this.to = to;
        }

        Reach over(int start, int end) {
            boolean near = start >= sentence.from()
                    && end <= sentence.to()
                    && start < end
                    && from - end <= NEAR
                    && start - to <= NEAR;
            from = near ? Math.min(from, start) : from;
            to = near ? Math.max(to, end) : to;
            return this;
        }
    }
}
