// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Leaves out what stands at the upper and lower edge of page after page: running heads and feet, alike but for their
 * numbers, and page numbers.
 */
final class RunningHeads {
    /**
     * Lines at either edge that may be running heads, and of all the lines of a page one in so many, but one at least.
     */
    private static final int DEEP = 3;

    private static final int ONE_IN = 4;

    private static final int LONGEST = 150;

    /**
     * How many pages have to bear the same line, and at least a third of all, since left and right pages may differ.
     */
    private static final int FEWEST = 2;

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:page )?[-\u2013\u2014|\\[ ]*\\d{1,4}[-\u2013\u2014|\\] ]*(?:(?:of|/) ?\\d{1,4})?|[ivxl]{1,7}");

    private RunningHeads() {}

    static List<PdfPage> without(List<PdfPage> pages) {
        Map<String, Integer> borne = new HashMap<>();
        for (PdfPage page : pages) {
            edges(page).stream().map(RunningHeads::form).distinct().forEach(form -> borne.merge(form, 1, Integer::sum));
        }
        Set<String> running = borne.entrySet().stream()
                .filter(form -> form.getValue() >= FEWEST && form.getValue() * 3 >= pages.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return pages.stream().map(page -> without(page, running)).toList();
    }

    private static PdfPage without(PdfPage page, Set<String> running) {
        Set<PdfLine> dropped = new HashSet<>();
        for (PdfLine edge : edges(page)) {
            if (running.contains(form(edge))) {
                dropped.add(edge);
            }
        }
        outermost(page, dropped).stream()
                .filter(line -> PAGE_NUMBER.matcher(line.text()).matches())
                .forEach(dropped::add);
        return new PdfPage(
                page.lines().stream().filter(line -> !dropped.contains(line)).toList());
    }

    /** The lines nearest to the edges of those that are left. */
    private static List<PdfLine> outermost(PdfPage page, Set<PdfLine> dropped) {
        List<PdfLine> left = downThePage(page).stream()
                .filter(line -> !dropped.contains(line))
                .toList();
        return left.size() < 2 ? List.of() : List.of(left.get(0), left.get(left.size() - 1));
    }

    private static List<PdfLine> edges(PdfPage page) {
        List<PdfLine> lines = downThePage(page);
        int deep = Math.min(DEEP, Math.max(1, lines.size() / ONE_IN));
        List<PdfLine> edges = new ArrayList<>(lines.subList(0, Math.min(deep, lines.size())));
        edges.addAll(lines.subList(Math.max(edges.size(), lines.size() - deep), lines.size()));
        return edges.stream().filter(line -> line.text().length() <= LONGEST).toList();
    }

    private static List<PdfLine> downThePage(PdfPage page) {
        return page.lines().stream()
                .sorted(Comparator.comparingDouble(PdfLine::y))
                .toList();
    }

    private static String form(PdfLine line) {
        return NUMBER.matcher(line.text()).replaceAll("#") + "@" + Math.round(line.y() / 10);
    }
}
