// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Direction;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.claim.Superlative;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.Quote;

/** Claims of every kind about few places, people, times and events, so that most of them meet. */
final class RandomLedgers {
    private static final String[] MEASURES = {
        "deaths",
        "casualties",
        "injuries",
        "attacks",
        "suicide bombings",
        "displaced",
        "returns",
        "arrivals",
        "visits",
        "population",
        "confirmed cases",
        "cases"
    };
    private static final String[] PLACES = {"Pakistan", "Punjab", "Lahore", "Karachi", "Sindh", "Nowhere town"};
    private static final String[] PEOPLE = {
        "women",
        "men",
        "civilians",
        "police officers",
        "women and children",
        "Afghan refugees",
        "boys",
        "girls",
        "male civilians",
        "soldiers"
    };
    private static final String[] PERIODS = {
        "2023",
        "2024",
        "2024-01",
        "2024-02",
        "2024-01/2024-06",
        "2024-07/2024-12",
        "2024-03-05",
        "2024-03-06",
        "2023/2024",
        "2024~",
        "2024/.."
    };
    private static final String[] EVENTS = {
        "Zubrow depot fire", "Zubrow fuel depot fire", "Lahore talks", "Lahore visit"
    };
    private static final String[] FIRES = {
        "Zubrow depot fire",
        "Zubrow fuel depot fire",
        "Zubrow market fire",
        "Keshla market fire",
        "Keshla depot fire",
        "Keshla old fuel depot fire",
        "Torvan market fire"
    };
    private static final Bound[] BOUNDS = {
        Bound.EXACT, Bound.EXACT, Bound.EXACT, Bound.ABOUT, Bound.AT_LEAST, Bound.LESS_THAN, Bound.NEARLY, Bound.AT_MOST
    };
    private static final String[] BASES = {"deaths", "casualties", "attacks", "2023"};

    private RandomLedgers() {}

    static Stream<List<Claim>> drawn(int ledgers) {
        return IntStream.range(0, ledgers).mapToObj(seed -> {
            Random draw = new Random(seed);
            int claims = 5 + draw.nextInt(120);
            List<Claim> drawn = new ArrayList<>();
            for (int at = 0; at < claims; at++) {
                drawn.add(claim("c" + at, draw));
            }
            return drawn;
        });
    }

    /** Deaths at events of some days, told under names that share words, at places that hold each other. */
    static Stream<List<Claim>> ofEvents(int ledgers) {
        return IntStream.range(0, ledgers).mapToObj(seed -> {
            Random draw = new Random(seed);
            int claims = 4 + draw.nextInt(40);
            return IntStream.range(0, claims)
                    .mapToObj(at -> death("c" + at, draw))
                    .toList();
        });
    }

    private static Claim death(String id, Random draw) {
        Subject subject = new Subject(
                "deaths",
                Optional.empty(),
                draw.nextInt(6) == 0 ? Optional.empty() : Optional.of(one(PLACES, draw)),
                Optional.of(Period.parse("2024-03-0" + (1 + draw.nextInt(9)))),
                Optional.of(one(FIRES, draw)));
        return new ClaimBuilder(new ClaimId(id), ClaimKind.AMOUNT, subject)
                .quote(Quote.unanchored("drawn"))
                .quantity(Quantity.exact(new BigDecimal(draw.nextInt(3) == 0 ? 12 : 10), Unit.of("person")))
                .attribution(draw.nextInt(2) == 0 ? "Office " + draw.nextInt(5) : null)
                .document(new DocumentId("d" + draw.nextInt(30)))
                .published(Period.parse("2024-05-11"))
                .build();
    }

    private static Claim claim(String id, Random draw) {
        ClaimKind kind = draw.nextInt(3) > 0 ? ClaimKind.AMOUNT : one(ClaimKind.values(), draw);
        boolean dated = kind == ClaimKind.OCCURRENCE || kind == ClaimKind.DURATION;
        Optional<String> event = draw.nextInt(dated ? 1 : 4) == 0 ? Optional.of(one(EVENTS, draw)) : Optional.empty();
        Subject subject = new Subject(
                kind == ClaimKind.OCCURRENCE || kind == ClaimKind.FIRST_SINCE ? "visits" : one(MEASURES, draw),
                draw.nextInt(3) == 0 ? Optional.of(one(PEOPLE, draw)) : Optional.empty(),
                draw.nextInt(8) == 0 ? Optional.empty() : Optional.of(one(PLACES, draw)),
                draw.nextInt(8) == 0 ? Optional.empty() : Optional.of(Period.parse(one(PERIODS, draw))),
                event);
        return new ClaimBuilder(new ClaimId(id), kind, subject)
                .quote(Quote.unanchored(draw.nextInt(6) == 0 ? "so far as drawn" : "drawn"))
                .quantity(quantity(kind, draw))
                .direction(kind == ClaimKind.CHANGE ? one(Direction.values(), draw) : null)
                .superlative(kind == ClaimKind.FIRST_SINCE ? one(Superlative.values(), draw) : null)
                .base(base(kind, draw))
                .attribution(draw.nextInt(2) == 0 ? "Office " + draw.nextInt(3) : null)
                .document(draw.nextInt(4) == 0 ? null : new DocumentId("d" + draw.nextInt(4)))
                .published(draw.nextInt(3) == 0 ? null : Period.parse("2024-0" + (1 + draw.nextInt(9)) + "-11"))
                .asOf(draw.nextInt(6) == 0 ? Period.parse("2024-06-0" + (1 + draw.nextInt(4))) : null)
                .build();
    }

    private static String base(ClaimKind kind, Random draw) {
        return switch (kind) {
            case CHANGE -> draw.nextBoolean() ? "2023" : "2024-01";
            case FIRST_SINCE -> draw.nextBoolean() ? "2023" : "2024-02";
            case SHARE -> draw.nextInt(4) == 0 ? null : one(BASES, draw);
            default -> null;
        };
    }

    private static Quantity quantity(ClaimKind kind, Random draw) {
        BigDecimal value = BigDecimal.valueOf(1 + draw.nextInt(90));
        BigDecimal many = value.scaleByPowerOfTen(draw.nextInt(4));
        return switch (kind) {
            case OCCURRENCE, FIRST_SINCE, ABSENCE -> null;
            case SHARE -> Quantity.of(one(BOUNDS, draw), value.add(BigDecimal.valueOf(draw.nextInt(30))), Unit.of("%"));
            case CHANGE -> Quantity.exact(value, Unit.of("%"));
            case RANK -> Quantity.exact(BigDecimal.valueOf(1 + draw.nextInt(3)), Unit.of("visit"));
            case DURATION -> Quantity.exact(value, Unit.of(draw.nextBoolean() ? "day" : "month"));
            case AMOUNT ->
                switch (draw.nextInt(12)) {
                    case 0 -> Quantity.range(value, many.add(value), Unit.of("person"));
                    case 1 -> Quantity.vague(new BigDecimal(200), new BigDecimal(999), Unit.of("person"));
                    case 2 -> Quantity.exact(many.add(new BigDecimal("0.12345678")), Unit.of("km"));
                    case 3 -> Quantity.exact(many, Unit.of("household"));
                    case 4 -> Quantity.exact(many.negate(), Unit.of("person"));
                    default -> Quantity.of(one(BOUNDS, draw), many, Unit.of("person"));
                };
        };
    }

    private static <T> T one(T[] of, Random draw) {
        return of[draw.nextInt(of.length)];
    }
}
