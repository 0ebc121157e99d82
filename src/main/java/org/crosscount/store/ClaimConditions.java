// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscount.app.ClaimQuery;
import org.crosscount.domain.period.Period;

/** A query for claims as conditions on {@code ClaimRow c}. */
final class ClaimConditions {
    /** The claim's place is one of these or lies inside one. */
    static final String PLACE = "c.seq in (select p.id.claimSeq from ClaimPlaceRow p where p.id.place in :it)";

    /** The claim stands in one of the documents, given by id or slug. */
    static final String DOCUMENT =
            "c.documentId in :it or c.documentId in (select d.documentId from DocumentRow d where d.slug in :it)";

    /**
     * Says so, or else published it: a document leads to its publisher by the publisher's name, as printed or, but for
     * capitals, normalised.
     */
    private static final String SOURCE = "c.sourceId in :it or (c.attribution = '' and c.documentId in"
            + " (select d.documentId from DocumentRow d where"
            + " d.publisher in (select s.name from SourceRow s where s.sourceId in :it)"
            + " or lower(d.publisher) in (select n.name from SourceNameRow n where n.sourceId in :it)))";

    private ClaimConditions() {}

    static Conditions of(ClaimQuery query) {
        Conditions conditions = new Conditions()
                .among("c.kind in :it", query.kinds())
                .among("c.measure in :it", query.measures())
                .among(PLACE, query.places())
                .among("c.event in :it", query.events())
                .among("c.status in :it", query.statuses())
                .among(SOURCE, query.sources())
                .among(DOCUMENT, query.documents())
                .among("c.attribution in :it", query.attributions())
                .among("c.bound in :it", query.bounds())
                .among("c.subject in :it", query.subjects());
        periods(conditions, query.periods());
        words(conditions, query.words());
        query.min()
                .ifPresent(
                        min -> conditions.where("c.measured and (c.upperLimit is null or c.upperLimit >= :it)", min));
        query.max()
                .ifPresent(
                        max -> conditions.where("c.measured and (c.lowerLimit is null or c.lowerLimit <= :it)", max));
        query.inconsistent().ifPresent(wanted -> conditions.where("c.inconsistent = :it", wanted));
        query.contradictory().ifPresent(wanted -> conditions.where((wanted ? "" : "not ") + Contradictions.OF_CLAIM));
        return conditions;
    }

    private static void words(Conditions conditions, Set<String> words) {
        if (!words.isEmpty()) {
            conditions.where(words.stream()
                    .map(each -> "c.words like " + conditions.bind(containing(each)) + " escape '!'")
                    .collect(Collectors.joining(" or ")));
        }
    }

    /** An end that is open or unknown, on either side, excludes nothing; a claim without a period overlaps none. */
    private static void periods(Conditions conditions, Set<Period> periods) {
        List<String> either = new ArrayList<>();
        for (Period period : periods) {
            LocalDate first = period.earliest();
            LocalDate last = period.latest();
            String from = first == null
                    ? ""
                    : " and (c.periodTo is null or c.periodTo >= " + conditions.bind(first.toEpochDay()) + ")";
            String to = last == null
                    ? ""
                    : " and (c.periodFrom is null or c.periodFrom <= " + conditions.bind(last.toEpochDay()) + ")";
            either.add("(c.dated" + from + to + ")");
        }
        if (!either.isEmpty()) {
            conditions.where(String.join(" or ", either));
        }
    }

    /** A pattern for texts in lower case that hold the words, whatever signs are in them. */
    private static String containing(String words) {
        return "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
