// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of events where they stand, each in the form that two texts would share: "Typhoon Yagi", "Operation
 * Barkhane", "2015 Nepal earthquake", "Battle of Mosul", "COP29", "Grenfell Tower fire", "October 7 attack". An attack or a
 * flood that is only told of has no name: taking one for another would put their figures together.
 */
final class EventPhrases {
    private static final Set<String> STORMS = Set.of("hurricane", "cyclone", "typhoon", "storm");
    private static final Set<String> OF = Set.of("battle", "siege");
    /** What happens, under a year. */
    private static final Set<String> KINDS = WordSet.of(
            "earthquake earthquakes quake quakes tsunami flood floods flooding hurricane cyclone wildfire wildfires fires",
            "bushfires eruption famine bombing bombings massacre crash disaster war olympics referendum coup invasion",
            "uprising drought heatwave landslide mudslide earthquakes attack attacks shooting siege election elections",
            "genocide genocides explosion blast collapse fire stampede crush summit games protests riots offensive ceasefire",
            "census hajj mutiny strike derailment collision sinking epidemic outbreak pandemic revolution");
    /** What happens so seldom in one place that the place tells which. */
    private static final Set<String> SINGULAR = WordSet.of(
            "earthquake earthquakes quake quakes tsunami massacre genocide disaster olympics uprising famine eruption",
            "revolution holocaust pogrom");

    /** What happens under a year without a place, where it has no other name: "the 2010 floods". */
    private static final Set<String> YEARLY = WordSet.of(
            "earthquake earthquakes tsunami floods flood famine genocide coup uprising massacre olympics bombings invasion",
            "wildfires bushfires war referendum pandemic revolution");

    private static final Set<String> ADJECTIVES = WordSet.of(
            "presidential parliamentary general legislative local municipal regional european midterm terror terrorist",
            "suicide train ferry school nightclub stadium factory port hotel mosque church bus plane air mine dam",
            "super summer winter climate peace global monsoon flash forest");
    /** What buildings and the like are called: an attack on one by name is one event. */
    private static final Set<String> SITES = WordSet.of(
            "tower hall school bridge airport station stadium hotel mosque church temple plaza mall palace theatre theater",
            "arena market college university hospital dam mine port park square beach cathedral nightclub club tunnel");

    private static final Set<String> STRUCK = WordSet.of(
            "fire attack attacks bombing bombings collapse crash explosion shooting siege massacre disaster blast stampede");
    private static final Set<String> ATTACKS = WordSet.of("attack attacks massacre bombings assault");
    private static final Set<String> WORLD_WARS = WordSet.of("i ii one two 1 2");
    private static final int WORDS = 4;

    private final Tokens tokens;

    EventPhrases(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The name that begins at the token; null for none. */
    EventNames.@Nullable Name at(int at) {
        Token token = tokens.at(at);
        if (!token.isWord() && !token.isNumber()) {
            return null;
        }
        EventNames.Name name = isName(tokens, at + 1) ? called(at) : null;
        name = name == null ? battle(at) : name;
        name = name == null ? war(at) : name;
        name = name == null ? conference(at) : name;
        name = name == null ? dated(at) : name;
        name = name == null ? onDay(at) : name;
        return name == null ? placed(at) : name;
    }

    /** "Typhoon Yagi", "Operation Enduring Freedom". */
    private EventNames.Name called(int at) {
        int to = at + 2;
        boolean operation = tokens.is(at, "operation");
        while (operation && to < at + WORDS && tokens.at(to).isCapital()) {
            to++;
        }
        String kind = tokens.at(at).text();
        String first = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        return new EventNames.Name(at, to, first + " " + tokens.words(at + 1, to), true);
    }

    private EventNames.@Nullable Name battle(int at) {
        boolean battle = OF.contains(tokens.lower(at))
                && tokens.is(at + 1, "of")
                && tokens.at(at + 2).isCapital();
        int to = at + 3;
        while (battle && to < at + 2 + WORDS && isPartOfName(to)) {
            to++;
        }
        return battle ? new EventNames.Name(at, to, tokens.words(at, to), true) : null;
    }

    /** "World War II", "the Korean War", "Second World War". */
    private EventNames.@Nullable Name war(int at) {
        boolean world = tokens.is(at, "world") && tokens.is(at + 1, "war") && WORLD_WARS.contains(tokens.lower(at + 2));
        if (world) {
            return new EventNames.Name(at, at + 3, tokens.words(at, at + 3), true);
        }
        int to = at;
        while (to < at + WORDS && isPartOfName(to) && !tokens.is(to, "war")) {
            to++;
        }
        boolean war = to > at
                && tokens.is(to, "war")
                && tokens.at(to).isCapital()
                && tokens.at(at).isCapital()
                && !tokens.is(at, "the")
                && !tokens.is(at, "cold");
        return war ? new EventNames.Name(at, to + 1, tokens.words(at, to + 1), true) : null;
    }

    /** "COP29", "COP 29". */
    private EventNames.@Nullable Name conference(int at) {
        String text = tokens.at(at).text();
        boolean joined = text.startsWith("COP")
                && text.length() > 3
                && text.substring(3).chars().allMatch(Character::isDigit);
        if (joined) {
            return new EventNames.Name(at, at + 1, text, true);
        }
        boolean parted = text.equals("COP") && tokens.at(at + 1).isNumber();
        return parted ? new EventNames.Name(at, at + 2, text + tokens.at(at + 1).text(), true) : null;
    }

    /** "2015 Nepal earthquake", "2015 earthquake in Nepal", "the 2010 floods": a year, a place, and what it was. */
    private EventNames.@Nullable Name dated(int at) {
        boolean year = tokens.at(at).isPlainDigits(4) && tokens.at(at).text().length() == 4;
        if (!year) {
            return null;
        }
        int to = at + 1;
        while (to <= at + WORDS && isPartOfName(to) && !KINDS.contains(tokens.lower(to))) {
            to++;
        }
        boolean place = to > at + 1;
        for (int more = 0; more < 2 && ADJECTIVES.contains(tokens.lower(to)); more++) {
            to++;
        }
        if (!KINDS.contains(tokens.lower(to))) {
            return null;
        }
        if (place) {
            return new EventNames.Name(at, to + 1, tokens.words(at, to + 1), true);
        }
        boolean in = tokens.is(to + 1, "in") && isPartOfName(to + 2);
        int end = to + 2;
        while (in && end < to + 2 + WORDS && isPartOfName(end)) {
            end++;
        }
        if (in) {
            String where = tokens.words(to + 2, end);
            String name = tokens.words(at, at + 1) + " " + where + " " + tokens.words(at + 1, to + 1);
            return new EventNames.Name(at, to + 1, name, true);
        }
        boolean known = tokens.is(at - 1, "the") && YEARLY.contains(tokens.lower(to));
        return known ? new EventNames.Name(at, to + 1, tokens.words(at, to + 1), true) : null;
    }

    /** "October 7 attacks", "the 7 October attack", "September 11 attacks". */
    private EventNames.@Nullable Name onDay(int at) {
        boolean monthFirst = Months.of(tokens.lower(at)) != null
                && isDay(at + 1)
                && tokens.at(at).isCapital();
        boolean dayFirst = isDay(at) && Months.of(tokens.lower(at + 1)) != null;
        if (!monthFirst && !dayFirst || !ATTACKS.contains(tokens.lower(at + 2))) {
            return null;
        }
        String month = tokens.at(monthFirst ? at : at + 1).text();
        String day = tokens.at(monthFirst ? at + 1 : at).text();
        return new EventNames.Name(at, at + 3, month + " " + day + " " + tokens.lower(at + 2), true);
    }

    private boolean isDay(int at) {
        return tokens.at(at).isNumber() && tokens.at(at).text().length() <= 2;
    }

    /** "the Kahramanmaraş earthquakes", "the Grenfell Tower fire", "the Bhopal disaster". */
    private EventNames.@Nullable Name placed(int at) {
        boolean definite = tokens.is(at - 1, "the") && isPartOfName(at);
        int to = at;
        while (definite && to < at + WORDS && isPartOfName(to)) {
            to++;
        }
        String kind = tokens.lower(to);
        String last = tokens.lower(to - 1);
        boolean one = definite && to > at && SINGULAR.contains(kind);
        boolean site = definite && to > at + 1 && SITES.contains(last) && STRUCK.contains(kind);
        boolean person = last.endsWith("'s") || Months.of(tokens.lower(at)) != null;
        return (one || site) && !person ? new EventNames.Name(at, to + 1, tokens.words(at, to + 1), true) : null;
    }

    /** Whether the word says that something happens which may bear a name. */
    static boolean isHappening(String word) {
        return STORMS.contains(word) || KINDS.contains(word) || STRUCK.contains(word) || ATTACKS.contains(word);
    }

    /** A word with a capital, a name's hyphen between two such. */
    private boolean isPartOfName(int at) {
        boolean joins =
                tokens.isDash(at) && tokens.touches(at) && tokens.at(at + 1).isCapital();
        String text = tokens.at(at).text();
        boolean state = text.equals("US") || text.equals("UK") || text.equals("EU");
        return joins || state || tokens.at(at).isCapital() && !FunctionWords.endsNounPhrase(tokens.lower(at));
    }

    /** Whether the token is what a storm or an operation is called, and so no place. */
    static boolean isName(Tokens tokens, int index) {
        Token name = tokens.at(index);
        String kind = tokens.lower(index - 1);
        boolean operation = kind.equals("operation");
        boolean proper = name.isCapital()
                && !FunctionWords.endsNounPhrase(name.lower())
                && !STORMS.contains(name.lower())
                && !name.lower().equals("operation");
        return proper
                && (STORMS.contains(kind) || operation)
                && (tokens.at(index - 1).isCapital() || kind.equals("cyclone") || kind.equals("typhoon"))
                && (operation || !NounPhrases.looksPlural(name.lower()));
    }
}
