// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The small coins that go on with an amount: "13 dollars and 45 cents", "two yuan and five jiao". */
final class Coins {
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final Set<String> HUNDREDTHS = WordSet.of(
            "cent cents pence penny paise paisa kopecks kopeks kopek centimes centime centavos centavo ore \u00f8re \u00f6re",
            "groszy kobo pesewas kurus fen stotinki bani haler");
    private static final Set<String> TENTHS = Set.of("mao", "jiao");

    private Coins() {}

    /** What one of them is worth, in the money they belong to; null for any other word. */
    static @Nullable BigDecimal worth(String word) {
        return HUNDREDTHS.contains(word) ? HUNDREDTH : TENTHS.contains(word) ? TENTH : null;
    }

    static boolean are(Tokens tokens, int at) {
        return worth(tokens.lower(at)) != null;
    }
}
