// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.app.ClaimFiling;
import org.crosscount.app.ClaimOrder;
import org.crosscount.app.ClaimQuery;
import org.crosscount.app.Cursor;
import org.crosscount.app.Paging;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.consistency.Outline;
import org.crosscount.domain.quantity.Interval;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.source.Document;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.Quote;
import org.crosscount.domain.source.SourceId;

/** Claims and filings with nothing in them but what a test is about. */
final class Filings {
    /** To the microsecond, which is what both databases keep. */
    static final Instant MONDAY = Instant.parse("2026-03-02T10:15:30.123456Z");

    static final Instant TUESDAY = Instant.parse("2026-03-03T10:15:30.654321Z");

    private Filings() {}

    static ClaimBuilder aClaim(String id) {
        return new ClaimBuilder(new ClaimId(id), ClaimKind.AMOUNT, Subject.of("lanterns"))
                .quote(Quote.unanchored("521 lanterns"))
                .quantity(Quantity.exact(new BigDecimal(521), Unit.of("lantern")));
    }

    static Document aDocument(String id) {
        return new Document(
                new DocumentId(id),
                "sha-" + id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                "en",
                100,
                Set.of(),
                Optional.empty());
    }

    static Filing filed(String subject) {
        return new Filing(subject);
    }

    static Wanted claims() {
        return new Wanted();
    }

    /** A filing in the making. */
    static final class Filing {
        private final String subject;
        private String measure = "lantern";
        private String place = "";
        private Set<String> within = Set.of();
        private String event = "";
        private String attribution = "";
        private Optional<SourceId> source = Optional.empty();
        private Optional<Interval> interval = Optional.empty();
        private Set<String> keys = Set.of();
        private Set<String> watches = Set.of();

        private Filing(String subject) {
            this.subject = subject;
        }

        Filing measure(String value) {
            measure = value;
            return this;
        }

        Filing place(String value, String... holders) {
            place = value;
            within = new LinkedHashSet<>(List.of(holders));
            return this;
        }

        Filing event(String value) {
            event = value;
            return this;
        }

        Filing attribution(String name, String sourceId) {
            attribution = name;
            source = Optional.of(new SourceId(sourceId));
            return this;
        }

        Filing interval(String lower, String upper) {
            interval = Optional.of(new Interval(number(lower), number(upper)));
            return this;
        }

        Filing keys(String... values) {
            keys = Set.of(values);
            return this;
        }

        Filing watches(String... values) {
            watches = Set.of(values);
            return this;
        }

        ClaimFiling now() {
            return new ClaimFiling(
                    subject,
                    measure,
                    "",
                    place,
                    within,
                    event,
                    attribution,
                    source,
                    interval,
                    keys,
                    watches,
                    new Outline(subject.getBytes(StandardCharsets.UTF_8)),
                    "by hand");
        }

        private static BigDecimal number(String text) {
            return text == null ? null : new BigDecimal(text);
        }
    }

    /** A query in the making, for everything unless told. */
    static final class Wanted {
        Set<String> measures = Set.of();
        Paging paging = new Paging(500, Optional.empty());
        ClaimOrder order = ClaimOrder.RECORDED;

        Wanted measure(String value) {
            measures = Set.of(value);
            return this;
        }

        Wanted order(ClaimOrder value) {
            order = value;
            return this;
        }

        Wanted page(int limit, Optional<Cursor> after) {
            paging = new Paging(limit, after);
            return this;
        }

        ClaimQuery now() {
            return new ClaimQuery(
                    Set.of(),
                    measures,
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    order,
                    paging);
        }
    }
}
