// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.store.Filings.MONDAY;
import static org.crosscount.store.Filings.aClaim;
import static org.crosscount.store.Filings.aDocument;
import static org.crosscount.store.Filings.filed;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosscount.app.ClaimOrder;
import org.crosscount.app.ClaimQuery;
import org.crosscount.app.ClaimStore;
import org.crosscount.app.DocumentStore;
import org.crosscount.app.Page;
import org.crosscount.app.Paging;
import org.crosscount.app.RecordedClaim;
import org.crosscount.app.SourceStore;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.source.Document;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.Quote;
import org.crosscount.domain.source.Reliability;
import org.crosscount.domain.source.Source;
import org.crosscount.domain.source.SourceId;
import org.crosscount.domain.source.SourceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestTransaction
class ClaimFilterTest {
    @Inject
    ClaimStore store;

    @Inject
    SourceStore sources;

    @Inject
    DocumentStore documents;

    /** All share one measure that no other claim has, so that a ledger with other claims in it does no harm. */
    private void five_claims() {
        source("src-office", "The Lantern Office", "lantern office");
        source("src-gazette", "The Lantern Gazette", "lantern gazette");
        documents.add(published("d-gazette", "gazette-1", "The Lantern Gazette"), MONDAY);
        documents.add(published("d-other", "other-1", "LANTERN OFFICE"), MONDAY);
        store.add(
                claim("A", "about 100% of_them!", "2024")
                        .document(new DocumentId("d-gazette"))
                        .build(),
                filed("zz-1")
                        .measure("zz one")
                        .place("town", "province", "country")
                        .interval("90", "110")
                        .now(),
                Actor.LOCAL,
                MONDAY);
        store.add(
                claim("B", "ÉTÉ more than 500", "2024-11/2025-02")
                        .document(new DocumentId("d-gazette"))
                        .build(),
                filed("zz-1")
                        .measure("zz one")
                        .place("country")
                        .interval("500", null)
                        .attribution("lantern office", "src-office")
                        .now(),
                Actor.LOCAL,
                MONDAY);
        store.add(
                claim("C", "no more than 20", "2021-08/..")
                        .quantity(Quantity.of(Bound.ABOUT, BigDecimal.TEN, Unit.NONE))
                        .document(new DocumentId("d-other"))
                        .build(),
                filed("zz-2")
                        .measure("zz two")
                        .place("province", "country")
                        .event("walk")
                        .interval(null, "20")
                        .now(),
                Actor.LOCAL,
                MONDAY);
        store.add(
                claim("D", "it took place", null)
                        .kind(ClaimKind.OCCURRENCE)
                        .quantity(null)
                        .build(),
                filed("zz-3").measure("zz two").event("parade").now(),
                Actor.LOCAL,
                MONDAY);
        store.add(
                claim("E", "some 100 of them", "/2020")
                        .status(ClaimStatus.REJECTED)
                        .build(),
                filed("zz-1").measure("zz one").interval("100", "100").now(),
                Actor.LOCAL,
                MONDAY);
        store.markInconsistent(ids("A", "B"), Set.copyOf(ids("B")));
    }

    private void source(String id, String name, String normalised) {
        Source source =
                new Source(new SourceId(id), name, Set.of(), SourceKind.NEWSPAPER, Reliability.F, Optional.empty());
        sources.add(source, List.of(normalised), MONDAY);
    }

    private static Document published(String id, String slug, String publisher) {
        Document plain = aDocument(id);
        return new Document(
                plain.id(),
                plain.sha256(),
                Optional.of(slug),
                plain.title(),
                Optional.of(publisher),
                plain.published(),
                false,
                plain.language(),
                plain.length(),
                plain.flags(),
                plain.replaces());
    }

    private static ClaimBuilder claim(String id, String quote, String period) {
        Subject subject = Subject.of("lanterns");
        return aClaim(id)
                .quote(Quote.unanchored(quote))
                .subject(period == null ? subject : subject.during(Period.parse(period)));
    }

    private static List<ClaimId> ids(String... ids) {
        return Arrays.stream(ids).map(ClaimId::new).toList();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            #                                          | found | why
            kind=OCCURRENCE                            | D     | one kind
            kind=OCCURRENCE,AMOUNT                     | ABCDE | several values mean or
            kind=AMOUNT status=REJECTED                | E     | several parts mean and
            status=PROPOSED                            | ABCD  | rejected claims only when asked for
            measure=zz two                             | CD    | the normalised measure
            place=town                                 | A     | the place itself
            place=province                             | AC    | and places inside it
            place=country                              | ABC   | at any depth
            event=walk,parade                          | CD    | either event
            subject=zz-1                               | ABE   | by subject
            attribution=lantern office                 | B     | who says so
            source=src-office                          | BC    | who says so, or published what its own voice says (capitals aside)
            source=src-gazette                         | A     | not what another says in a paper
            source=nobody                              |       | no such source
            document=d-gazette                         | AB    | by id
            document=other-1                           | C     | by slug
            document=other-1,d-gazette                 | ABC   | by either
            period=2024-12                             | ABC   | overlaps; an open end excludes nothing
            period=2025-02-28                          | BC    | the last day counts
            period=2025-03                             | C     | a claim without a period overlaps none
            period=1990                                | E     | an unknown start excludes nothing
            period=1990,2025-02                        | BCE   | either period
            period=2020/..                             | ABCE  | an open end in the question
            q=100                                      | AE    | words of the quote
            q=100% of_                                 | A     | signs of patterns mean themselves
            q=%                                        | A     | the same
            q=THEM!                                    | A     | whatever the case
            q=été                                      | B     | in any script
            q=100%,été                                 | AB    | either text
            bound=ABOUT                                | C     | how it is hedged
            bound=ABOUT,EXACT                          | ABCE  | a claim without a quantity has no bound
            min=105                                    | AB    | reaches it
            min=110                                    | AB    | limits count as reached
            min=111                                    | B     | no upper limit reaches everything
            max=100                                    | ACE   | can be that low
            min=15 max=20                              | C     | both
            inconsistent=true                          | B     | as marked
            inconsistent=false                         | ACDE  | the others
            """)
    void filters_leave_what_they_say(String filter, String found, String why) {
        five_claims();
        Page<RecordedClaim> page = store.list(query(filter));
        String ids =
                page.items().stream().map(item -> item.claim().id().value()).collect(Collectors.joining());
        assertThat(ids).as(why).isEqualTo(found == null ? "" : found);
        assertThat(page.total()).isEqualTo(ids.length());
    }

    private static ClaimQuery query(String filter) {
        Function<String, Set<String>> values = name -> Arrays.stream(filter.split(" (?=\\w+=)"))
                .filter(part -> part.startsWith(name + "="))
                .flatMap(part -> Arrays.stream(part.substring(name.length() + 1).split(",")))
                .collect(Collectors.toSet());
        Set<String> measures = values.apply("measure");
        return new ClaimQuery(
                enums(values.apply("kind"), ClaimKind::valueOf),
                measures.isEmpty() ? Set.of("zz one", "zz two") : measures,
                values.apply("place"),
                values.apply("event"),
                enums(values.apply("period"), Period::parse),
                enums(values.apply("status"), ClaimStatus::valueOf),
                values.apply("source"),
                values.apply("document"),
                values.apply("attribution"),
                values.apply("q"),
                enums(values.apply("bound"), Bound::valueOf),
                values.apply("min").stream().findAny().map(BigDecimal::new),
                values.apply("max").stream().findAny().map(BigDecimal::new),
                values.apply("subject"),
                values.apply("inconsistent").stream().findAny().map(Boolean::valueOf),
                Optional.empty(),
                ClaimOrder.RECORDED,
                new Paging(500, Optional.empty()));
    }

    private static <T> Set<T> enums(Set<String> values, Function<String, T> read) {
        return values.stream().map(read).collect(Collectors.toSet());
    }
}
