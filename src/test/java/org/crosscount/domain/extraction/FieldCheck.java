// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.testsupport.Lexicons;

/** Whether one field of a claim is what the corpus expects. */
final class FieldCheck {
    /** Thirds and twelfths are written with a few digits in the corpus. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.001");

    private static final int TITLE_WORDS = 4;
    private static final Lexicon LEXICON = Lexicons.packaged();

    private FieldCheck() {}

    /** The fields that a row speaks of. */
    static List<String> of(ExpectedFigure row) {
        List<String> quantity = row.hasQuantity() ? List.of("value", "bound", "unit") : List.of();
        return Stream.of(
                        List.of("kind", "offsets"),
                        quantity,
                        List.copyOf(row.further().keySet()))
                .flatMap(List::stream)
                .toList();
    }

    static boolean holds(String field, ExpectedFigure row, Claim claim) {
        String expected = row.further().getOrDefault(field, "");
        return switch (field) {
            case "kind" -> row.kinds().contains(claim.kind().name());
            case "offsets" ->
                claim.figure()
                        .flatMap(figure -> figure.where())
                        .filter(row.where()::equals)
                        .isPresent();
            case "value" -> claim.quantity().filter(said -> value(row, said)).isPresent();
            case "bound" -> claim.quantity().filter(said -> bound(row, said)).isPresent();
            case "unit" -> claim.quantity().filter(said -> unit(row, said)).isPresent();
            default -> same(field, expected, told(field, claim));
        };
    }

    /** What the claim says, for the list of misses. */
    static String told(String field, Claim claim) {
        Optional<String> told =
                switch (field) {
                    case "kind" -> Optional.of(claim.kind().name());
                    case "measure" -> Optional.of(claim.subject().measure());
                    case "population" -> claim.subject().population();
                    case "place" -> claim.subject().place();
                    case "period" -> claim.subject().period().map(Period::edtf);
                    case "by" -> claim.attribution();
                    case "direction" -> claim.direction().map(Enum::name);
                    case "base" -> claim.base();
                    case "value", "bound", "unit" -> claim.quantity().map(Texts::told);
                    default -> Optional.of(claim.wording());
                };
        return told.orElse("");
    }

    /** Alternatives stand apart by strokes, which are also part of periods. */
    private static boolean same(String field, String expected, String told) {
        boolean dated = field.equals("period") || field.equals("base");
        return dated
                ? plain(expected).equals(plain(told))
                : Arrays.stream(expected.split("/", -1)).anyMatch(either -> isEither(field, either, told));
    }

    private static boolean isEither(String field, String expected, String told) {
        String want = plain(expected);
        String have = plain(told);
        boolean longer = field.equals("by")
                && (" " + have + " ").contains(" " + want + " ")
                && have.split(" ").length <= want.split(" ").length + TITLE_WORDS;
        return want.equals(have) || longer && !want.isEmpty();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).strip().replaceFirst("^(the|a|an|its|their|his|her|our) ", "");
    }

    private static String[] parts(ExpectedFigure row) {
        return (row.quantity() + "  ").split(" ", 3);
    }

    private static boolean bound(ExpectedFigure row, Quantity said) {
        return Arrays.asList(parts(row)[0].split("/")).contains(said.bound().name());
    }

    /** Symbol or noun, for one or many, with its rate or without, and who is counted as well as that it is people. */
    private static boolean unit(ExpectedFigure row, Quantity said) {
        String unit = parts(row)[2].strip();
        String told = said.unit().symbol();
        String bare = canonical(told.replaceFirst(" per [a-z]+$", ""));
        String who = row.further().getOrDefault("population", "").toLowerCase(Locale.ROOT);
        boolean people = unit.equals("person")
                && !bare.isEmpty()
                && (!LEXICON.populations().read(bare).isEmpty()
                        || (" " + who).contains(" " + bare.toLowerCase(Locale.ROOT)));
        return unit.isEmpty()
                || people
                || isSame(unit, told)
                || Arrays.stream(unit.split("/")).anyMatch(either -> isSame(either, bare));
    }

    private static boolean isSame(String one, String other) {
        Unit left = Unit.of(canonical(one));
        Unit right = Unit.of(canonical(other));
        boolean converts = !left.isCounted() && !right.isCounted() && left.convertsTo(right);
        return left.symbol().equals(right.symbol()) || converts && left.factor().compareTo(right.factor()) == 0;
    }

    private static String canonical(String unit) {
        return LEXICON.units().read(Unit.of(unit)).symbol();
    }

    private static boolean value(ExpectedFigure row, Quantity said) {
        String value = parts(row)[1];
        int dots = value.indexOf("..");
        if (dots < 0) {
            boolean limits = said.bound() == Bound.RANGE || said.bound() == Bound.VAGUE;
            return !limits && near(new BigDecimal(value), said.best());
        }
        return said.lower() != null
                && said.upper() != null
                && near(new BigDecimal(value.substring(0, dots)), said.lower())
                && near(new BigDecimal(value.substring(dots + 2)), said.upper());
    }

    private static boolean near(BigDecimal expected, BigDecimal told) {
        return expected.subtract(told).abs().compareTo(expected.abs().multiply(TOLERANCE)) <= 0;
    }
}
