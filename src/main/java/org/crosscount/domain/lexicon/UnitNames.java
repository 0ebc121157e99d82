// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscount.domain.quantity.Unit;

/** The names of units and counted things. */
public final class UnitNames {
    private final Aliases aliases = new Aliases();
    private final Map<String, String> signs = new HashMap<>();

    public UnitNames(Collection<UnitName> names) {
        names.forEach(name -> add(name.unit(), name.unit()));
        names.forEach(name -> name.also().forEach(also -> add(name.unit(), also)));
    }

    /**
     * Whether a spelling is a symbol, a sign or a code, matched as it stands ({@code km²}, {@code $}, {@code ALL}), and no
     * word.
     */
    public static boolean isSign(String spelling) {
        return spelling.codePoints().noneMatch(Character::isWhitespace)
                && !spelling.codePoints().allMatch(c -> Character.isLowerCase(c) || c == '-' || c == '\'');
    }

    /** The unit as it is compared: standard symbol, currency code, or the usual noun for the thing. */
    public Unit read(Unit given) {
        if (!given.isCounted()) {
            return given;
        }
        String sign = signs.get(given.symbol());
        if (sign != null) {
            return Unit.of(sign);
        }
        if (given.symbol().chars().anyMatch(Character::isDigit)) {
            return given;
        }
        List<String> words = Words.of(given.symbol());
        return Unit.of(aliases.whole(words).orElseGet(() -> String.join(" ", words)));
    }

    private void add(String unit, String spelling) {
        if (isSign(spelling)) {
            signs.putIfAbsent(spelling, unit);
        } else {
            aliases.add(unit, List.of(spelling));
        }
    }
}
