// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import java.util.Optional;
import org.crosscount.domain.claim.ClaimKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells of which whole a share is, in the words of the text: "40% of needs", "half the total", "Of all returnees, 58 per cent",
 * "2,300 jobs, or one in twelve". A share that leaves it out is of the same whole as the one before it in the sentence.
 */
final class ShareBases {
    private static final int FRONT = 8;
    private static final int NEAR = 5;

    private final Tokens tokens;
    private final FigureSubjects subjects;

    ShareBases(Tokens tokens, FigureSubjects subjects) {
        this.tokens = tokens;
        this.subjects = subjects;
    }

    /** @param last the claim before, where there is one */
    @Nullable
    String of(
            Mention mention,
            Sentence sentence,
            NounPhrases.@Nullable Phrase whole,
            List<Mention> before,
            @Nullable Told last) {
        if (whole != null) {
            return subjects.base(mention, whole, before);
        }
        String said = behind(mention);
        said = said == null ? fronted(mention, sentence) : said;
        said = said == null ? subjects.base(mention, null, before) : said;
        said = said == null ? told(mention, before) : said;
        return said == null ? again(mention, sentence, last) : said;
    }

    /** "of the 3,000 health posts", "of needs", "half the total". */
    private @Nullable String behind(Mention mention) {
        boolean of = tokens.is(mention.to, "of");
        boolean the = mention.isPart() && tokens.is(mention.to, "the");
        return of || the ? noun(mention.to + (of ? 1 : 0)) : null;
    }

    private @Nullable String noun(int from) {
        int at = from;
        while (at < from + NEAR
                && (NounPhrases.isDeterminer(tokens.lower(at)) || tokens.at(at).isNumber() || tokens.is(at, "all"))) {
            at++;
        }
        NounPhrases.Phrase phrase = NounPhrases.read(tokens, at, false);
        boolean word = tokens.at(at).isWord()
                && !FunctionWords.endsNounPhrase(tokens.lower(at))
                && !tokens.at(at).isCapital();
        return phrase != null ? tokens.words(phrase.from(), phrase.to()) : word ? tokens.words(at, at + 1) : null;
    }

    /** "Of all returnees, 58 per cent". */
    private @Nullable String fronted(Mention mention, Sentence sentence) {
        boolean led = tokens.is(sentence.from(), "of") || tokens.is(sentence.from(), "among");
        boolean near = mention.hedgeFrom - sentence.from() <= FRONT && tokens.is(mention.hedgeFrom - 1, ",");
        return led && near ? noun(sentence.from() + 1) : null;
    }

    /** "2,300 jobs, or one in twelve": of what was counted just before. */
    private @Nullable String told(Mention mention, List<Mention> before) {
        Mention last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean or = tokens.is(mention.hedgeFrom - 1, "or") && tokens.is(mention.hedgeFrom - 2, ",");
        boolean counted =
                last != null && mention.hedgeFrom - last.end <= NEAR && last.unit.kind() == UnitPhrase.Kind.NOUN;
        return or && counted && last != null ? last.unit.counted() : null;
    }

    private @Nullable String again(Mention mention, Sentence sentence, @Nullable Told last) {
        boolean same = last != null
                && last.sentence().number() == sentence.number()
                && last.claim().kind() == ClaimKind.SHARE
                && !tokens.is(mention.to, "of");
        return same && last != null
                ? Optional.of(last).flatMap(told -> told.claim().base()).orElse(null)
                : null;
    }
}
