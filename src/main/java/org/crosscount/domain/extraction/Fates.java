// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.lexicon.Populations;
import org.jspecify.annotations.Nullable;

/**
 * Finds measures told by what is counted and what befell it together: "600 homes were destroyed", "lost nine teachers",
 * "drove 300 people from their homes". The lexicon has them as "home destroyed", "person lost", "driven from their homes".
 */
final class Fates {
    private static final int AUXILIARIES_AT_MOST = 4;
    private static final int PARTICLES = 4;
    private static final int PLACE = 7;
    private static final int LONGEST = 3;
    private static final int LONG = 16;
    private static final Set<String> ASIDE = WordSet.of("including among most many some mostly mainly half all both");
    private static final Set<String> AUXILIARIES = WordSet.of(
            "were was have been had has are being is also now remain remained still already who that which reportedly",
            "completely partially totally partly badly heavily lay lie left got be feared believed confirmed");
    private static final Set<String> FINITE = WordSet.of("were was have had has are is remain remained lay lie got");
    private static final Set<String> PLACING = WordSet.of("in across around at on near throughout along from of");
    private static final Set<String> ENDURING =
            WordSet.of("died lost fled drowned perished arrived returned remain left crossed");
    /** What a verb may be parted into before its object: "shot down 34 drones". */
    private static final Set<String> PARTICLE =
            WordSet.of("down away up off out home back over aside in on ashore abroad alive go");

    private static final Set<String> RECEIVING = Set.of("per", "to", "for");
    /** Of what kind a thing is, where nothing is known to have befallen the thing by its own name. */
    private static final String PEOPLE = "person";

    private static final String MONEY = "money";
    private static final String POPULATION = "population";
    /** People counted together. */
    static final Set<String> HOUSEHOLDS = Set.of("household", "family", "couple");

    private final Tokens tokens;
    private final MeasureLookup lookup;
    private final Populations populations;
    private final Doings doings;

    Fates(Tokens tokens, MeasureLookup lookup, Populations populations) {
        this.tokens = tokens;
        this.lookup = lookup;
        this.populations = populations;
        this.doings = new Doings(tokens, lookup);
    }

    /** What befell the things counted, by the verb behind or before them. */
    MeasureLookup.@Nullable Named of(Mention mention, Sentence sentence) {
        List<String> sorts = new ArrayList<>();
        int end = things(mention, sorts);
        if (sorts.isEmpty()) {
            return null;
        }
        boolean apposed = tokens.is(end, ",") && tokens.is(mention.hedgeFrom - 1, "or");
        end += apposed ? 1 : 0;
        int verb = overPlace(overAside(end));
        int limit = verb + AUXILIARIES_AT_MOST;
        while (verb < limit && AUXILIARIES.contains(tokens.lower(verb)) && !doings.isLeaving(verb, end)) {
            verb++;
        }
        boolean acting = doings.isActing(verb, end);
        if (acting && isPeople(mention.unit) && mention.unit.kind() == UnitPhrase.Kind.NOUN) {
            MeasureLookup.Named done = doings.of(verb, sentence);
            return done == null ? before(sorts, mention, sentence) : done;
        }
        boolean money = !mention.currency.isEmpty();
        for (int to = Math.min(sentence.to(), verb + LONGEST); to > verb; to--) {
            String words = tokens.words(verb, to).toLowerCase(Locale.ROOT);
            MeasureEntry after = tokens.at(verb).isWord() && tokens.at(to - 1).isWord() ? first(sorts, words) : null;
            boolean loose = FunctionWords.endsNounPhrase(tokens.lower(verb));
            boolean active = verb == end && doings.isNumber(verb + 1);
            boolean general = after == null || !after.name().equals(POPULATION) || isAnybody(mention.unit);
            boolean fits = after != null && general && (!money || !after.whole() && !active && isForm(verb));
            if (after != null && fits && !active && !(loose && after.equals(first(sorts, "")))) {
                return new MeasureLookup.Named(verb, to, after);
            }
        }
        MeasureLookup.Named paid = mention.currency.isEmpty() ? null : receiver(mention);
        return paid == null ? before(sorts, mention, sentence) : paid;
    }

    /** "$20,000 per injured passenger", "50,000 taka to each bereaved family": who is paid tells for what. */
    private MeasureLookup.@Nullable Named receiver(Mention mention) {
        int to = mention.end;
        int from = mention.to;
        boolean given = RECEIVING.contains(tokens.lower(from));
        for (int at = from + 1; given && at < Math.max(to, from + PARTICLES + 1); at++) {
            MeasureLookup.Named named = lookup.at(at, at + PARTICLES);
            if (named != null
                    && named.entry().totals() == MeasureEntry.Totals.PERIOD_TOTAL
                    && !named.entry().whole()
                    && named.to() > at + 1) {
                return named;
            }
        }
        return null;
    }

    /** What the verb right before says was done to them. */
    private MeasureLookup.@Nullable Named before(List<String> sorts, Mention mention, Sentence sentence) {
        int at = mention.hedgeFrom - 1;
        at -= tokens.is(at, "of") || tokens.is(at, "another") ? 1 : 0;
        MeasureEntry phrasal = PARTICLE.contains(tokens.lower(at)) && isDone(at - 1, mention, sentence)
                ? phrasal(sorts, at, mention)
                : null;
        if (phrasal != null) {
            return new MeasureLookup.Named(at - 1, at + 1, phrasal);
        }
        MeasureEntry done = isDone(at, mention, sentence) ? first(sorts, tokens.lower(at)) : null;
        String participle = VerbForms.participle(tokens.lower(at));
        done = done == null && isDone(at, mention, sentence) ? first(sorts, participle) : done;
        return done == null ? null : new MeasureLookup.Named(at, at + 1, done);
    }

    /** What the verb and the particle say together: "taken in 40 families" is not "taken". */
    private @Nullable MeasureEntry phrasal(List<String> sorts, int particle, Mention mention) {
        String words = tokens.lower(particle - 1) + " " + tokens.lower(particle);
        MeasureEntry done = first(sorts, words);
        boolean alone = done != null && done.equals(first(sorts, tokens.lower(particle - 1)));
        MeasureEntry plain = done == null || alone ? lookup.of(words).orElse(null) : null;
        boolean fits = plain != null
                && (plain.people()
                        ? isPeople(mention.unit)
                        : !plain.whole() && mention.unit.kind() != UnitPhrase.Kind.NOUN);
        return done != null && !alone ? done : fits ? plain : null;
    }

    /** What the verb before the list says was done to those told later in it: "lost 14 tanks and 230 men". */
    MeasureLookup.@Nullable Named shared(Mention first, Mention mention, Sentence sentence) {
        List<String> sorts = new ArrayList<>();
        things(mention, sorts);
        return sorts.isEmpty() || mention.change ? null : before(sorts, first, sentence);
    }

    private boolean isDone(int at, Mention mention, Sentence sentence) {
        boolean verb = FunctionWords.isVerb(tokens.lower(at)) || isForm(at) || tokens.is(at, "loss");
        return at >= sentence.from() && verb && !mention.change;
    }

    private @Nullable MeasureEntry first(List<String> sorts, String words) {
        for (String sort : sorts) {
            MeasureEntry entry = lookup.of((sort + " " + words).strip()).orElse(null);
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    /** The names by which the things counted may be known, the nearest first; the token after what is said of them. */
    private int things(Mention mention, List<String> sorts) {
        UnitPhrase unit = mention.unit;
        if (!mention.currency.isEmpty()) {
            sorts.add(MONEY);
            return mention.end;
        }
        boolean measured = unit.kind() == UnitPhrase.Kind.MEASURE && unit.to() > mention.to;
        NounPhrases.Phrase stuff =
                measured && tokens.is(unit.to(), "of") ? NounPhrases.read(tokens, unit.to(), false) : null;
        boolean noun = unit.kind() == UnitPhrase.Kind.NOUN && unit.to() > unit.from() && unit.rate() == null;
        boolean part = mention.percent || mention.isPart();
        int head = stuff != null ? stuff.head() : noun || measured ? unit.to() - 1 : mention.end - 1;
        if (!noun && !measured && !part || head < mention.to) {
            return mention.end;
        }
        sorts.add(tokens.lower(head));
        if (noun && isPeople(unit)) {
            sorts.add(PEOPLE);
        } else if (measured) {
            sorts.add(unit.unit());
        }
        return stuff == null ? mention.end : Math.max(mention.end, stuff.to());
    }

    /** Whether so many may be all who live somewhere, and not the refugees or workers among them. */
    private static boolean isAnybody(UnitPhrase unit) {
        return unit.unit().equals(PEOPLE)
                || unit.unit().equals("people")
                || unit.unit().equals("inhabitant")
                || unit.unit().equals("resident");
    }

    private boolean isPeople(UnitPhrase unit) {
        return unit.unit().equals(PEOPLE)
                || unit.unit().equals("people")
                || HOUSEHOLDS.contains(unit.unit())
                || names(populations, unit);
    }

    /** Whether what is counted is a word for people, or two: "asylum seekers". */
    static boolean names(Populations populations, UnitPhrase unit) {
        String[] words = unit.counted() == null ? new String[0] : unit.counted().split(" ");
        boolean two = words.length > 1
                && unit.kind() == UnitPhrase.Kind.NOUN
                && populations.names(words[words.length - 2] + " " + words[words.length - 1]);
        return populations.names(unit.unit()) || two;
    }

    /** "19 people, including seven officers, were hurt": behind what is told in between. */
    private int overAside(int from) {
        boolean opens = tokens.is(from, ",") && ASIDE.contains(tokens.lower(from + 1));
        for (int at = from + 2; opens && at < from + LONG; at++) {
            boolean closes = tokens.is(at, ",");
            if (closes && FINITE.contains(tokens.lower(at + 1))) {
                return at + 1;
            }
            if (tokens.is(at, ".") || tokens.at(at).kind() == Token.Kind.BREAK) {
                return from;
            }
        }
        return from;
    }

    /** "85,000 homes in Brittany are without power", "40 houses in six villages have been buried". */
    private int overPlace(int from) {
        int at = from + 1;
        boolean in = PLACING.contains(tokens.lower(from));
        while (in && at <= from + PLACE && isPlace(at)) {
            at++;
        }
        boolean verb = FINITE.contains(tokens.lower(at)) || ENDURING.contains(tokens.lower(at));
        return in && at > from + 1 && verb ? at : from;
    }

    private boolean isPlace(int at) {
        String word = tokens.lower(at);
        boolean joint = NounPhrases.isDeterminer(word) || word.equals("a") || word.equals("and") || word.equals("of");
        return tokens.at(at).isNumber() || joint || NounPhrases.startsNoun(tokens, at);
    }

    /** "4,700 houses and flattened 812": what befell more of the things counted before. */
    MeasureLookup.@Nullable Named again(String things, Mention mention) {
        int verb = mention.hedgeFrom - 1;
        String thing = things.substring(things.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        int behind = mention.to;
        while (behind < mention.to + 2 && AUXILIARIES.contains(tokens.lower(behind))) {
            behind++;
        }
        int at = isForm(verb) ? verb : behind;
        MeasureEntry done =
                isForm(at) ? lookup.of(thing + " " + tokens.lower(at)).orElse(null) : null;
        return done == null ? null : new MeasureLookup.Named(at, at + 1, done);
    }

    /** "63 houses have been destroyed, and eight schools": what befell the things before befell these. */
    MeasureLookup.@Nullable Named alike(MeasureLookup.Named before, Mention mention) {
        List<String> sorts = new ArrayList<>();
        things(mention, sorts);
        MeasureEntry entry =
                first(sorts, tokens.words(before.from(), before.to()).toLowerCase(Locale.ROOT));
        boolean people = mention.unit.kind() == UnitPhrase.Kind.NOUN && isPeople(mention.unit);
        boolean happened = before.entry().totals() == MeasureEntry.Totals.EVENT_TOLL
                || before.entry().totals() == MeasureEntry.Totals.PERIOD_TOTAL;
        boolean same = entry == null && people && happened && before.entry().whole();
        return entry != null || same
                ? new MeasureLookup.Named(before.from(), before.to(), entry == null ? before.entry() : entry)
                : null;
    }

    /** What a verb before and words behind the figure say together: "pulled 118 people from the sea", "put €5m into". */
    MeasureLookup.@Nullable Named around(Mention mention, Sentence sentence) {
        int verb = mention.hedgeFrom - 1;
        boolean form = verb >= sentence.from()
                && tokens.at(verb).isWord()
                && !FunctionWords.endsNounPhrase(tokens.lower(verb))
                && !mention.percent
                && !tokens.is(mention.end, "and")
                && !tokens.is(mention.end, "or");
        for (int to = Math.min(sentence.to(), mention.end + PARTICLES); form && to > mention.end; to--) {
            String behind = " " + tokens.words(mention.end, to).toLowerCase(Locale.ROOT);
            MeasureEntry entry = tokens.at(to - 1).isWord()
                    ? lookup.of(tokens.lower(verb) + behind)
                            .or(() -> lookup.of(VerbForms.participle(tokens.lower(verb)) + behind))
                            .orElse(null)
                    : null;
            boolean fits = entry != null
                    && (mention.currency.isEmpty() || !entry.whole())
                    && (mention.unit.kind() != UnitPhrase.Kind.NOUN || entry.whole());
            if (entry != null
                    && fits
                    && !entry.equals(lookup.of(tokens.lower(verb)).orElse(null))) {
                return new MeasureLookup.Named(verb, verb + 1, entry);
            }
        }
        return null;
    }

    private boolean isForm(int at) {
        return VerbForms.isForm(tokens.lower(at));
    }
}
