// SPDX-License-Identifier: Apache-2.0
package org.crosscount.testsupport;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.source.Quote;

/**
 * The same claim in another world: countries and cities become others that lie to each other in the same way, every other
 * name a made-up one, dates move eight years, counts triple. What is inconsistent before is so after, and nothing else.
 */
public final class Disguise {
    private static final BigDecimal TIMES = new BigDecimal(3);
    private static final int YEARS = 8;
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])[12][0-9]{3}(?![0-9])");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}]+");
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("Pakistan", "Ethiopia"),
            Map.entry("Pakistani", "Ethiopian"),
            Map.entry("Pakistanis", "Ethiopians"),
            Map.entry("Afghanistan", "Somalia"),
            Map.entry("Afghan", "Somali"),
            Map.entry("Afghans", "Somalis"),
            Map.entry("Kabul", "Mogadishu"),
            Map.entry("Islamabad", "Nairobi"),
            Map.entry("India", "Eritrea"));
    private static final Set<String> KEPT = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "About",
            "At",
            "In",
            "The",
            "Many");

    public Claim of(Claim claim) {
        String wording = claim.figure().map(Figure::wording).orElse("");
        Optional<Quantity> quantity = claim.quantity().map(said -> isCount(claim, said) ? tripled(said) : said);
        String changed = quantity.filter(now -> !now.equals(claim.quantity().orElseThrow()))
                .map(now -> now.best().toPlainString())
                .orElse(wording);
        String quote = names(
                wording.isEmpty()
                        ? claim.quote().exact()
                        : claim.quote().exact().replace(wording, changed));
        return claim.toBuilder()
                .quote(Quote.unanchored(quote + " "))
                .figure(wording.isEmpty() ? null : new Figure(changed, Optional.empty()))
                .quantity(quantity.orElse(null))
                .counted(claim.counted().map(Disguise::names).orElse(null))
                .subject(subject(claim.subject()))
                .base(claim.base().map(Disguise::later).map(Disguise::names).orElse(null))
                .attribution(claim.attribution().map(Disguise::names).orElse(null))
                .published(claim.published().map(Disguise::later).orElse(null))
                .asOf(claim.asOf().map(Disguise::later).orElse(null))
                .build();
    }

    private static Subject subject(Subject subject) {
        return new Subject(
                names(subject.measure()),
                subject.population().map(Disguise::names),
                subject.place().map(Disguise::names),
                subject.period().map(Disguise::later),
                subject.event().map(Disguise::later).map(Disguise::names));
    }

    /** Ages, durations, shares and ranks are bounded by the world, not by the story. */
    private static boolean isCount(Claim claim, Quantity quantity) {
        return claim.kind() == ClaimKind.AMOUNT && quantity.unit().isCounted();
    }

    private static Quantity tripled(Quantity said) {
        return new Quantity(
                said.bound(),
                Optional.ofNullable(said.value()).map(TIMES::multiply).orElse(null),
                Optional.ofNullable(said.lower()).map(TIMES::multiply).orElse(null),
                Optional.ofNullable(said.upper()).map(TIMES::multiply).orElse(null),
                said.lowerOpen(),
                said.upperOpen(),
                said.unit());
    }

    private static Period later(Period period) {
        return Period.parse(later(period.edtf()));
    }

    private static String later(String text) {
        Matcher year = YEAR.matcher(text);
        return year.replaceAll(found -> Integer.toString(Integer.parseInt(found.group()) + YEARS));
    }

    private static String names(String text) {
        return NAME.matcher(text).replaceAll(found -> {
            String name = found.group();
            return KEPT.contains(name) ? name : PLACES.getOrDefault(name, madeUp(name));
        });
    }

    private static String madeUp(String name) {
        StringBuilder made = new StringBuilder("Q");
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            made.append(c >= 'a' && c <= 'z' ? (char) ('a' + (c - 'a' + 7) % 26) : 'o');
        }
        return made.toString();
    }
}
