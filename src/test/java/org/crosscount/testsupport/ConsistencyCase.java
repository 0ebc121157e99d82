// SPDX-License-Identifier: Apache-2.0
package org.crosscount.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Direction;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.claim.Superlative;
import org.crosscount.domain.lexicon.Aggregate;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.Quote;

/**
 * One case of the consistency corpus: claims, and the inconsistencies expected among them. The form is told at the head of
 * {@code subject.txt} under {@code src/test/resources/consistency}.
 *
 * @param relations each expected relation as "KIND first second", sorted; empty where the case does not say
 */
public record ConsistencyCase(String why, Set<String> expected, List<Claim> claims, Optional<List<String>> relations) {
    private static final int COLUMNS = 11;

    @Override
    public String toString() {
        return why + " → " + (expected.isEmpty() ? "nothing" : String.join(", ", expected));
    }

    /** Reads a file of cases from the test resources. */
    public static List<ConsistencyCase> read(String resource) {
        List<ConsistencyCase> cases = new ArrayList<>();
        String why = "";
        Set<String> expected = Set.of();
        List<Claim> claims = new ArrayList<>();
        Optional<List<String>> relations = Optional.empty();
        for (String line : text(resource).split("\n")) {
            if (line.startsWith("case ")) {
                add(cases, why, expected, claims, relations);
                relations = Optional.empty();
                int arrow = line.lastIndexOf("=>");
                why = line.substring("case ".length(), arrow).strip();
                expected = words(line.substring(arrow + 2));
                claims = new ArrayList<>();
            } else if (line.startsWith("relations ")) {
                relations = Optional.of(List.copyOf(words(line.substring("relations ".length()))));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                claims.add(claim(line));
            }
        }
        add(cases, why, expected, claims, relations);
        return cases;
    }

    private static void add(
            List<ConsistencyCase> cases,
            String why,
            Set<String> expected,
            List<Claim> claims,
            Optional<List<String>> relations) {
        if (!claims.isEmpty()) {
            cases.add(new ConsistencyCase(why, expected, List.copyOf(claims), relations));
        }
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : text.split(",")) {
            if (!word.isBlank() && !word.strip().equals("nothing")) {
                words.add(word.strip());
            }
        }
        return words;
    }

    private static Claim claim(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length < COLUMNS - 1) {
            throw new IllegalArgumentException("too few columns: " + line);
        }
        Map<String, String> more = cells.length == COLUMNS ? extras(cells[COLUMNS - 1]) : Map.of();
        Subject subject = new Subject(
                cells[2].strip(), cell(cells[3]), cell(cells[4]), cell(cells[5]).map(Period::parse), cell(cells[6]));
        Optional<Quantity> quantity = cell(cells[7]).map(ConsistencyCase::quantity);
        String wording = more.getOrDefault(
                "wording", quantity.map(ConsistencyCase::wording).orElse("it"));
        return new ClaimBuilder(new ClaimId(cells[0].strip()), ClaimKind.valueOf(cells[1].strip()), subject)
                .quantity(quantity.orElse(null))
                .quote(Quote.unanchored(more.getOrDefault("quote", wording + " " + cells[2].strip())))
                .figure(new Figure(wording, Optional.empty()))
                .document(cell(cells[8]).map(DocumentId::new).orElse(null))
                .attribution(cell(cells[9]).orElse(null))
                .base(more.get("base"))
                .counted(more.get("counted"))
                .direction(Optional.ofNullable(more.get("direction"))
                        .map(Direction::valueOf)
                        .orElse(null))
                .superlative(Optional.ofNullable(more.get("superlative"))
                        .map(Superlative::valueOf)
                        .orElse(null))
                .aggregate(Optional.ofNullable(more.get("aggregate"))
                        .map(Aggregate::valueOf)
                        .orElse(null))
                .asOf(Optional.ofNullable(more.get("asOf")).map(Period::parse).orElse(null))
                .published(Optional.ofNullable(more.get("published"))
                        .map(Period::parse)
                        .orElse(null))
                .status(ClaimStatus.valueOf(more.getOrDefault("status", "PROPOSED")))
                .build();
    }

    private static Quantity quantity(String cell) {
        String[] words = cell.split(" ", 3);
        Bound bound = Bound.valueOf(words[0]);
        Unit unit = Unit.of(words.length > 2 ? words[2] : "");
        if (bound.hasValue()) {
            return Quantity.of(bound, new BigDecimal(words[1]), unit);
        }
        String[] limits = words[1].split("\\.\\.");
        return new Quantity(bound, null, new BigDecimal(limits[0]), new BigDecimal(limits[1]), false, false, unit);
    }

    private static String wording(Quantity quantity) {
        return Optional.ofNullable(quantity.value())
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> quantity.lower() + " to " + quantity.upper());
    }

    private static Map<String, String> extras(String cell) {
        Map<String, String> extras = new HashMap<>();
        for (String extra : cell.split(";")) {
            int equals = extra.indexOf('=');
            if (equals > 0) {
                extras.put(
                        extra.substring(0, equals).strip(),
                        extra.substring(equals + 1).strip());
            }
        }
        return extras;
    }

    private static Optional<String> cell(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(
                ConsistencyCase.class.getResourceAsStream("/consistency/" + resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
