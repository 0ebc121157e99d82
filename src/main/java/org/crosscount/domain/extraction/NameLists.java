// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;

/** Lists of names with their numbers: "China held 50, Israel 43 and South Sulawesi 16", "in neighbouring Norte 57". */
final class NameLists {
    private static final int LIST = 8;
    private static final int NEAR = 12;
    private static final Set<String> AFTER = WordSet.of(", . ; : ) and while but or in on at by from so");
    private static final Set<String> JOINTS = Set.of("and", ",", ";", "while", "but");
    private static final Set<String> IN_NAMES =
            WordSet.of("of de la el del al and neighbouring neighboring nearby in among the");

    private NameLists() {}

    /** Whether the number stands bare behind a name that goes on from another with its number. */
    static boolean goesOn(Tokens tokens, int number) {
        boolean closed =
                !tokens.at(number + 1).isWord() && tokens.at(number + 1).kind() != Token.Kind.NUMBER
                        || AFTER.contains(tokens.lower(number + 1));
        int at = number - 1;
        boolean name = tokens.at(number).isNumber() && tokens.at(at).isCapital() && !tokens.touches(number);
        while (closed && name && at > number - LIST && (tokens.at(at).isCapital() || isInName(tokens, at))) {
            at--;
        }
        boolean joined = JOINTS.contains(tokens.lower(at)) || JOINTS.contains(tokens.lower(at + 1));
        return closed && name && joined && at < number - 1 && hasNumber(tokens, at);
    }

    private static boolean isInName(Tokens tokens, int at) {
        return IN_NAMES.contains(tokens.lower(at)) && !tokens.at(at - 1).isNumber();
    }

    /** Whether another number stands just before, in the same sentence, and is no year. */
    private static boolean hasNumber(Tokens tokens, int before) {
        for (int at = before; at > before - NEAR && at >= 0; at--) {
            boolean stop = tokens.at(at).kind() == Token.Kind.BREAK || tokens.is(at, ".") && !tokens.touches(at + 1);
            if (stop) {
                return false;
            }
            if (tokens.at(at).isNumber() || NumberWords.small(tokens.lower(at)) != null) {
                return true;
            }
        }
        return false;
    }
}
