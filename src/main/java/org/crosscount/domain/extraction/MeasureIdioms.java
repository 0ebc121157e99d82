// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words of the lexicon that measure nothing where they stand: "returned to class", "meets a tenth of its needs", "it houses 300". */
final class MeasureIdioms {
    private static final Set<String> SUMS =
            WordSet.of("number numbers total count tally rate level amount volume toll");
    private static final Set<String> HOUSING = Set.of("houses", "homes", "schools", "ships", "boats");
    private static final Set<String> PAYING =
            WordSet.of("to will would must should can could may might not who they we i you he she and");
    /** Where those go back to who are none that return to a place. */
    private static final Set<String> DUTIES =
            WordSet.of("work class classes school classrooms office duty normal service power parliament training");

    private static final Set<String> FORCES = WordSet.of(
            "soldier troop serviceman peacekeeper marine guard guardsman reservist trooper paratrooper personnel conscript");
    private static final int GROWING = 14;

    private final Tokens tokens;

    MeasureIdioms(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the words name nothing here, hang on what is named before them, or are the figure's own. */
    boolean isOther(MeasureLookup.Named named, MeasureLookup.@Nullable Named beside, Mention mention) {
        boolean inside = named.from() < mention.end && named.to() > mention.hedgeFrom;
        boolean of = beside != null
                && beside.to() == named.from() - 1
                && tokens.is(named.from() - 1, "of")
                && !SUMS.contains(tokens.lower(named.from() - 2));
        boolean pays = tokens.lower(named.from()).startsWith("pay");
        boolean houses = (pays || named.to() == mention.hedgeFrom) && isHousing(named);
        return inside || of || houses || isIdiom(named, beside, mention);
    }

    /** "at the height of", "returned to class", "meets a tenth of its needs", "exports saw growth of 4%": nothing of the kind. */
    private boolean isIdiom(MeasureLookup.Named named, MeasureLookup.@Nullable Named beside, Mention mention) {
        String word = tokens.lower(named.from());
        boolean height = word.equals("height") && tokens.is(named.from() - 2, "at");
        boolean back = word.startsWith("return")
                && tokens.is(named.to(), "to")
                && DUTIES.contains(tokens.lower(named.to() + 1));
        boolean part = mention.percent || mention.isPart();
        boolean meeting = part && (word.startsWith("meet") || word.equals("met")) && named.to() == mention.hedgeFrom;
        boolean growth = mention.percent
                && word.equals("growth")
                && named.to() <= mention.hedgeFrom
                && beside != null
                && beside.to() > named.from() - GROWING
                && !beside.entry().whole()
                && !beside.entry().name().equals(named.entry().name());
        boolean aged = part && named.entry().name().equals("age")
                || word.equals("aged") && named.from() >= mention.to
                || word.equals("aged") && tokens.at(named.to()).isNumber() && named.to() != mention.from;
        boolean deployed = named.entry().name().equals("troops") && !isForce(mention);
        return height || back || meeting || growth || aged || deployed;
    }

    /** "it now houses 3,400": no dwellings there; "to pay 40 euros": no wages. */
    private boolean isHousing(MeasureLookup.Named named) {
        String before = tokens.lower(named.from() - 1);
        if (tokens.lower(named.from()).startsWith("pay") && named.to() == named.from() + 1) {
            return PAYING.contains(before)
                    || tokens.is(named.from(), "pays")
                    || tokens.is(named.from() + 1, "back")
                    || tokens.is(named.to(), "for");
        }
        return named.to() == named.from() + 1
                && HOUSING.contains(tokens.lower(named.from()))
                && (FunctionWords.endsNounPhrase(before) || !NounPhrases.looksPlural(before) && !before.isEmpty());
    }

    /** Soldiers and the like, or so many of whom nothing is said. */
    private static boolean isForce(Mention mention) {
        String unit = mention.unit.unit();
        return unit.isEmpty() || unit.equals("person") || unit.equals("people") || FORCES.contains(unit);
    }
}
