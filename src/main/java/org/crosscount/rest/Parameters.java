// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.crosscount.app.Cursor;
import org.crosscount.app.Paging;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.period.PeriodFormatException;
import org.crosscount.domain.period.PeriodReading;

/** Reads the query parameters of a listing. What is wrong is gathered; {@link #check()} says it all at once. */
final class Parameters {
    private static final int LONGEST = 1_000;

    /** What lies between is a moment to every database. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final Map<String, List<String>> given;
    private final Faults faults = new Faults();

    /** @param accepted the parameters that the listing knows; any other is a fault */
    Parameters(UriInfo uri, List<String> accepted) {
        given = uri.getQueryParameters();
        given.keySet().stream()
                .filter(name -> !accepted.contains(name))
                .forEach(name -> faults.malformed(
                        PlainText.fault(name, LONGEST).isEmpty() ? name : "…",
                        "is not known here; accepted are " + String.join(", ", accepted)));
    }

    /** 400 with everything that was wrong. */
    void check() {
        faults.throwIfAnyParameter();
    }

    /** The values, each as {@code read} has it: trimmed words in the terms of the ledger. */
    Set<String> terms(String name, UnaryOperator<String> read) {
        return all(name, value -> {
            String term = read.apply(value);
            if (term.isBlank()) {
                faults.malformed(name, "\"" + value + "\" has no word in it");
                return Optional.empty();
            }
            return Optional.of(term);
        });
    }

    /** The values as they are. */
    <T> Set<T> values(String name, Function<String, T> read) {
        return all(name, value -> {
            if (value.isBlank()) {
                faults.malformed(name, "is empty");
                return Optional.empty();
            }
            return Optional.of(read.apply(value));
        });
    }

    <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        return all(name, value -> choice(name, value, type));
    }

    Set<Period> periods(String name) {
        return all(name, value -> {
            try {
                return Optional.of(PeriodReading.read(value).period());
            } catch (PeriodFormatException e) {
                faults.malformed(name, String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        });
    }

    Optional<BigDecimal> decimal(String name) {
        Optional<String> value = one(name);
        Optional<BigDecimal> number = value.flatMap(Decimals::read);
        if (value.isPresent() && number.isEmpty()) {
            faults.malformed(name, "must be a number, with at most 100 digits before and after the point");
        }
        return number;
    }

    /** A moment: with its offset from UTC, or a date, at whose beginning in UTC it is. */
    Optional<Instant> instant(String name) {
        Optional<String> value = one(name);
        Optional<Instant> moment = value.flatMap(Parameters::moment);
        if (value.isPresent() && moment.isEmpty()) {
            faults.malformed(name, "must be a moment, as 2025-04-28T09:30:00Z or 2025-04-28");
        }
        return moment;
    }

    private static Optional<Instant> moment(String text) {
        try {
            Instant moment = text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
            return Optional.of(moment).filter(each -> !each.isBefore(EARLIEST) && each.isBefore(LATEST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A SHA-256 in hexadecimal. */
    Optional<String> hash(String name) {
        Optional<String> value = one(name).map(text -> text.toLowerCase(Locale.ROOT));
        if (value.isPresent() && !value.get().matches("[0-9a-f]{64}")) {
            faults.malformed(name, "must be 64 hexadecimal digits");
        }
        return value;
    }

    Optional<Boolean> flag(String name) {
        Optional<String> value = one(name);
        if (value.isPresent() && !Set.of("true", "false").contains(value.get())) {
            faults.malformed(name, "must be true or false");
            return Optional.empty();
        }
        return value.map("true"::equals);
    }

    /** The order asked for, or the usual one. */
    <E> E order(Map<String, E> accepted, E usual) {
        Optional<String> value = one("sort");
        if (value.isPresent() && !accepted.containsKey(value.get())) {
            faults.malformed(
                    "sort", "is none of " + accepted.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return value.map(accepted::get).orElse(usual);
    }

    /** @param order in which the listing is, for which alone a cursor is good */
    Paging paging(String order) {
        Optional<String> text = one("cursor");
        Optional<Cursor> after = text.flatMap(value -> Cursors.read(value, order));
        if (text.isPresent() && after.isEmpty()) {
            faults.malformed("cursor", "was not given out for a listing in this order; take the next of its last page");
        }
        return new Paging(limit(), after);
    }

    private int limit() {
        Optional<String> text = one("limit");
        Optional<Integer> limit = text.filter(value -> value.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(value -> value >= 1 && value <= Paging.GREATEST_LIMIT);
        if (text.isPresent() && limit.isEmpty()) {
            faults.malformed("limit", "must be a whole number from 1 to " + Paging.GREATEST_LIMIT);
        }
        return limit.orElse(Paging.DEFAULT_LIMIT);
    }

    private Optional<String> one(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            faults.malformed(name, "may be given once only");
        }
        return values.stream()
                .limit(1)
                .flatMap(value -> sound(name, value).stream())
                .findFirst();
    }

    private <T> Set<T> all(String name, Function<String, Optional<T>> read) {
        Set<T> all = new LinkedHashSet<>();
        for (String value : given.getOrDefault(name, List.of())) {
            sound(name, value).flatMap(read).ifPresent(all::add);
        }
        return all;
    }

    private <E extends Enum<E>> Optional<E> choice(String name, String value, Class<E> type) {
        Optional<E> known = Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(value))
                .findFirst();
        if (known.isEmpty()) {
            String accepted =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            faults.malformed(name, "is none of " + accepted);
        }
        return known;
    }

    private Optional<String> sound(String name, String value) {
        Optional<String> fault = PlainText.fault(value, LONGEST);
        fault.ifPresent(message -> faults.malformed(name, message));
        return fault.isEmpty() ? Optional.of(value) : Optional.empty();
    }
}
