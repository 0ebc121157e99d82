// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;
import org.crosscount.domain.period.Period;

/** What a date of a sentence is there for: to say when, since when, up to when, when it was said, or to compare with. */
final class DateRoles {
    private static final Set<String> LIMITS = Set.of("until", "till", "by", "before", "from", "than", "with", "to");
    private static final Set<String> ISSUING =
            WordSet.of("released published issued dated printed posted signed updated filed seen");
    private static final Set<String> ALIKE = Set.of("same", "like", "corresponding", "equivalent");
    private static final Set<String> STRETCHES = WordSet.of("period months month quarter week weeks half time stretch");
    private static final Set<String> REPORTS =
            WordSet.of("statistics report review results survey bulletin figures yearbook accounts update");
    private static final Set<String> STRETCHES_NAMED =
            Set.of("year", "month", "quarter", "week", "day", "season", "decade");
    private static final Set<String> COMPARING = WordSet.of("than with from against versus over");
    private static final Set<String> BETWEEN =
            WordSet.of("in the same period month months quarter week half time of during corresponding all whole to");
    private static final Set<String> COMPARED = WordSet.of("compared contrasted up down set");
    private static final int CLAUSE = 14;
    private static final int REACH = 60;
    private static final int SPOKEN = 5;
    private static final int TOLL = 5;
    private static final Set<String> AUXILIARIES = WordSet.of("had has have was were is are did do does");
    private static final Set<String> WHOLE = WordSet.of("in all of the during whole full");
    private static final Set<String> AT = WordSet.of("in on at during for of");
    private static final Set<String> FORMER = WordSet.of("from against versus after");
    private static final int UNIT = 4;
    private static final Set<String> RECORDS = WordSet.of("records measurements observations counting recording");
    private static final Set<String> BEGINNING = WordSet.of("began begin begun started start were");
    private static final Set<String> TOLLS = WordSet.of("toll tolls dead deaths casualties fatalities killed number");
    private static final int HEAD = 8;

    private final Tokens tokens;
    private final SpeechDates speech;

    DateRoles(Tokens tokens) {
        this.tokens = tokens;
        this.speech = new SpeechDates(tokens);
    }

    /** Where and when a text or a heading was filed. */
    boolean isStamp(Dated date, Sentence sentence) {
        boolean opened = tokens.isDash(date.from() - 1) && !tokens.touches(date.from())
                || tokens.is(date.from() - 1, "[")
                || tokens.is(date.from() - 1, "|");
        boolean closed = tokens.isDash(date.to())
                && !tokens.touches(date.to())
                && !tokens.touches(date.to() + 1)
                && date.from() - sentence.from() <= HEAD;
        return opened || closed || Dateline.holds(tokens, date);
    }

    /** "than in 2023", "compared with 2023", "the same period of 2023". */
    boolean isCompared(Dated date) {
        boolean than = tokens.is(date.from() - 2, "than") || tokens.is(date.from() - 2, "with");
        boolean rate = isRate(date.from() - 2) && tokens.is(date.from() - 1, "over");
        boolean level = tokens.is(date.from() - 1, "of")
                && !tokens.is(date.to(), "(")
                && (tokens.is(date.from() - 2, "those") || tokens.is(date.from() - 2, "that"));
        return than || rate || level || isSame(date) || isAsMany(date.from() - 1) || isNamedYear(date);
    }

    /** "growth of 4% over July 2024". */
    private boolean isRate(int at) {
        return tokens.is(at, "%") || tokens.is(at, "percent") || tokens.is(at, "cent") || tokens.is(at, "growth");
    }

    /** "than in the worst year, 2022". */
    private boolean isNamedYear(Dated date) {
        boolean apposed = tokens.is(date.from() - 1, ",") && STRETCHES_NAMED.contains(tokens.lower(date.from() - 2));
        for (int at = date.from() - 3; apposed && at > date.from() - 3 - SPOKEN; at--) {
            if (COMPARING.contains(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words just before the date, or before what it repeats, set it against what else is said. */
    boolean isAgainst(Dated date) {
        int at = date.from() - 1;
        while (at > date.from() - SPOKEN - 1 && BETWEEN.contains(tokens.lower(at))) {
            at--;
        }
        return COMPARING.contains(tokens.lower(at));
    }

    /** "twice as many as in all of 2023". */
    private boolean isAsMany(int from) {
        int at = from;
        while (at > from - SPOKEN && WHOLE.contains(tokens.lower(at))) {
            at--;
        }
        return at < from && tokens.is(at, "as") && !tokens.is(at + 1, "of") && !tokens.is(at + 1, "the");
    }

    /** "up from 3.5 percent in April": of that figure and no other. */
    boolean isFormer(Dated date) {
        int at = date.from() - 1;
        at -= AT.contains(tokens.lower(at)) ? 1 : 0;
        at -= tokens.is(at, "whole") || tokens.is(at, "all") ? 1 : 0;
        at -= tokens.is(at, "the") ? 1 : 0;
        at -= AT.contains(tokens.lower(at)) ? 1 : 0;
        int last = at;
        while (at > last - UNIT
                && tokens.at(at).kind() != Token.Kind.NUMBER
                && !tokens.is(at, ",")
                && !tokens.is(at, ".")) {
            at--;
        }
        at -= tokens.at(at - 1).kind() == Token.Kind.SIGN ? 1 : 0;
        at -= tokens.is(at - 1, "a") || tokens.is(at - 1, "an") ? 1 : 0;
        boolean word = NumberWords.small(tokens.lower(last)) != null && FORMER.contains(tokens.lower(last - 1));
        boolean number = tokens.at(at).isNumber()
                || tokens.at(at + 1).isNumber()
                || tokens.at(at + 2).isNumber();
        boolean with =
                (tokens.is(at - 1, "with") || tokens.is(at - 1, "to")) && COMPARED.contains(tokens.lower(at - 2));
        return word || number && (FORMER.contains(tokens.lower(at - 1)) || with);
    }

    /** "the same period of 2023", "the same months last year". */
    boolean isSame(Dated date) {
        return isSame(date.from() - 1) || isSame(date.from() - 2);
    }

    /** Whether the stretch is as long as the one that "the same quarter of 2023" speaks of. */
    boolean isLike(Dated date, Period stretch) {
        String word = tokens.lower(isSame(date.from() - 1) ? date.from() - 1 : date.from() - 2);
        int months = PeriodShift.length(stretch);
        return switch (word) {
            case "month" -> months == 1;
            case "quarter" -> months == 3;
            case "half" -> months == 6;
            case "months" -> months > 1;
            case "week", "weeks" -> months == 0 && stretch.edtf().length() > 7;
            default -> months > 0 || stretch.edtf().length() > 7;
        };
    }

    /** "same", "corresponding": of another year. */
    static boolean isAlike(String word) {
        return ALIKE.contains(word);
    }

    private boolean isSame(int stretch) {
        boolean counted = NumberWords.small(tokens.lower(stretch - 1)) != null
                || tokens.at(stretch - 1).isPlainDigits(2);
        int alike = counted ? stretch - 2 : stretch - 1;
        return STRETCHES.contains(tokens.lower(stretch)) && ALIKE.contains(tokens.lower(alike));
    }

    /** A heading that names a report. */
    boolean isReport(Sentence sentence) {
        for (int at = sentence.from(); at < Math.min(sentence.to(), sentence.from() + REACH); at++) {
            if (REPORTS.contains(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** "(H1 2024: 9.4)": of the figure behind it. */
    boolean isLabel(Dated date) {
        return tokens.is(date.to(), ":") && tokens.at(date.to() + 1).isNumber();
    }

    boolean isLimit(Dated date) {
        boolean owner = tokens.lower(date.to() - 1).endsWith("'s") && tokens.is(date.from() - 1, "from");
        return LIMITS.contains(tokens.lower(date.from() - 1)) && !tokens.is(date.from() - 2, "back") && !owner;
    }

    /** The day of the words, and not of the deed. */
    boolean isOfSpeech(Dated date) {
        return speech.are(date);
    }

    static boolean isIssued(String word) {
        return ISSUING.contains(word);
    }

    /** "The toll from Monday's quake": of whatever it rose to since. */
    boolean isTollOf(Dated date) {
        boolean owner = tokens.lower(date.to() - 1).endsWith("'s");
        boolean led = tokens.is(date.from() - 1, "from")
                || tokens.is(date.from() - 1, "of")
                || tokens.is(date.from() - 1, "in");
        for (int at = date.from() - 2; owner && led && at >= date.from() - TOLL; at--) {
            if (TOLLS.contains(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** "published", "released": what is done to the paper that says something. */
    static boolean isMade(String word) {
        return ISSUING.contains(word) || word.equals("held");
    }

    /** "after December exports rose": the date tells which exports. */
    private boolean isBefore(Dated date) {
        String next = tokens.lower(date.to());
        return tokens.at(date.to()).isWord()
                && !tokens.at(date.to()).isCapital()
                && !FunctionWords.endsNounPhrase(next)
                && !FunctionWords.isVerb(next)
                && date.to() == date.from() + 1
                && Months.of(tokens.lower(date.from())) != null;
    }

    /** "since records began in 1893": of no figure at all. */
    boolean isOfRecords(Dated date) {
        for (int at = date.from() - 1; at > date.from() - SPOKEN; at--) {
            if (RECORDS.contains(tokens.lower(at)) && BEGINNING.contains(tokens.lower(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Where the "since" stands that governs the date; the date itself where none does. */
    int since(Dated date, Sentence sentence) {
        for (int at = date.from() - 1; at >= sentence.from() && at >= date.from() - CLAUSE; at--) {
            if (tokens.is(at, "since")) {
                return at;
            }
        }
        return date.from();
    }

    /** Whether "since" governs the date, a clause between them or not; spun texts say "for the reason that" or "because". */
    boolean isSince(Dated date, Sentence sentence) {
        boolean clause = false;
        for (int at = date.from() - 1; at >= sentence.from() && at >= date.from() - CLAUSE; at--) {
            String word = tokens.lower(at);
            if (word.equals("since") || word.equals("because") && at < date.from() - 2 && !clause) {
                return true;
            }
            clause |= tokens.at(at).isNumber() || AUXILIARIES.contains(word);
            boolean spun = word.equals("reason") && tokens.is(at - 1, "the") && tokens.is(at - 2, "for");
            if (spun) {
                return true;
            }
            boolean after = word.equals("after") || word.equals("following");
            boolean owner = tokens.lower(date.to() - 1).endsWith("'s");
            if (after && at == date.from() - 1 && !owner && !isBefore(date)) {
                return true;
            }
            if (word.equals(",") || word.equals(";")) {
                return false;
            }
        }
        return false;
    }
}
