// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words by which a text tells who says something: verbs of saying, what leads in a source, and who speaks. */
final class SpeechWords {
    /** What may stand before the name of a source: "according to police", "data from the ministry". */
    private static final Phrases<Boolean> LEADS = new Phrases<Boolean>()
            .add(
                    true,
                    "according to | in keeping with | in accordance with | in line with | as per | as indicated by | as reported by | as stated by"
                            + " | data from | figures from | statistics from | numbers from | knowledge from | estimates from"
                            + " | records from | report from | reports from | estimates by | estimate by | data by | figures by"
                            + " | report by | reports by | survey by | poll by | polls by | audit by | assessment by | study by | analysis by | research by | tally by | count by"
                            + " | reported by | released by | published by | compiled by | collected by | issued by | recorded by"
                            + " | documented by | verified by | announced by | confirmed by | provided by | cited by | quoted by"
                            + " | by the count of | by the reckoning of | by the estimate of | by the tally of"
                            + " | reports of | in a report by | in the view of | in the words of");

    /** Verbs whose subject, whoever it is, says what follows. */
    private static final Set<String> SAYING = WordSet.of(
            "said says say told tells announced announces stated states added adds confirmed confirms confirm warned",
            "warns warn noted notes declared declares insisted insists argued argues argue wrote writes mentioned",
            "mentions believes believe alleged alleges allege advised tweeted explained explains testified emphasised",
            "emphasized acknowledged acknowledges admitted admits admit maintained maintains claimed claims claim",
            "reported reports report estimated estimates estimate reckons reckon calculates calculated informed informs",
            "boasts boasted remarked recalled replied commented predicted forecast forecasts specified clarified",
            "asserted asserts contends contended stressed disclosed promised underlined revealed reveals recalls retorted",
            "expressed complained complain complains lamented laments joked quipped sighed shouted cried wondered writes pleaded",
            "urged urges cautioned cautions concedes conceded observed observes calculates summed testify agreed declared");

    /** Verbs whose subject may as well be what is spoken of: only a known speaker counts. */
    private static final Set<String> FINDING = WordSet.of(
            "found finds shows show showed concluded concludes recorded records counted counts documented documents",
            "registered registers tallied tallies verified logged logs suggests suggested indicates indicated indicate",
            "suggest listed lists detected measured published releases publishes released surveyed monitored read reads",
            "gave gives given identified logged described describes");
    /** "put the toll at", "spoke of", "gave a figure of": the object or preposition makes it speech. */
    private static final Set<String> PUTTING =
            WordSet.of("put puts placed places spoke speaks talked assesses assessed");

    /** "slashed its estimate to": with one of {@link #COUNTS} behind them. */
    private static final Set<String> REVISING =
            WordSet.of("revised raised lowered slashed cut trimmed upgraded downgraded corrected updated lifted");

    private static final Set<String> COUNTS =
            WordSet.of("estimate estimates forecast forecasts count toll tally figure figures projection number");
    private static final Set<String> AUDIENCE =
            WordSet.of("newsmen reporters journalists newspersons media agency parliament");
    private static final Set<String> TELLING = WordSet.of("instructed briefed advised");

    private static final Set<String> VAGUE = WordSet.of("hundreds thousands millions billions scores tens dozens");
    private static final Set<String> PUT = WordSet.of("at of to from up down about");
    private static final Set<String> CITING = Set.of("citing", "quoting", "cites", "cited");
    private static final Set<String> PERSONAL = Set.of("he", "she");
    private static final Set<String> IMPERSONAL = Set.of("it", "they", "who", "which");
    private static final Set<String> NOBODY = WordSet.of("some many others people most several few i we you one");

    private static final Set<String> PERSONS = WordSet.of(
            "official spokesman spokesperson spokeswoman minister president governor mayor director chief commander",
            "analyst doctor resident leader witness eyewitness teacher farmer secretary judge lawyer prosecutor general",
            "colonel major captain lieutenant sergeant officer chairman chairwoman chair head deputy ambassador envoy",
            "coordinator professor researcher economist scientist expert activist senator lawmaker mp elder survivor",
            "volunteer nurse surgeon priest bishop imam sheikh king queen prince premier chancellor critic author",
            "campaigner manager boss founder owner ceo auditor inspector surveyor engineer pilot driver worker man woman",
            "commissioner councillor rapporteur representative counsellor consul superintendent warden ranger",
            "administrator adviser advisor aide historian lecturer meteorologist seismologist epidemiologist",
            "geologist vendor trader fisherman mother father brother sister neighbour neighbor relative demographer",
            "monk nun rabbi shopkeeper pensioner widow mechanic herder housewife businessman businesswoman entrepreneur vet",
            "veterinarian psychologist midwife pharmacist dentist policeman policewoman detective attorney solicitor",
            "barrister curator librarian musician photographer architect pollster consultant landlord homeowner carpenter",
            "baker butcher plumber electrician gardener grandmother grandfather",
            "archaeologist biologist physician oncologist principal headteacher coach treasurer columnist reporter",
            "dealer broker banker strategist diplomat reviewer headmaster headmistress dean rector provost pastor vicar",
            "cardinal archbishop cleric admiral brigadier marshal constable sheriff coroner pathologist paramedic",
            "firefighter skipper conservationist ecologist hydrologist climatologist agronomist virologist psychiatrist",
            "statistician accountant lobbyist organiser organizer grower rancher chef shopper commuter motorist villager",
            "student parent uncle aunt cousin husband wife");
    private static final Set<String> BODIES = WordSet.of(
            "officials police ministry government authorities authority agency witnesses army military residents",
            "sources source organisation organization group commission un department office analysts experts doctors",
            "hospital hospitals medics rescuers activists company bank institute charity researchers union relatives",
            "forces navy groups broadcaster guard service services leaders volunteers auditors brigade board council court",
            "elders opposition critics workers foundation network operator newspaper organisers organizers forecasters",
            "economists scientists party prosecutors lawyers campaigners survivors ministers farmers firefighters",
            "rangers monitors observers watchdog investigators engineers eyewitnesses spokespeople spokespersons",
            "lawmakers parliament senate kremlin administration bureau centre center team association federation",
            "society alliance coalition regulator university college museum airline utility firm manufacturer publisher",
            "developer supplier governorate governorship directorate registry secretariat embassy mission consulate",
            "inspectorate observatory unit trust fund programme program project initiative magazine media press daily",
            "outlet portal station channel paramedics militants rebels insurgents separatists taliban committee",
            "historians lawyers geologists seismologists meteorologists traders vendors teachers nurses villagers locals",
            "neighbours neighbors commanders generals governors mayors municipality ombudsman ngo ngos campaign",
            "archive seismologists inspectors officers surveyors archaeologists biologists demographers households",
            "chamber confederation corporation exchange syndicate staff crew protesters demonstrators diplomats force",
            "junta regime radio television newspaper tv passengers farmers mediators negotiators drivers traders",
            "governments ministries agencies charities monitors companies unions parties councils institutes universities",
            "tribunal tribunals treasury constabulary gendarmerie coastguard airport retailer automaker carmaker brewer",
            "lender insurer consultancy consortium cooperative academy diocese church cabinet assembly subsidiary carrier",
            "producer collective movement clinic clinics club league");
    /** Papers and figures that speak for whoever made them. */
    private static final Set<String> PAPERS = WordSet.of(
            "report reports statement study survey poll census tally count estimate estimates analysis audit paper",
            "bulletin communique memo letter dossier filing index review assessment release notice article document",
            "documents records record statistics statistic figures data numbers research findings database register",
            "update sitrep indictment ruling presentation factsheet");

    private static final Set<String> MADE_OF_NUMBERS =
            WordSet.of("figures data statistics numbers records estimates estimate statistic");
    private static final Set<String> TIMES = WordSet.of(
            "monday tuesday wednesday thursday friday saturday sunday today yesterday january february march april june",
            "july august september october november december morning evening night week month year afternoon day");

    private static final int FAR = 12;

    private SpeechWords() {}

    static Phrases.@Nullable Found<Boolean> lead(Tokens tokens, int at) {
        return LEADS.at(tokens, at);
    }

    static boolean isSaying(String word) {
        return SAYING.contains(word);
    }

    static boolean isFinding(String word) {
        return FINDING.contains(word);
    }

    static boolean isCiting(String word) {
        return CITING.contains(word);
    }

    /** "put the crowd at", "gave a figure of", "revised the toll … down from". */
    static boolean isPutting(Tokens tokens, int verb, int limit) {
        boolean revising = REVISING.contains(tokens.lower(verb));
        if (!revising && !PUTTING.contains(tokens.lower(verb))) {
            return false;
        }
        boolean counts = !revising;
        for (int at = verb + 1; at < Math.min(limit, verb + 2 * FAR); at++) {
            counts |= COUNTS.contains(tokens.lower(at));
            boolean near = revising
                    || at < verb + FAR
                    || tokens.is(at, "at") && tokens.lower(verb).startsWith("put");
            if (near && counts && PUT.contains(tokens.lower(at)) && followsAmount(tokens, at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "instructed newsmen that": telling by whom it is told; "pointed to", "pointed out". */
    static boolean isTelling(Tokens tokens, int verb) {
        boolean pointing = tokens.is(verb, "pointed") || tokens.is(verb, "points");
        if (pointing) {
            return tokens.is(verb + 1, "to") || tokens.is(verb + 1, "out");
        }
        return TELLING.contains(tokens.lower(verb)) && AUDIENCE.contains(tokens.lower(verb + 1));
    }

    /** A noun for figures that somebody made: "the prosecutor's tally". */
    static boolean isCount(String word) {
        return COUNTS.contains(word);
    }

    private static boolean followsAmount(Tokens tokens, int from) {
        for (int at = from; at < from + 5; at++) {
            Token token = tokens.at(at);
            boolean number = isNumber(token);
            if (number) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(Token token) {
        String word = token.lower();
        return token.isNumber()
                || NumberWords.isNumber(word)
                || NumberWords.scale(word) != null
                || NumberWords.isDozen(word)
                || VAGUE.contains(word);
    }

    static boolean isPersonal(String word) {
        return PERSONAL.contains(word);
    }

    static boolean isImpersonal(String word) {
        return IMPERSONAL.contains(word);
    }

    static boolean isNobody(String word) {
        return NOBODY.contains(word);
    }

    static boolean isPerson(String word) {
        return PERSONS.contains(word);
    }

    static boolean isBody(String word) {
        return BODIES.contains(word);
    }

    static boolean isPaper(String word) {
        return PAPERS.contains(word);
    }

    static boolean isMadeOfNumbers(String word) {
        return MADE_OF_NUMBERS.contains(word);
    }

    static boolean isTime(String word) {
        return TIMES.contains(word);
    }

    /** Whether the word is a noun for somebody or something that speaks. */
    static boolean isSpeaker(String word) {
        String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        boolean plural = plain.endsWith("s") && PERSONS.contains(plain.substring(0, plain.length() - 1));
        return PERSONS.contains(plain) || BODIES.contains(plain) || PAPERS.contains(plain) || plural;
    }
}
