// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.source.QualityFlag;

/**
 * What is wrong with a text as a witness, told from the text alone. Each flag has its signs in a class of its own;
 * where a sign may also stand in a good text, it takes several. Machine translation leaves no sign that would be safe,
 * so that flag is never given here.
 */
final class QualityInspector {
    private QualityInspector() {}

    static Set<QualityFlag> inspect(String text, Optional<Period> publishedOn) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        HeadlineList headlines = HeadlineList.in(lines);
        Set<QualityFlag> flags = EnumSet.noneOf(QualityFlag.class);
        flag(flags, QualityFlag.MACHINE_PARAPHRASED, ParaphraseSigns.in(text));
        flag(flags, QualityFlag.STRIPPED_CHARACTERS, StrippedSigns.in(text));
        flag(flags, QualityFlag.PAGE_FURNITURE, hasFurniture(lines));
        flag(flags, QualityFlag.CONFLICTING_DATES, headlines.datesDisagree() || OwnDates.disagree(text, publishedOn));
        flag(flags, QualityFlag.AGGREGATED, headlines.isMostOfIt());
        flag(flags, QualityFlag.HARD_LINE_BREAKS, LineBreakSigns.in(text));
        flag(flags, QualityFlag.TRUNCATED, TruncationSigns.in(lines));
        flag(flags, QualityFlag.MISSING_DATE, publishedOn.isEmpty());
        return flags;
    }

    private static void flag(Set<QualityFlag> flags, QualityFlag flag, boolean found) {
        if (found) {
            flags.add(flag);
        }
    }

    /** A single word on a line ("Comments") may be a heading of the text; two such, or one of more words, are not. */
    private static boolean hasFurniture(List<String> lines) {
        int signs = 0;
        for (String line : lines) {
            boolean pointer = line.length() <= 120 && !line.endsWith(".");
            signs += switch (FurnitureLine.of(line)) {
                case NONE -> 0;
                case POINTER_WITH_LINK -> pointer ? 2 : 0;
                case POINTER, NOTICE -> line.indexOf(' ') > 0 || line.indexOf('/') >= 0 ? 2 : 1;
            };
        }
        return signs >= 2;
    }
}
