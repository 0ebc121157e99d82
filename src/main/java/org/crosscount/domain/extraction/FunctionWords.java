// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;

/** Words that a noun phrase does not go on over. */
final class FunctionWords {
    private static final Set<String> CLOSED = WordSet.of(
            "the a an this that these those and or but nor so yet if unless while when where who whom whose which what why how",
            "because since until till before after although though whereas whether as than",
            "of in on at by for from to with without within into onto upon over under above below between among",
            "amongst across through throughout during about against along around behind beside besides beyond despite",
            "down up out off near inside outside past per via versus vs like unlike toward towards amid including",
            "excluding regarding concerning following according due except plus minus worth back ago apart aboard away forward",
            "i you he she it we they me him her us them my your his its our their mine yours hers ours theirs",
            "myself himself herself itself themselves each either neither both all any some no none not",
            "am is are was were be been being has have had having do does did doing will would shall should can could",
            "may might must ought cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't",
            "wouldn't can't couldn't shouldn't",
            "also just only even still already then there here now today yesterday tomorrow tonight soon later",
            "earlier again once twice ever never often always usually sometimes recently currently meanwhile however",
            "therefore thus hence instead together almost nearly too very quite rather well maybe perhaps",
            "previously formerly initially subsequently afterwards elsewhere worldwide nationwide globally locally overnight onwards annually daily weekly monthly yearly hourly respectively combined altogether overall apiece each another",
            "i.e e.g etc & per-cent less much ahead simultaneously");

    private static final Set<String> VERBS = WordSet.of(
            "said says say saying told tells tell reported reports reporting announced announces stated states added adds",
            "claimed claims claim claiming called calls warned warns estimated estimates showed shows shown found finds",
            "killed kills killing died dies dying fled flee fleeing left leave leaves leaving came come comes",
            "coming went go goes going gone took take takes taking taken made make makes making got get gets getting",
            "gave give gives giving given lost lose loses losing won win wins winning began begin begins begun started",
            "became become becomes remain remained remains rose rise rises risen fell fall falls fallen grew grow",
            "grows grown jumped surged dropped drops declined declines increased increases decreased gained gains",
            "climbed slipped slumped plunged tumbled soared cost costs sold sell sells bought buy buys paid pay pays",
            "spent spend spends sent send sends held hold holds kept keep keeps met meet meets led lead leads ran",
            "run runs hit hits struck attended arrived arrive arrives returned return returning lived live",
            "living worked stayed stood stand stands saw see sees seen heard felt feel think thought believe believed",
            "know knew want wants wanted need needs needed use uses used using help helps helped helping seek seeks",
            "sought include includes included contain contains contained comprise comprised provide provides provided",
            "received receive receives reached reach reaches crossed cross entered enter enters joined join joins",
            "signed sign voted agreed agree agrees agreed refused rejected accused denied confirmed identified",
            "survived survive perished suffered escaped resigned tested responded participated enrolled applied completed failed",
            "qualified graduated marched gathered protested demonstrated rallied travelled visited donated",
            "carried carry conducted launched attacked targeted destroyed",
            "damaged burned collapsed sank crashed hosted hosts expelled deported rescued evacuated stranded moved",
            "continue continued continues appear appears appeared seem seems happen happened occurred occur",
            "takes allow allows allowed require required requires raised raise raises pledged pledge",
            "plan plans planned expect expects expected compared based believed known thought aged",
            "watched play plays played score scored scores beat draw drew drove drive ride rode wrote write read",
            "put set let cut cuts shut put bring brings brought build built create created creating produce",
            "produced produces generate generated cover covered covers face faces faced making wearing carrying depends depend relies rely lacks lack suffers suffer earns owns supports opposes prefers published released issued compiled",
            "looking trying waiting seeking working fighting claiming living heading trapped recognise");

    private static final Set<String> ARTICLES = WordSet.of("the a an its his her their our");
    private static final Set<String> CLAUSES =
            WordSet.of("that had has have was were is are would will who which and but as");

    private FunctionWords() {}

    static boolean endsNounPhrase(String lower) {
        return CLOSED.contains(lower);
    }

    /** Articles, and the possessives that stand in their place. */
    static boolean isArticle(String lower) {
        return ARTICLES.contains(lower);
    }

    /** Joins a clause on, or is the verb of one: what stands before it belongs elsewhere. */
    static boolean opensClause(String lower) {
        return CLAUSES.contains(lower);
    }

    /** Forms that are verbs far more often than nouns. */
    static boolean isVerb(String lower) {
        return VERBS.contains(lower);
    }
}
