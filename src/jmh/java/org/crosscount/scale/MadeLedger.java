// SPDX-License-Identifier: Apache-2.0
package org.crosscount.scale;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Direction;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.claim.Superlative;
import org.crosscount.domain.lexicon.Digest;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.Quote;

/**
 * Claims of many documents, the same for the same seed. Half of the subjects have one claim, most have few, some have
 * hundreds. Three in ten figures are hedged, most hedges hold what is true; one figure in a thousand is wrong.
 *
 * <p>With 200,000 claims that is 49,900 subjects; 171 of them have figures without a common value, 959 a vague or wide figure
 * beside narrower ones, and in all there are 1,362 inconsistencies, one to 37 subjects. They gather where many claims are:
 * 55,900 claims are on a subject with a vague or wide figure or without a common value.
 */
final class MadeLedger {
    /** Of 1,000 claims; the rest are amounts. */
    private static final int CHANGES = 20;

    private static final int SHARES = 30;
    private static final int OCCURRENCES = 40;
    private static final int RARE = 2;
    private static final int WRONG = 1;
    private static final int SOURCES = 2000;
    private static final int[] MOST_OF_SUBJECT = {1, 2, 3, 6, 15, 60, 400};
    private static final double[] SUBJECTS_UP_TO = {.46, .70, .81, .90, .965, .996, 1};
    private static final String[] PEOPLE = {"women", "men", "children", "police officers", "civilians", "militants"};
    private static final int[] OF_HUNDRED = {15, 45, 20, 8, 48, 19};

    private final World world;
    private final long seed;
    private final List<Told> told = new ArrayList<>();

    /** One claim before it is made: what it is about and which paper tells it. */
    private static final class Told {
        final About about;
        final int nr;
        int document;

        Told(About about, int nr) {
            this.about = about;
            this.nr = nr;
        }
    }

    /** @param event 0 for none */
    private record About(
            ClaimKind kind, int measure, int place, int year, int month, int people, int event, long paper) {}

    MadeLedger(long seed, int claims) {
        this.seed = seed;
        this.world = new World(seed);
        Random draw = new Random(seed);
        int nr = 0;
        while (told.size() < claims) {
            About about = about(draw, ++nr);
            int most = about.kind() == ClaimKind.AMOUNT ? howMany(draw) : 1 + draw.nextInt(2);
            for (int at = 0; at < most && told.size() < claims; at++) {
                told.add(new Told(about, told.size()));
            }
        }
        told.sort(
                Comparator.comparingLong((Told each) -> each.about.paper()).thenComparingLong(each -> mixed(each.nr)));
        int left = 0;
        int document = 0;
        long paper = -1;
        for (Told each : told) {
            if (left-- == 0 || each.about.paper() != paper) {
                left = 5 + draw.nextInt(9);
                document++;
                paper = each.about.paper();
            }
            each.document = document;
        }
        List<Told> byDocument = new ArrayList<>(told);
        byDocument.sort(
                Comparator.comparingLong((Told each) -> mixed(each.document)).thenComparingInt(each -> each.nr));
        told.clear();
        told.addAll(byDocument);
    }

    int size() {
        return told.size();
    }

    private long mixed(long number) {
        long mixed = (number + seed) * 0x9e3779b97f4a7c15L;
        return (mixed ^ mixed >>> 29) * 0xbf58476d1ce4e5b9L >>> 1;
    }

    private static int howMany(Random draw) {
        double luck = draw.nextDouble();
        int at = 0;
        while (luck > SUBJECTS_UP_TO[at]) {
            at++;
        }
        int least = at == 0 ? 1 : MOST_OF_SUBJECT[at - 1] + 1;
        return least + draw.nextInt(MOST_OF_SUBJECT[at] - least + 1);
    }

    private About about(Random draw, int nr) {
        int place = draw.nextInt(world.places());
        int year = draw.nextInt(World.YEARS);
        int month = draw.nextInt(3) == 0 ? -1 : draw.nextInt(12);
        int luck = draw.nextInt(1000);
        ClaimKind kind = ClaimKind.AMOUNT;
        int limit = 0;
        for (ClaimKind rare : List.of(ClaimKind.FIRST_SINCE, ClaimKind.RANK, ClaimKind.ABSENCE, ClaimKind.DURATION)) {
            limit += RARE;
            kind = kind == ClaimKind.AMOUNT && luck < limit ? rare : kind;
        }
        kind = kind == ClaimKind.AMOUNT && luck < (limit += OCCURRENCES * 2) ? ClaimKind.OCCURRENCE : kind;
        kind = kind == ClaimKind.AMOUNT && luck < (limit += SHARES * 2) ? ClaimKind.SHARE : kind;
        kind = kind == ClaimKind.AMOUNT && luck < (limit += CHANGES * 2) ? ClaimKind.CHANGE : kind;
        boolean ofEvent = kind == ClaimKind.AMOUNT && draw.nextInt(14) == 0;
        int measure = ofEvent ? 1 + draw.nextInt(2) : draw.nextInt(World.MEASURES.size());
        boolean ofSome = kind == ClaimKind.AMOUNT && !ofEvent && measure > 0 && measure < 5 && draw.nextInt(6) == 0;
        long paper = (long) world.countryOf(place) * World.YEARS + year;
        return new About(
                kind, measure, place, year, month, ofSome ? draw.nextInt(PEOPLE.length) : -1, ofEvent ? nr : 0, paper);
    }

    /** The source's name as claims print it. */
    static String source(int nr) {
        return "Office " + nr + " of Records";
    }

    static int sources() {
        return SOURCES;
    }

    int documentOf(int at) {
        return told.get(at).document;
    }

    static String sha256(int document) {
        return Digest.of("made document " + document);
    }

    static DocumentId documentId(int document) {
        return new DocumentId(sha256(document).substring(0, 32));
    }

    /** The day after the end of the year the document writes about, or some weeks later. */
    LocalDate published(int at) {
        Told each = told.get(at);
        int year = World.FIRST_YEAR + each.about.year() + 1;
        return LocalDate.of(year, 1, 1).plusDays(Math.floorMod(mixed(each.document), 90L));
    }

    Claim claim(int at) {
        Told each = told.get(at);
        About about = each.about;
        Random draw = new Random(mixed(each.nr));
        ClaimId id = new ClaimId(Digest.of("made claim " + seed + " " + each.nr));
        ClaimBuilder made = new ClaimBuilder(id, about.kind(), subject(about, draw))
                .document(documentId(each.document))
                .published(Period.of(published(at)))
                .attribution(draw.nextInt(10) < 6 ? source(draw.nextInt(SOURCES)) : null);
        switch (about.kind()) {
            case AMOUNT -> amount(made, about, draw);
            case SHARE -> {
                BigDecimal share = new BigDecimal(5 + same(about, 90));
                figure(made, Quantity.exact(share, Unit.of("%")), share + "%")
                        .base(World.MEASURES.get(about.measure()));
            }
            case CHANGE -> {
                BigDecimal change = new BigDecimal(1 + same(about, 80));
                figure(made, Quantity.exact(change, Unit.of("%")), change + "%")
                        .direction(same(about, 2) == 0 ? Direction.UP : Direction.DOWN)
                        .base(Integer.toString(World.FIRST_YEAR + about.year() - 1));
            }
            case FIRST_SINCE ->
                made.quote(Quote.unanchored("the first since the week before"))
                        .superlative(Superlative.FIRST)
                        .base(day(about, 1).toString());
            case RANK -> figure(made, Quantity.exact(new BigDecimal(3 + same(about, 5)), Unit.of("visit")), "third");
            case DURATION -> {
                BigDecimal days = new BigDecimal(1 + same(about, 20));
                figure(made, Quantity.exact(days, Unit.of("day")), days + " days");
            }
            case ABSENCE -> made.quote(Quote.unanchored("none were reported"));
            default -> made.quote(Quote.unanchored("it happened there on that day"));
        }
        return made.build();
    }

    private void amount(ClaimBuilder made, About about, Random draw) {
        long value = about.event() > 0
                ? 1 + Math.floorMod(mixed(about.event()), 80L)
                : world.count(about.measure(), about.place(), about.year(), about.month());
        value = about.people() < 0 ? value : value * OF_HUNDRED[about.people()] / 100;
        if (draw.nextInt(1000) < WRONG) {
            value = draw.nextInt(3) == 0 ? value * 10 : value * (13 + draw.nextInt(17)) / 10 + 1;
        }
        String unit = about.measure() == 0 ? "attack" : about.measure() == 8 ? "protest" : "person";
        Quantity quantity = hedged(value, Unit.of(unit), draw);
        made.counted(about.people() < 0 ? null : PEOPLE[about.people()]);
        figure(made, quantity, quantity.best().toPlainString());
    }

    private static ClaimBuilder figure(ClaimBuilder made, Quantity quantity, String wording) {
        return made.quantity(quantity)
                .figure(new Figure(wording, Optional.empty()))
                .quote(Quote.unanchored("officials gave " + wording + " for it in a statement"));
    }

    private static Quantity hedged(long value, Unit unit, Random draw) {
        int luck = draw.nextInt(100);
        BigDecimal exact = BigDecimal.valueOf(value);
        if (luck < 70 || value < 20) {
            return Quantity.exact(exact, unit);
        } else if (luck < 79) {
            return Quantity.of(Bound.ABOUT, BigDecimal.valueOf(value + value * (draw.nextInt(9) - 4) / 100), unit);
        } else if (luck < 87) {
            return Quantity.of(Bound.AT_LEAST, BigDecimal.valueOf(value - value / 10), unit);
        } else if (luck < 92) {
            return Quantity.of(Bound.MORE_THAN, BigDecimal.valueOf(value - value / 20 - 1), unit);
        } else if (luck < 95) {
            return Quantity.of(Bound.NEARLY, BigDecimal.valueOf(value + value / 20 + 1), unit);
        } else if (luck < 98) {
            return Quantity.of(Bound.LESS_THAN, BigDecimal.valueOf(value + value / 5 + 1), unit);
        } else if (luck < 99 && draw.nextBoolean()) {
            return Quantity.range(
                    BigDecimal.valueOf(value - value / 20), BigDecimal.valueOf(value + value / 20 + 1), unit);
        }
        long power = (long) Math.pow(10, Long.toString(value).length() - 1.0);
        return value < 200 || luck < 99 ? Quantity.exact(exact, unit) : vague(value, power, unit);
    }

    /** "Hundreds" begin at 200. */
    private static Quantity vague(long value, long power, Unit unit) {
        long least = value < 2 * power ? power / 5 : 2 * power;
        long most = value < 2 * power ? power * 2 - 1 : power * 10 - 1;
        return Quantity.vague(BigDecimal.valueOf(least), BigDecimal.valueOf(most), unit);
    }

    private Subject subject(About about, Random draw) {
        boolean dated =
                about.kind() == ClaimKind.OCCURRENCE || about.kind() == ClaimKind.FIRST_SINCE || about.event() > 0;
        boolean visit = dated && about.event() == 0 || about.kind() == ClaimKind.RANK;
        String name = world.place(about.place());
        String measure = visit
                ? "visits"
                : about.kind() == ClaimKind.ABSENCE ? "kidnappings" : World.MEASURES.get(about.measure());
        Period year = Period.ofYear(World.FIRST_YEAR + about.year());
        Period period = dated
                ? Period.of(day(about, about.kind() == ClaimKind.FIRST_SINCE ? 8 : draw.nextInt(20) == 0 ? 2 : 1))
                : about.month() < 0 || about.kind() == ClaimKind.CHANGE
                        ? year
                        : Period.ofMonth(YearMonth.of(World.FIRST_YEAR + about.year(), about.month() + 1));
        Optional<String> event = about.event() > 0
                ? Optional.of(String.format(Locale.ROOT, "%s market fire %s", name, word(about.event())))
                : about.kind() == ClaimKind.DURATION || about.kind() == ClaimKind.OCCURRENCE
                        ? Optional.of(name + " talks " + word(same(about, 1_000_000)))
                        : Optional.empty();
        return new Subject(
                measure,
                about.people() < 0 ? Optional.empty() : Optional.of(PEOPLE[about.people()]),
                Optional.of(name),
                Optional.of(period),
                event);
    }

    /** Below the limit, and the same for all claims on one subject. */
    private int same(About about, int limit) {
        long of = (about.place() * 31L + about.year()) * 31 + about.month() * 16L + about.measure();
        return (int) (mixed(of) % limit);
    }

    /** A made-up proper name. */
    private String word(int nr) {
        StringBuilder word = new StringBuilder("Z");
        for (long left = mixed(nr) % 10_000_000; left > 0; left /= 20) {
            word.append("bdfghklmnprstvzcjqwx".charAt((int) (left % 20))).append("aeiou".charAt((int) (left % 5)));
        }
        return word.toString();
    }

    private LocalDate day(About about, int plus) {
        return LocalDate.of(World.FIRST_YEAR + about.year(), Math.max(about.month(), 0) + 1, 5)
                .plusDays(plus + Math.floorMod(about.event(), 15));
    }
}
