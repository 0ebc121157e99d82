// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The past forms that another form of a regular verb may belong to, so that the lexicon need not list every form. */
final class VerbForms {
    private static final int SHORTEST = 4;
    /** Each past form with the other forms of its verb. */
    private static final Map<String, String> IRREGULAR = new HashMap<>();

    static {
        past("fled", "flee flees fleeing");
        past("died", "dies");
        past("hurt", "hurts hurting");
        past("freed", "free frees freeing");
        past("fed", "feed feeds feeding");
        past("lost", "lose loses losing");
        past("sold", "sell sells selling");
        past("bought", "buy buys buying");
        past("spent", "spend spends spending");
        past("held", "hold holds holding");
        past("kept", "keep keeps keeping");
        past("built", "builds building");
        past("paid", "pay pays paying");
        past("caught", "catch catches catching");
        past("brought", "bring brings bringing");
        past("took", "take takes taking");
        past("swept", "sweep sweeps sweeping");
        past("laid", "lay lays laying");
        past("stole", "steal steals stealing");
        past("tore", "tear tears tearing");
        past("shot", "shoots shooting");
        past("drew", "draws drawing");
        past("earned", "earns earning");
        past("lent", "lend lends lending");
        past("sought", "seek seeks seeking");
        past("taught", "teach teaches teaching");
        past("sent", "send sends sending");
    }

    /** Nouns and the like that look like a verb's base: "last year", "shelters". */
    private static final Set<String> NO_VERBS = WordSet.of(
            "march may last lasts shelter shelters house houses home homes assist test tests state land lands need needs head host",
            "plant plants present record records second sample samples figure issue price prices value values force",
            "press order orders market tour trip voice staff mine mines bank fund funds face faces name names age");

    /** Past forms that do not end in "ed". */
    private static final Set<String> PAST = WordSet.of(
            "driven drove thrown threw drawn drew blown torn shot cut hit hurt shut broken broke stolen stole taken took",
            "flown flew laid caught bought sold swept struck sunk sank fed led held kept slain beaten burnt lost left dug",
            "made paid spent sent brought sought fought taught overthrown hidden frozen froze withdrawn withdrew fled",
            "found bound built won grown grew risen fallen gone went come came met lent borne born let put set seen saw",
            "known spread wound split shed cast begun eaten ate hung felt dealt bitten rebuilt chosen chose");

    private static final Map<String, String> PARTICIPLES = Map.ofEntries(
            Map.entry("drove", "driven"),
            Map.entry("drive", "driven"),
            Map.entry("drives", "driven"),
            Map.entry("driving", "driven"),
            Map.entry("took", "taken"),
            Map.entry("takes", "taken"),
            Map.entry("taking", "taken"),
            Map.entry("threw", "thrown"),
            Map.entry("throwing", "thrown"),
            Map.entry("flew", "flown"),
            Map.entry("flying", "flown"),
            Map.entry("sends", "sent"),
            Map.entry("sending", "sent"),
            Map.entry("stole", "stolen"),
            Map.entry("broke", "broken"),
            Map.entry("blew", "blown"),
            Map.entry("tore", "torn"),
            Map.entry("drew", "drawn"),
            Map.entry("froze", "frozen"),
            Map.entry("shook", "shaken"),
            Map.entry("sank", "sunk"),
            Map.entry("withdrew", "withdrawn"),
            Map.entry("ate", "eaten"),
            Map.entry("beat", "beaten"),
            Map.entry("slew", "slain"),
            Map.entry("overthrew", "overthrown"),
            Map.entry("leads", "led"),
            Map.entry("leading", "led"));

    private VerbForms() {}

    private static void past(String past, String forms) {
        for (String form : forms.split(" ")) {
            IRREGULAR.put(form, past);
        }
    }

    /** The participle by which the lexicon knows the verb: "drove" is "driven"; "forces" and "forcing" are "forced". */
    static String participle(String word) {
        String known = PARTICIPLES.get(word);
        List<String> past = known == null && !word.endsWith("ed") ? pastOf(word) : List.of();
        return known != null ? known : past.isEmpty() ? word : past.get(past.size() - 1);
    }

    /** Whether the word is one that something was done by or to: "forced", "driving", "thrown". */
    static boolean isForm(String word) {
        return word.endsWith("ed") || word.endsWith("ing") || PAST.contains(word);
    }

    /** "flattening" and "flattens" give "flattened"; of a phrase the last word is changed. */
    static List<String> pastOf(String phrase) {
        int start = phrase.lastIndexOf(' ') + 1;
        String word = phrase.substring(start);
        List<String> past = new ArrayList<>();
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            past.add(phrase.substring(0, start) + irregular);
        }
        if (word.length() >= SHORTEST && !NO_VERBS.contains(word) && !word.endsWith("ed") && irregular == null) {
            for (String stem : stems(word)) {
                past.add(phrase.substring(0, start) + stem + "ed");
            }
        }
        return past;
    }

    private static List<String> stems(String word) {
        if (word.endsWith("ing")) {
            String stem = word.substring(0, word.length() - "ing".length());
            return List.of(stem);
        }
        if (word.endsWith("es")) {
            return List.of(word.substring(0, word.length() - 2), word.substring(0, word.length() - 1));
        }
        if (word.endsWith("s") && !word.endsWith("ss")) {
            return List.of(word.substring(0, word.length() - 1));
        }
        return word.endsWith("e") ? List.of(word.substring(0, word.length() - 1)) : List.of(word);
    }
}
