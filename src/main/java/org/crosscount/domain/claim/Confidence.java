// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.claim;

import java.util.EnumSet;
import java.util.Set;
import org.crosscount.domain.source.QualityFlag;

/**
 * How far a claim that a program read can be taken as what its document first said. It says nothing of whether the claim is true,
 * and takes no part in comparison: it tells a reviewer where to look twice. One doubt makes it {@link #MEDIUM}, more {@link #LOW}.
 */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW;

    /** Flags that touch every figure of a text, wherever it stands. */
    private static final Set<QualityFlag> EVERYWHERE = EnumSet.complementOf(
            EnumSet.of(QualityFlag.CONFLICTING_DATES, QualityFlag.MISSING_DATE, QualityFlag.TRUNCATED));

    /** Flags that touch a claim whose year is not printed beside it. */
    private static final Set<QualityFlag> ON_DATES =
            EnumSet.of(QualityFlag.CONFLICTING_DATES, QualityFlag.MISSING_DATE);

    /** Confidence in a claim read from a text with these flags. */
    public static Confidence in(Claim claim, Set<QualityFlag> flags) {
        long doubts = flags.stream().filter(EVERYWHERE::contains).count();
        if (!printsYear(claim)) {
            doubts += flags.stream().filter(ON_DATES::contains).count();
        }
        if (isReworded(claim, flags)) {
            doubts++;
        }
        if (!claim.assumptions().isEmpty()) {
            doubts++;
        }
        return doubts == 0 ? HIGH : doubts == 1 ? MEDIUM : LOW;
    }

    /** A program that replaces words by others replaces number words too; digits it leaves alone. */
    private static boolean isReworded(Claim claim, Set<QualityFlag> flags) {
        return flags.contains(QualityFlag.MACHINE_PARAPHRASED)
                && claim.wording().chars().noneMatch(Character::isDigit);
    }

    private static boolean printsYear(Claim claim) {
        String quote = claim.quote().exact();
        int digits = 0;
        for (int at = 0; at <= quote.length(); at++) {
            boolean digit = at < quote.length() && Character.isDigit(quote.charAt(at));
            if (!digit && digits == 4 && (quote.charAt(at - 4) == '1' || quote.charAt(at - 4) == '2')) {
                return true;
            }
            digits = digit ? digits + 1 : 0;
        }
        return false;
    }
}
