// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines of a text that are other publishers' items: a headline, who published it, and when ("Flood toll rises –
 * Daily News – 3 May 2025").
 *
 * @param items how many there are
 * @param days the dates they end with
 * @param lines how many lines the text has
 */
record HeadlineList(int items, List<LocalDate> days, int lines) {
    private static final int FEWEST = 5;

    /** Of all lines, in percent. */
    private static final int SHARE = 30;

    /** Days that a list of one day's news spans at most. */
    private static final int ONE_ISSUE = 31;

    private static final int LONGEST_ITEM = 300;
    private static final List<String> SEPARATORS = List.of(" - ", " \u2013 ", " \u2014 ", " | ", " \u00B7 ");

    /** A publisher's name in at most five words, or its address. */
    private static final Pattern PUBLISHER =
            Pattern.compile("(?:\\p{Lu}[^ .,;:?!]{0,30}\\.?|of|the|and|&|for|de|[a-z]{2,20}\\.[a-z]{2,4})"
                    + "(?: (?:\\p{Lu}[^ .,;:?!]{0,30}\\.?|of|the|and|&|for|de)){0,4}");

    static HeadlineList in(List<String> lines) {
        List<String> listed = lines.stream().filter(HeadlineList::isItem).toList();
        List<LocalDate> days = listed.stream()
                .map(WrittenDate::last)
                .flatMap(Optional::stream)
                .map(WrittenDate::day)
                .toList();
        return new HeadlineList(listed.size(), days, lines.size());
    }

    boolean isMostOfIt() {
        return items >= FEWEST && items * 100L >= lines * (long) SHARE;
    }

    /** True where one text lists items of dates too far apart to have come out together. */
    boolean datesDisagree() {
        return isMostOfIt() && OwnDates.apart(days) > ONE_ISSUE;
    }

    private static boolean isItem(String line) {
        if (line.length() > LONGEST_ITEM) {
            return false;
        }
        Optional<WrittenDate> date = WrittenDate.last(line);
        if (date.isPresent()) {
            String before = line.substring(0, date.get().start());
            return separator(before.startsWith("- ") ? before.substring(2) : before) > 0;
        }
        return (line.startsWith("- ") || line.startsWith("\u2022 ")) && endsWithPublisher(line.substring(2));
    }

    private static boolean endsWithPublisher(String item) {
        int separator = separator(item);
        return separator >= 20
                && PUBLISHER.matcher(item.substring(separator + 3)).matches();
    }

    private static int separator(String item) {
        return SEPARATORS.stream().mapToInt(item::lastIndexOf).max().orElse(-1);
    }
}
