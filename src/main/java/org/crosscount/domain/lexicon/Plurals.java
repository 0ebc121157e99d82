// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Singulars of English words in lower case: by their endings, and of those that go their own way. */
final class Plurals {
    private static final Map<String, String> IRREGULAR = new HashMap<>();

    /** Last parts of words in -f and -fe, alone or behind another word: "midwives", "bookshelves". */
    private static final Map<String, String> IN_VES = Map.of(
            "wives", "wife",
            "knives", "knife",
            "halves", "half",
            "shelves", "shelf",
            "wolves", "wolf",
            "thieves", "thief",
            "loaves", "loaf",
            "calves", "calf",
            "scarves", "scarf",
            "hooves", "hoof");

    static {
        pairs(
                "children child men man women woman feet foot teeth tooth geese goose oxen ox mice mouse dormice dormouse");
        pairs("lice louse lives life leaves leaf elves elf dwarves dwarf wharves wharf passersby passerby");
        pairs("persons person deceased deceased yemen yemen turkmen turkmen regimen regimen specimen specimen");
        pairs("crises crisis analyses analysis diagnoses diagnosis hypotheses hypothesis theses thesis oases oasis");
        pairs("syntheses synthesis parentheses parenthesis prognoses prognosis metastases metastasis");
        pairs("criteria criterion phenomena phenomenon bacteria bacterium referenda referendum memoranda memorandum");
        pairs(
                "curricula curriculum stadia stadium alumni alumnus fungi fungus cacti cactus nuclei nucleus stimuli stimulus");
        pairs("larvae larva vertebrae vertebra formulae formula indices index appendices appendix matrices matrix");
        pairs("buses bus gases gas lenses lens lens lens quizzes quiz series series species species");
        pairs("caches cache headaches headache toothaches toothache avalanches avalanche niches niche creches creche");
        pairs("moustaches moustache mustaches mustache quiches quiche");
        in("oes", "o", "her potat tomat ech vet torped mosquit volcan carg mang buffal tornad embarg domin");
        in("ies", "ie", "mov cook zomb calor rook self prair brown sort magp neckt book coll budg smooth aunt");
    }

    private Plurals() {}

    static String singular(String word) {
        String irregular = irregular(word);
        if (irregular != null) {
            return irregular;
        }
        int length = word.length();
        if (length > 4 && word.endsWith("men")) {
            return word.substring(0, length - 2) + "an";
        }
        if (length <= 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        boolean sibilant =
                word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes") || word.endsWith("sses");
        return word.substring(0, length - (sibilant ? 2 : 1));
    }

    private static @Nullable String irregular(String word) {
        String own = IRREGULAR.get(word);
        if (own != null || !word.endsWith("ves")) {
            return own;
        }
        return IN_VES.entrySet().stream()
                .filter(part -> word.endsWith(part.getKey()))
                .map(part -> word.substring(0, word.length() - part.getKey().length()) + part.getValue())
                .findFirst()
                .orElse(null);
    }

    private static void pairs(String words) {
        String[] cells = words.split(" ");
        for (int i = 0; i + 1 < cells.length; i += 2) {
            IRREGULAR.put(cells[i], cells[i + 1]);
        }
    }

    private static void in(String plural, String singular, String stems) {
        for (String stem : stems.split(" ")) {
            IRREGULAR.put(stem + plural, stem + singular);
        }
    }
}
