// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells figures that are asserted from those that are supposed, feared, conditional or denied. */
final class Assertions {
    private static final Set<String> AUXILIARIES = WordSet.of("did does do has have had was were is are");
    private static final int REACH = 12;
    private static final Set<String> MODALS = Set.of("would", "could", "might", "may");
    private static final Set<String> SUPPOSING =
            Set.of("imagine", "suppose", "hypothetical", "hypothetically", "assuming", "supposing");
    private static final Set<String> INTENDING = WordSet.of(
            "plan plans planned planning hope hopes hoped hoping intend intends intended aim aims aimed want");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "provided");
    private static final Set<String> CLAUSE_ENDS =
            WordSet.of("; : . but while whereas although who which after since when that");
    private static final Set<String> DENIALS =
            Set.of("deny", "denied", "denies", "denying", "refuted", "refuting", "rejected");

    private final Tokens tokens;

    Assertions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Why the figure is not asserted; null where it is. */
    @Nullable
    Why doubt(Mention mention, Sentence sentence) {
        String before = tokens.lower(mention.hedgeFrom - 1);
        boolean negated = before.equals("not") || before.equals("never") || before.endsWith("n't");
        if (negated || isDenied(mention, sentence)) {
            return Why.NEGATED;
        }
        for (int at = mention.hedgeFrom - 1; at >= sentence.from() && at >= mention.hedgeFrom - REACH; at--) {
            String word = tokens.lower(at);
            boolean inverted = at == sentence.from() && word.equals("should");
            if (CONDITIONS.contains(word) || inverted) {
                return Why.CONDITIONAL;
            }
            boolean intended = INTENDING.contains(word) && tokens.is(at + 1, "to");
            if (isModal(at) || intended || SUPPOSING.contains(word)) {
                return Why.HYPOTHETICAL;
            }
            boolean past = word.endsWith("n't") || word.equals("not") && isAuxiliary(tokens.lower(at - 1));
            if (past && at >= mention.hedgeFrom - 3) {
                return Why.NEGATED;
            }
            if (CLAUSE_ENDS.contains(word) || word.equals(",") && at < mention.hedgeFrom - 2) {
                break;
            }
        }
        return isModalAhead(mention, sentence) ? Why.HYPOTHETICAL : null;
    }

    private static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    private boolean isDenied(Mention mention, Sentence sentence) {
        for (int at = mention.hedgeFrom - 1; at >= sentence.from() && at >= mention.hedgeFrom - 5; at--) {
            if (DENIALS.contains(tokens.lower(at))) {
                return true;
            }
            if (CLAUSE_ENDS.contains(tokens.lower(at)) && !tokens.is(at, "that") || tokens.is(at, ",")) {
                return false;
            }
        }
        return false;
    }

    private boolean isModal(int at) {
        boolean month = tokens.is(at, "may")
                && (tokens.at(at).isCapital() || tokens.at(at + 1).isNumber());
        return MODALS.contains(tokens.lower(at)) && !month;
    }

    private boolean isModalAhead(Mention mention, Sentence sentence) {
        int limit = Math.min(sentence.to(), mention.end + 5);
        for (int at = mention.end; at < limit; at++) {
            String word = tokens.lower(at);
            if (isModal(at)) {
                return true;
            }
            boolean verb = FunctionWords.isVerb(word)
                    || isAuxiliary(word)
                    || CLAUSE_ENDS.contains(word)
                    || word.equals(",")
                    || word.equals("and");
            if (verb) {
                return false;
            }
        }
        return false;
    }
}
