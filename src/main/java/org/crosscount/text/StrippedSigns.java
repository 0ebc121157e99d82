// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Characters outside ASCII lost on the way: apostrophes gone from possessives ("countrys"), question marks or
 * replacement characters inside words, UTF-8 read as windows-1252. Dashes are lost together with them, and then a range
 * runs into one number.
 */
final class StrippedSigns {
    /** Different words, so that one slip of the pen is not enough. */
    private static final int FEWEST = 2;

    /** Where only contractions lack theirs, a careless hand is as likely. */
    private static final int FEWEST_CONTRACTIONS = 4;

    /** UTF-8 of quotation marks and dashes read as windows-1252. */
    private static final List<String> MISREAD = List.of(
            "\u00E2\u20AC\u2122",
            "\u00E2\u20AC\u0153",
            "\u00E2\u20AC\u201C",
            "\u00E2\u20AC\u201D",
            "\u00E2\u20AC\u02DC");

    private static final List<String> LOST_APOSTROPHES = List.of("?s", "?t", "?re", "?ve", "?ll", "?d");

    /** No words unless an apostrophe is gone. */
    private static final Set<String> POSSESSIVES = words("""
            countrys citys militarys ministrys partys familys armys agencys companys economys enemys territorys communitys
            embassys treasurys navys authoritys societys universitys industrys ladys babys womens mens childrens todays
            yesterdays tomorrows everyones someones nobodys everybodys
            """);

    /** Names that have no plural, so that one with an s has lost its apostrophe. */
    private static final Set<String> NAMES = words("""
            afghanistan pakistan india china russia ukraine iran iraq syria israel gaza lebanon egypt libya sudan
            ethiopia somalia kenya nigeria mali niger yemen qatar kuwait france germany britain england scotland ireland spain
            italy poland hungary romania serbia kosovo greece sweden norway denmark finland europe africa asia
            australia canada mexico brazil argentina colombia venezuela peru cuba haiti japan vietnam thailand myanmar
            indonesia malaysia bangladesh nepal kazakhstan uzbekistan tajikistan azerbaijan armenia taiwan kabul
            kandahar islamabad karachi lahore peshawar delhi mumbai beijing moscow kyiv kiev tehran baghdad damascus aleppo
            jerusalem beirut cairo tripoli khartoum mogadishu nairobi ankara istanbul london berlin washington geneva
            tokyo seoul dhaka manila jakarta
            """);

    private static final Set<String> CONTRACTIONS = words("""
            doesnt didnt dont isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt shouldnt youre theyre theyve
            weve youve thats whats heres theres hes shes
            """);

    private StrippedSigns() {}

    static boolean in(String text) {
        if (text.indexOf('\uFFFD') >= 0 || MISREAD.stream().anyMatch(text::contains)) {
            return true;
        }
        Set<String> possessives = new HashSet<>();
        Set<String> contractions = new HashSet<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isOfWord(text, i)) {
                sort(text.substring(start, i), possessives, contractions);
                start = i + 1;
            }
        }
        return possessives.size() >= FEWEST
                || !possessives.isEmpty() && possessives.size() + contractions.size() > FEWEST
                || contractions.size() >= FEWEST_CONTRACTIONS && text.indexOf('\'') < 0 && text.indexOf('\u2019') < 0;
    }

    private static void sort(String word, Set<String> possessives, Set<String> contractions) {
        if (word.length() < 4 || word.length() > 20) {
            return;
        }
        String plain = word.toLowerCase(Locale.ROOT);
        boolean name = Character.isUpperCase(word.charAt(0)) && plain.endsWith("s");
        if (POSSESSIVES.contains(plain)
                || name && NAMES.contains(plain.substring(0, plain.length() - 1))
                || LOST_APOSTROPHES.stream().anyMatch(plain::endsWith)) {
            possessives.add(plain);
        } else if (CONTRACTIONS.contains(plain)) {
            contractions.add(plain);
        }
    }

    /** A question mark between two small letters stands for what was lost there. */
    private static boolean isOfWord(String text, int i) {
        char c = text.charAt(i);
        boolean inside = i > 0 && i + 1 < text.length();
        return Character.isLetterOrDigit(c)
                || c == '\''
                || c == '\u2019'
                || c == '?' && inside && isSmall(text.charAt(i - 1)) && isSmall(text.charAt(i + 1));
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
