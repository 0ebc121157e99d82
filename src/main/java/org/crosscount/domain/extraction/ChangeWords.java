// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crosscount.domain.claim.Direction;
import org.jspecify.annotations.Nullable;

/** The words by which something goes up or down, and which of them govern a number. */
final class ChangeWords {
    private static final int REACH = 7;
    private static final Map<String, Direction> VERBS = new HashMap<>();
    private static final Map<String, Direction> NOUNS = new HashMap<>();
    private static final Map<String, Direction> COMPARATIVES = new HashMap<>();
    private static final Set<String> BY_ITSELF =
            WordSet.of("change changed revised moved went going shift shifted swung adjusted slow slowed");

    static {
        put(
                VERBS,
                Direction.UP,
                "rose rise rises rising risen increased increase increases increasing grew grow grows growing grown jumped jump jumps jumping"
                        + " climbed climb climbs climbing surged surge surges surging soared soar soars soaring gained gain gains gaining up higher"
                        + " rallied rally rallies advanced advances expanded expand expands swelled swell swollen raised raise raises raising"
                        + " boosted boost boosting spiked spike spikes added adds rocketed skyrocketed upped lifted widened accelerated"
                        + " improved improve improves rebounded recovered upward leapt enhanced enhance enhances hiked escalated ballooned mounted strengthened appreciated");
        put(
                VERBS,
                Direction.DOWN,
                "fell fall falls falling fallen dropped drop drops dropping declined decline declines declining decreased decrease decreases"
                        + " decreasing slipped slip slips slipping slid slide slides sank sink plunged plunge plunges plunging plummeted plummet plummeting"
                        + " tumbled tumble tumbles slumped slump slumps shrank shrink shrunk shrinking dipped dip dips lost loses losing down lower lowered"
                        + " reduced reduce reduces reducing cut cuts cutting slashed slash trimmed dwindled narrowed eased eases easing downward"
                        + " crashed collapsed slowed weakened retreated shed sheds contracted depreciated fallen diminished halved eroded");
        put(
                NOUNS,
                Direction.UP,
                "increase rise jump surge growth gain hike uptick upsurge boost climb increment raise spike uplift improvement expansion enhance leap upturn");
        put(
                NOUNS,
                Direction.DOWN,
                "decrease decline drop fall reduction cut dip slump loss plunge downturn contraction slide slowdown discount shrinkage crash");
        put(
                COMPARATIVES,
                Direction.UP,
                "more higher greater larger bigger faster up above older longer taller stronger costlier dearer pricier heavier hotter warmer");
        put(
                COMPARATIVES,
                Direction.DOWN,
                "less fewer lower smaller slower cheaper down below shorter weaker younger lighter cooler colder");
    }

    private static final Set<String> ADVERBS = Set.of(
            "by",
            "a",
            "an",
            "the",
            "as",
            "much",
            "another",
            "further",
            "some",
            "sharply",
            "slightly",
            "only",
            "just",
            "about",
            "nearly",
            "almost",
            "over",
            "more",
            "than",
            "around",
            "roughly",
            "approximately",
            "at",
            "least",
            "to",
            "up",
            "down",
            "modest",
            "steep",
            "sharp",
            "significantly",
            "steadily",
            "of",
            "massive",
            "whopping",
            "modestly",
            "from",
            "total",
            "an estimated",
            "even",
            "back",
            "again",
            "dramatically",
            "rapidly",
            "marginally",
            "estimated",
            "point",
            "close",
            "well",
            "whole",
            "between",
            "currently",
            "trending",
            "poised",
            "expected",
            "average",
            "record",
            "percent",
            "its",
            "their",
            "pace",
            "any",
            "combined",
            "annual",
            "daily");

    private final Tokens tokens;

    ChangeWords(Tokens tokens) {
        this.tokens = tokens;
    }

    static @Nullable Direction verb(String word) {
        return VERBS.get(word);
    }

    static @Nullable Direction noun(String word) {
        return NOUNS.get(word);
    }

    static @Nullable Direction comparative(String word) {
        return COMPARATIVES.get(word);
    }

    static boolean isAdverb(String word) {
        return ADVERBS.contains(word);
    }

    /** Whether a "from" at the token belongs to a change ("rose from"), not to a range. */
    boolean governs(int from) {
        for (int at = from - 1; at >= 0 && at >= from - REACH; at--) {
            String word = tokens.lower(at);
            if (VERBS.containsKey(word) || NOUNS.containsKey(word) || BY_ITSELF.contains(word)) {
                return true;
            }
            if (tokens.at(at).kind() == Token.Kind.BREAK
                    || word.equals(".")
                    || word.equals(";")
                    || word.startsWith("rang")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word of change stands right before the number, adverbs and hedges aside. */
    boolean before(int number) {
        return directionBefore(number) != null;
    }

    /** Which way the word of change goes that stands right before the number; null where there is none. */
    @Nullable
    Direction directionBefore(int number) {
        for (int at = number - 1; at >= 0 && at >= number - REACH; at--) {
            String word = tokens.lower(at);
            Direction way = VERBS.get(word);
            way = way == null ? NOUNS.get(word) : way;
            boolean upTo = word.equals("up") && tokens.is(at + 1, "to")
                    || word.equals("higher") && tokens.is(at + 1, "than")
                    || word.equals("lower") && tokens.is(at + 1, "than");
            if (way != null && !upTo) {
                return way;
            }
            if (!ADVERBS.contains(word)) {
                return null;
            }
        }
        return null;
    }

    private static void put(Map<String, Direction> into, Direction way, String words) {
        for (String word : words.split(" ")) {
            into.put(word, way);
        }
    }
}
