// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leaves out of a page's lines what its markup did not give away: menus, notices, and the links below "See also". Never
 * leaves out everything.
 */
final class HtmlTrimming {
    private static final int LONGEST_MENU_ITEM = 40;
    private static final int SHORTEST_MENU = 3;

    private HtmlTrimming() {}

    static String text(List<HtmlLine> lines) {
        List<HtmlLine> kept = withoutMenus(withoutFurniture(lines));
        return (kept.isEmpty() ? lines : kept).stream().map(HtmlLine::text).collect(Collectors.joining("\n"));
    }

    private static List<HtmlLine> withoutFurniture(List<HtmlLine> lines) {
        List<HtmlLine> kept = new ArrayList<>();
        boolean pointing = false;
        for (HtmlLine line : lines) {
            FurnitureLine furniture = FurnitureLine.of(line.text());
            pointing = pointing && line.isLinks() || furniture == FurnitureLine.POINTER;
            boolean pointer = furniture == FurnitureLine.POINTER_WITH_LINK && line.linked() > 0;
            if (!pointing && !pointer && furniture != FurnitureLine.NOTICE) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** A list of nothing but short links is a menu. */
    private static List<HtmlLine> withoutMenus(List<HtmlLine> lines) {
        Map<Integer, List<HtmlLine>> lists = new HashMap<>();
        lines.stream().filter(line -> line.list() > 0).forEach(line -> lists.computeIfAbsent(
                        line.list(), number -> new ArrayList<>())
                .add(line));
        Set<Integer> menus = lists.entrySet().stream()
                .filter(list -> isMenu(list.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return lines.stream().filter(line -> !menus.contains(line.list())).toList();
    }

    private static boolean isMenu(List<HtmlLine> items) {
        return items.size() >= SHORTEST_MENU
                && items.stream().allMatch(HtmlLine::isLinks)
                && items.stream()
                                .mapToInt(item -> item.text().length())
                                .average()
                                .orElse(0)
                        < LONGEST_MENU_ITEM;
    }
}
