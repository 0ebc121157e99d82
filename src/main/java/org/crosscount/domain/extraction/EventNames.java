// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.jspecify.annotations.Nullable;

/**
 * Which event that bears a name ("Hurricane Ida", "the 2015 Nepal earthquake") a figure is about: the one its sentence
 * names, or what the text goes on to call "the storm" or by the bare name.
 */
final class EventNames {
    private static final int REACH = 60;
    private static final int LONGEST = 4;
    /** What stands before an event that something else is measured by: "the worst since Hurricane Maria". */
    private static final Set<String> MEASURED_BY = WordSet.of("since than like unlike as before");

    private static final Set<String> ELSEWHERE = WordSet.of(
            "separate separately previous earlier previously annually yearly decade decades century elsewhere");
    private static final Set<String> TIMES = WordSet.of("year month decade century season summer winter spring autumn");
    /** What an event left behind, though it is no toll: these people may be found or go home. */
    private static final Set<String> LEFT = Set.of("missing", "hospitalised", "homeless", "trapped");
    /** What a text calls a storm with a name once it has been told. */
    private static final Map<String, String> CALLED = new HashMap<>();

    static {
        for (String kind : List.of("hurricane", "cyclone", "typhoon", "storm")) {
            CALLED.put(kind, "storm");
        }
        for (String kind : List.of("earthquake", "quake", "tremor", "earthquakes", "quakes")) {
            CALLED.put(kind, "earthquake");
        }
        CALLED.put("operation", "operation");
    }

    private final Tokens tokens;
    private final List<Name> names = new ArrayList<>();
    private final TopicEvent topic;
    /** By what the text calls it, the one event of the kind; empty where there are two. */
    private final Map<String, String> called = new HashMap<>();

    /** An event named, and where; {@code full} where the words name it and do not only point to it. */
    record Name(int from, int to, String name, boolean full) {}

    EventNames(Tokens tokens, Sentences sentences) {
        this.tokens = tokens;
        EventPhrases phrases = new EventPhrases(tokens);
        SiteEvents sites = new SiteEvents(tokens);
        Map<String, String> shorts = new HashMap<>();
        for (int at = 0; at < tokens.size(); at++) {
            Name name = phrases.at(at);
            name = name == null ? sites.at(at) : name;
            name = name == null ? pointed(at, shorts) : name;
            if (name != null) {
                names.add(name);
                tell(name, shorts);
                at = name.to() - 1;
            }
        }
        this.topic = new TopicEvent(names, sentences, this::isMeasuredBy);
    }

    /** Remembers what the event may be called from now on. */
    private void tell(Name name, Map<String, String> shorts) {
        if (!name.full()) {
            return;
        }
        String first = tokens.lower(name.from());
        String last = tokens.lower(name.to() - 1);
        boolean storm = "storm".equals(CALLED.get(first));
        String kind = CALLED.getOrDefault(first, CALLED.getOrDefault(last, ""));
        if (storm) {
            shorts.put(tokens.at(name.to() - 1).text(), name.name());
        }
        if (!kind.isEmpty()) {
            called.merge(kind, name.name(), (one, other) -> one.equals(other) ? one : "");
        }
    }

    /** "Melba came ashore", "the storm": what was named before. */
    private @Nullable Name pointed(int at, Map<String, String> shorts) {
        Token token = tokens.at(at);
        String known = token.isCapital() ? shorts.get(token.text()) : null;
        boolean person = tokens.at(at + 1).isCapital() || tokens.at(at - 1).isCapital() && !isStart(at - 1);
        if (known != null && !person) {
            return new Name(at, at + 1, known, false);
        }
        boolean definite = tokens.is(at - 1, "the") || tokens.is(at - 1, "this");
        String kind = definite ? CALLED.get(token.lower()) : null;
        String event = kind == null ? null : called.get(kind);
        return event == null || event.isEmpty() ? null : new Name(at, at + 1, event, false);
    }

    private boolean isStart(int at) {
        return at <= 0 || !tokens.at(at - 1).isWord();
    }

    /** The event of the sentence that stands nearest before the token, else the first after it. */
    Optional<String> of(int token, Sentence sentence) {
        int first = TextOrder.first(names, Name::from, Math.max(sentence.from(), token - REACH));
        Name found = null;
        for (int i = first; i < names.size() && names.get(i).from() < Math.min(sentence.to(), token + REACH); i++) {
            Name name = names.get(i);
            boolean before = name.from() <= token;
            boolean other = !before && isMeasuredBy(name.from());
            found = (before || found == null) && !other ? name : found;
            if (!before) {
                break;
            }
        }
        return Optional.ofNullable(found).map(Name::name);
    }

    /**
     * The event of a figure of the measure: what happened is told of the event that the paragraph has named before, or of
     * the one the whole text is about, where the sentence names none.
     */
    Optional<String> of(int token, Sentence sentence, MeasureLookup.@Nullable Named measure) {
        Optional<String> named = of(token, sentence);
        boolean toll = measure != null
                && (measure.entry().totals() == MeasureEntry.Totals.EVENT_TOLL
                        || LEFT.contains(measure.entry().name()));
        int before = TextOrder.first(names, Name::from, sentence.from()) - 1;
        if (named.isPresent() || !toll || before < 0 || isOfOther(token, sentence)) {
            return named;
        }
        Name name = names.get(before);
        boolean told = sentence.from() - name.to() <= REACH && !isMeasuredBy(name.from());
        for (int at = name.to(); told && at < sentence.from(); at++) {
            told = tokens.at(at).kind() != Token.Kind.BREAK;
        }
        return told ? Optional.of(name.name()) : topic.name();
    }

    /** "In 2024 floods killed 40": a sentence with a year or a happening of its own goes on from no other. */
    private boolean isOfOther(int token, Sentence sentence) {
        for (int at = Math.max(sentence.from(), token - REACH); at < Math.min(sentence.to(), token + REACH); at++) {
            boolean year =
                    tokens.at(at).isPlainDigits(4) && tokens.at(at).text().length() == 4;
            boolean then = tokens.is(at, "last") && TIMES.contains(tokens.lower(at + 1));
            if (year || then || EventPhrases.isHappening(tokens.lower(at)) || ELSEWHERE.contains(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isMeasuredBy(int from) {
        int at = from - 1;
        while (at > from - LONGEST && (tokens.is(at, "the") || tokens.is(at, "in") || tokens.is(at, "during"))) {
            at--;
        }
        return MEASURED_BY.contains(tokens.lower(at));
    }

    /** Whether the token is what an event is called, and so no place. */
    static boolean isName(Tokens tokens, int index) {
        return EventPhrases.isName(tokens, index);
    }
}
