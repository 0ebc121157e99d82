// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun that a number counts, without a dictionary: the words after it up to the first that cannot belong, its
 * head the first plural among them. What happened to people may stand for them ("12 dead").
 */
final class NounPhrases {
    private static final int LONGEST = 8;
    private static final Set<String> PLURALS = WordSet.of(
            "people men women children police personnel troops staff cattle folk feet teeth lives aircraft",
            "media livestock infantry sheep fish policemen servicemen businessmen fishermen gunmen crew",
            "clergy spacecraft species headquarters series policewomen firemen militiamen countrymen",
            "tribesmen wives mice geese oxen buses nationals taliban mujahideen fighters data criteria",
            "phenomena viruses folks losses bacteria alumni referenda larvae fungi passersby lice");
    private static final Set<String> NO_PLURALS = WordSet.of(
            "this his its is was has as us does says plus minus less across towards thus perhaps always",
            "besides yes gas bus news overseas previous various serious afterwards unless versus whereas",
            "yours ours theirs sometimes congress business access process crisis christmas mass press class",
            "loss pass cross boss measles mumps diabetes rabies aids herpes rickets");
    private static final Set<String> STATES = WordSet.of(
            "dead injured wounded missing killed arrested detained hurt displaced homeless infected",
            "hospitalised hospitalized abducted kidnapped rescued evacuated deported unaccounted stranded",
            "trapped martyred sick ill affected jailed unemployed captured vaccinated poor hungry executed",
            "drowned recovered expelled deceased others survived buried");
    private static final Set<String> DETERMINERS =
            WordSet.of("the these those this that its their his her our my your all such them us you");
    private static final Set<String> ADJECTIVE_ENDINGS =
            WordSet.of("able ible al ful ous ive less ish ic ary ed est ly ern ese");
    private static final Set<String> ADJECTIVES = WordSet.of(
            "other more additional further new old young big large small different major main key top male",
            "female armed former senior junior straight extra few many several various such own same good",
            "great high low long short separate consecutive single double free full human fellow adult",
            "innocent best last first next");

    /** "94 more than promised": nothing is counted there. */
    private static final Set<String> COMPARING = Set.of("more", "fewer", "less", "further", "higher", "lower");

    /** Forms of verbs that are plural nouns where more than one is counted: "a dozen peace plans". */
    private static final Set<String> NOUNS_TOO = WordSet.of(
            "claims calls estimates shows wins rises falls drops declines increases gains costs runs hits strikes returns",
            "needs uses plays scores draws drives rides moves covers faces reports plans raises cuts finds supports leads");

    /** After these the word before was a verb: "losses proves it". */
    private static final Set<String> OBJECTS =
            WordSet.of("it the a an that him them this to us me his her its their how");

    /** "compared with 41 last year": that is when, and no number of years. */
    private static final Set<String> WHEN = Set.of("last", "next", "this");

    private static final Set<String> TIMES =
            WordSet.of("year month week night season summer winter spring autumn fall quarter weekend decade century");

    private NounPhrases() {}

    /**
     * A noun phrase after a number.
     *
     * @param from its first token, after "of" and what follows that
     * @param to the token after its head
     * @param head its head; the words that tell what is counted
     * @param state whether the head tells what happened to people, and no noun is said
     */
    record Phrase(int from, int to, int head, boolean state, boolean partitive) {}

    /** The phrase that begins at the token, where a number other than one stands before it unless {@code single}. */
    static @Nullable Phrase read(Tokens tokens, int start, boolean single) {
        int from = start;
        boolean partitive = tokens.is(from, "of");
        if (partitive) {
            from++;
            boolean article = tokens.is(from, "a") || tokens.is(from, "an");
            from += article || DETERMINERS.contains(tokens.lower(from)) ? 1 : 0;
            from += tokens.lower(from).endsWith("'s") && tokens.at(from + 1).isWord() ? 1 : 0;
        } else if (tokens.isHyphen(from) && tokens.touches(from) && tokens.touches(from + 1)) {
            return tokens.at(from + 1).isWord() ? new Phrase(from + 1, from + 2, from + 1, false, false) : null;
        }
        boolean when = WHEN.contains(tokens.lower(from)) && TIMES.contains(tokens.lower(from + 1));
        if (when) {
            return null;
        }
        if (partitive && tokens.at(from).isCapital() && Months.of(tokens.lower(from)) != null) {
            return null;
        }
        Phrase phrase = scan(tokens, from, single && !partitive, partitive);
        boolean some = partitive && (tokens.is(from - 1, "these") || tokens.is(from - 1, "those"));
        return phrase != null && some && !looksPlural(tokens.lower(phrase.head())) ? null : phrase;
    }

    private static @Nullable Phrase scan(Tokens tokens, int from, boolean single, boolean partitive) {
        int at = from;
        int head = -1;
        while (at < from + LONGEST && belongs(tokens, at, from, single, head)) {
            boolean plural =
                    looksPlural(tokens.lower(at)) && !isPossessive(tokens.lower(at)) && !isCompound(tokens, at);
            head = at;
            at++;
            if (plural && !single && !looksPluralNoun(tokens, at)) {
                break;
            }
            at += joins(tokens, at) ? 1 : 0;
            boolean list = (tokens.is(at, "and") || tokens.is(at, "or"))
                    && !single
                    && !plural
                    && pluralFollows(tokens, at + 1);
            at += list ? 1 : 0;
        }
        if (head < 0 || head == from && COMPARING.contains(tokens.lower(head))) {
            return null;
        }
        boolean state = STATES.contains(tokens.lower(head));
        return new Phrase(from, head + 1, head, state, partitive);
    }

    /** Over the "and" of "rice and wheat farmers". */
    private static boolean pluralFollows(Tokens tokens, int from) {
        for (int at = from; at < from + 3; at++) {
            if (NumberWords.isNumber(tokens.lower(at))
                    || !startsNoun(tokens, at)
                    || tokens.at(at - 1).isCapital() && NounPhrases.STATES.contains(tokens.lower(at - 2))) {
                return false;
            }
            if (looksPlural(tokens.lower(at))) {
                return at > from && !STATES.contains(tokens.lower(from - 2));
            }
        }
        return false;
    }

    private static boolean joins(Tokens tokens, int at) {
        boolean joiner = tokens.isHyphen(at) || tokens.is(at, "/");
        return joiner
                && tokens.touches(at)
                && tokens.touches(at + 1)
                && tokens.at(at + 1).isWord();
    }

    private static boolean isCompound(Tokens tokens, int at) {
        return joins(tokens, at + 1);
    }

    private static boolean belongs(Tokens tokens, int at, int from, boolean single, int head) {
        Token token = tokens.at(at);
        String word = token.lower();
        if (!token.isWord() || FunctionWords.endsNounPhrase(word) && !isCapitalName(token)) {
            return false;
        }
        boolean state = STATES.contains(word);
        if (at == from) {
            String next = tokens.lower(at + 1);
            boolean adverb = word.endsWith("ly") && !VerbForms.isForm(next) && !isAdjective(next);
            if (!single && adverb && !startsNoun(tokens, at + 1)) {
                return false;
            }
            boolean finite = word.endsWith("ed")
                    && word.length() > 4
                    && !state
                    && !startsNoun(tokens, at + 1)
                    && !NOUNS_TOO.contains(tokens.lower(at + 1))
                    && !isAdjective(tokens.lower(at + 1));
            if (finite) {
                return false;
            }
            boolean participle = word.endsWith("ing")
                    && !single
                    && (looksPlural(tokens.lower(at + 1))
                            || isAdjective(tokens.lower(at + 1)) && looksPlural(tokens.lower(at + 2)))
                    && startsNoun(tokens, at + 1);
            return !FunctionWords.isVerb(word)
                    || state
                    || participle
                    || word.endsWith("ed")
                            && startsNoun(tokens, at + 1)
                            && !tokens.at(at + 1).isCapital();
        }
        boolean afterHyphen = tokens.isHyphen(at - 1) && tokens.touches(at);
        if (afterHyphen) {
            return true;
        }
        boolean afterAdjective = head >= 0 && isAdjective(tokens.lower(head));
        if (state) {
            return afterAdjective || startsNoun(tokens, at + 1) && !single;
        }
        boolean verb = FunctionWords.isVerb(word)
                || word.endsWith("ed") && single
                || word.endsWith("ly")
                || word.endsWith("ing") && single;
        boolean plural = !single && NOUNS_TOO.contains(word) && !startsNoun(tokens, at + 1);
        return !verb || plural || afterAdjective && startsNoun(tokens, at + 1) && !single;
    }

    private static boolean isCapitalName(Token token) {
        return token.text().equals("US") || token.text().equals("U.S");
    }

    private static boolean looksPluralNoun(Tokens tokens, int at) {
        String word = tokens.lower(at);
        boolean object = OBJECTS.contains(tokens.lower(at + 1));
        return looksPlural(word)
                && !object
                && !FunctionWords.isVerb(word)
                && !tokens.is(at - 1, "years")
                && !tokens.is(at - 1, "people");
    }

    private static boolean isPossessive(String word) {
        return word.endsWith("'s");
    }

    static boolean isAdjective(String word) {
        if (ADJECTIVES.contains(word)) {
            return true;
        }
        for (int length = 2; length <= 4 && length + 2 < word.length(); length++) {
            if (ADJECTIVE_ENDINGS.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }

    static boolean isState(String word) {
        return STATES.contains(word);
    }

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    /** Whether a noun, or what may stand before one, begins here. */
    static boolean startsNoun(Tokens tokens, int index) {
        Token token = tokens.at(index);
        if (WHEN.contains(token.lower()) && TIMES.contains(tokens.lower(index + 1))) {
            return false;
        }
        return token.isWord() && isCapitalName(token)
                || token.isWord()
                        && !FunctionWords.endsNounPhrase(token.lower())
                        && !FunctionWords.isVerb(token.lower());
    }

    /** Whether the word is a plural by its form. */
    static boolean looksPlural(String word) {
        if (PLURALS.contains(word)) {
            return true;
        }
        int length = word.length();
        boolean plural = length > 3 && word.endsWith("s") || length == 3 && word.endsWith("s") && !word.endsWith("ss");
        boolean not = word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")
                || word.endsWith("'s")
                || word.endsWith("ous");
        return plural && !not && !NO_PLURALS.contains(word);
    }
}
