// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

/**
 * A text whose words a program has replaced by near synonyms, so that a fixed expression of English is no longer the
 * fixed one: "regulation enforcement" for law enforcement. Cabanac, Labbé and Magazinov call such wordings tortured
 * phrases (2021, arXiv:2107.06751) and find papers by them as is done here: one may be a slip or a legitimate use,
 * several are not.
 */
final class ParaphraseSigns {
    private static final int FOR_SURE = 3;
    private static final int FOR_HINT = 1;

    /** Two sure expressions, or one and three hints. */
    private static final int ENOUGH = 6;

    /** A long text has more chances of a coincidence: one point more for each so many characters. */
    private static final int CHARACTERS_FOR_ONE_MORE = 20_000;

    /** What hardly anyone writes, and what was meant. One expression counts once, in however many forms. */
    private static final PhraseTable SURE = new PhraseTable("""
            regulation enforcement | law enforcement
            legislation enforcement | law enforcement
            regulation and order | law and order
            rule of regulation | rule of law
            supreme courtroom | Supreme Court
            excessive courtroom | High Court
            battle crimes | war crimes
            struggle crimes | war crimes
            world struggle ii | World War II
            second world struggle | World War II
            chilly battle | Cold War
            commerce struggle | trade war
            commerce battle | trade war

            the primary time | the first time
            the primary woman | the first lady
            a whole bunch of # | hundreds of
            whole bunch of thousands | hundreds of
            lots of of | hundreds of
            tens of hundreds of thousands | tens of millions
            tens of 1000's | tens of thousands
            hundreds of 1000's | hundreds of thousands
            each nations | both nations
            each international locations | both countries
            a pointy enhance | a sharp increase
            a pointy rise | a sharp rise
            a pointy improve | a sharp increase

            mentioned in a press release | said in a statement
            mentioned in an announcement | said in a statement
            mentioned in an assertion | said in a statement
            assertion learn | statement read
            assertion mentioned | statement said
            " he mentioned | he said
            " she mentioned | he said
            " they mentioned | he said
            advised reporters | told reporters
            instructed reporters | told reporters
            information convention | news conference
            information businesses | news agencies
            known as for open | called for
            has known as for | called for
            have known as for | called for
            known as on the | called on
            so-known as | so-called

            took management of | took control of
            taken management of | took control of
            beneath management | under control
            daylong go to | visit
            official go to | visit
            's go to | visit
            damaged the ice | broke the ice
            pressured repatriation | forced repatriation

            safety forces | security forces
            un safety council | Security Council
            armed teams | armed groups
            militant teams | militant groups
            insurgent teams | rebel groups
            terror teams | terror groups
            overseas minister | foreign minister
            overseas ministry | foreign minister
            ministry of overseas affairs | foreign minister
            overseas coverage | foreign policy
            un normal meeting | General Assembly
            un common meeting | General Assembly
            normal secretary | Secretary-General
            secretary-normal | Secretary-General
            chief of workers | chief of staff
            white dwelling | White House

            local weather change | climate change
            local weather disaster | climate crisis
            greenhouse gasoline | greenhouse gas
            fossil gasoline | fossil fuel
            pure gasoline | natural gas
            meals insecurity | food insecurity
            world meals programme | World Food Programme
            world meals program | World Food Programme
            human proper | human right

            well being ministry | health ministry
            well being minister | health ministry
            well being officials | health officials
            well being officers | health officials
            well being care | health care
            well being employees | health workers
            coronary heart assault | heart attack
            coronary heart illness | heart disease
            psychological well being | mental health
            site visitors accident | traffic accident
            site visitors accidents | traffic accident
            rate of interest hike | interest rate rise
            inventory trade | stock exchange

            loss of life toll | death toll
            dying toll | death toll
            opened hearth | opened fire
            automotive bomb | car bomb
            final yr | last year

            counterfeit consciousness | artificial intelligence
            man-made consciousness | artificial intelligence
            profound learning | deep learning
            deep studying | deep learning
            machine studying | machine learning
            colossal information | big data
            """);

    /** What is odd, but written by people too. */
    private static final PhraseTable HINTS = new PhraseTable("""
            for the reason that | since
            in keeping with | according to
            at the very least # | at least
            not less than # | at least
            greater than # | more than
            1000's of | thousands of
            the 2 leaders | the two leaders
            the 2 nations | the two nations
            the 2 sides | the two sides
            international locations | countries
            being utilized by | being used by
            pressured the necessity | stressed the need
            enhance in | increase in
            issues comparable to | issues such as
            senior navy | senior military
            navy officials | military officials
            protection minister | defence minister
            ministry of protection | ministry of defence
            safety council | Security Council
            information company | news agency
            consuming water | drinking water
            ingesting water | drinking water
            actual property | real estate
            inventory market | stock market
            # useless | dead
            # individuals | people
            synthetic intelligence | artificial intelligence
            """);

    private ParaphraseSigns() {}

    static boolean in(String text) {
        int sure = SURE.meantIn(text).size();
        if (sure == 0) {
            return false;
        }
        int hints = HINTS.meantIn(text).size();
        return sure * FOR_SURE + hints * FOR_HINT >= ENOUGH + text.length() / CHARACTERS_FOR_ONE_MORE;
    }
}
