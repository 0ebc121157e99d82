// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Feast;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads feasts by their names: "Christmas Day", "Easter Sunday", "over the Easter weekend", "during Ramadan", "Thanksgiving 2023".
 * Where no year is said, the last such feast that had begun, or one that comes within a month.
 */
final class Feasts {
    private static final int DAYS_AHEAD = 31;
    private static final Set<String> LEADS = WordSet.of("at over on during before after since until for in by around");

    private static final Phrases<Feast> NAMES = new Phrases<Feast>()
            .add(Feast.CHRISTMAS_DAY, "christmas day")
            .add(Feast.CHRISTMAS_EVE, "christmas eve")
            .add(Feast.BOXING_DAY, "boxing day")
            .add(Feast.NEW_YEARS_DAY, "new year's day")
            .add(Feast.NEW_YEARS_EVE, "new year's eve")
            .add(Feast.GOOD_FRIDAY, "good friday")
            .add(Feast.HOLY_SATURDAY, "holy saturday")
            .add(Feast.PALM_SUNDAY, "palm sunday")
            .add(Feast.ASH_WEDNESDAY, "ash wednesday")
            .add(Feast.EASTER_SUNDAY, "easter sunday")
            .add(Feast.EASTER_MONDAY, "easter monday")
            .add(Feast.EASTER_WEEKEND, "easter weekend")
            .add(Feast.HOLY_WEEK, "holy week")
            .add(Feast.PENTECOST, "pentecost")
            .add(Feast.THANKSGIVING, "thanksgiving day | thanksgiving")
            .add(Feast.RAMADAN, "ramadan")
            .add(Feast.EID_AL_FITR, "eid al-fitr | eid al - fitr | eid ul - fitr | eid al fitr")
            .add(Feast.EID_AL_ADHA, "eid al-adha | eid al - adha | eid ul - adha | eid al adha");

    /** These are also said of other things, and need a word before them that says when. */
    private static final Phrases<Feast> LED =
            new Phrases<Feast>().add(Feast.CHRISTMAS_DAY, "christmas").add(Feast.EASTER_SUNDAY, "easter");

    private final Tokens tokens;
    private final Timeline timeline;

    Feasts(Tokens tokens, Timeline timeline) {
        this.tokens = tokens;
        this.timeline = timeline;
    }

    @Nullable
    Dated read(int from) {
        if (!tokens.at(from).isCapital()) {
            return null;
        }
        Phrases.Found<Feast> found = NAMES.at(tokens, from);
        boolean led =
                LEADS.contains(tokens.lower(from - 1)) && !tokens.at(from + 1).isCapital();
        boolean word = tokens.at(from + 1).isWord() && NounPhrases.startsNoun(tokens, from + 1);
        found = found == null && led && !word ? LED.at(tokens, from) : found;
        if (found == null) {
            return null;
        }
        SaidYear year = SaidYear.at(tokens, found.to(), timeline);
        return year == null
                ? Dated.date(from, found.to(), latest(found.meaning()))
                : Dated.date(from, year.to(), found.meaning().in(year.year()));
    }

    private Optional<Period> latest(Feast feast) {
        return timeline.published().flatMap(date -> {
            Optional<Period> next = feast.in(date.getYear() + 1);
            Optional<Period> own = feast.in(date.getYear());
            return next.filter(period -> isBegun(period, date))
                    .or(() -> own.filter(period -> isBegun(period, date)))
                    .or(() -> feast.in(date.getYear() - 1));
        });
    }

    private static boolean isBegun(Period feast, LocalDate date) {
        LocalDate first = feast.earliest();
        return first != null && !first.isAfter(date.plusDays(DAYS_AHEAD));
    }
}
