// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.crosscount.app.BulkOutcome;
import org.crosscount.app.ExpectedVersion;
import org.crosscount.app.RefusalException;

/**
 * Many rulings in one body: each is read by itself, and one that cannot be read is refused alone.
 *
 * @param items in the order given
 */
record BulkBody<R>(List<Item<R>> items) {
    /** More would hold up everybody else who records. */
    static final int MOST = 500;

    /**
     * One ruling as it was given.
     *
     * @param id of the thing to be ruled on; empty where it is missing
     * @param version in which it was seen
     * @param ruling empty where it is refused already
     * @param refusal why
     */
    record Item<R>(Optional<String> id, int version, Optional<R> ruling, Optional<RefusalException> refusal) {
        ExpectedVersion expected() {
            return new ExpectedVersion(Optional.of(Set.of(version)));
        }
    }

    /**
     * Reads the list.
     *
     * @param list name of the list
     * @param id name of the member that has the id of the thing
     * @param reading reads a ruling, which may have these members beside its own
     */
    static <R> Optional<BulkBody<R>> read(BodyObject body, String list, String id, Reading<R> reading) {
        body.only(Set.of(list));
        List<JsonNode> nodes = body.requiredList(list, MOST);
        List<Item<R>> items = new ArrayList<>();
        for (JsonNode node : nodes) {
            items.add(item(node, id, reading));
        }
        return body.faults().any() ? Optional.empty() : Optional.of(new BulkBody<>(items));
    }

    /** Reads a ruling whose object has these members beside the ruling's own. */
    interface Reading<R> {
        Optional<R> read(BodyObject body, Set<String> beside);
    }

    /** Those that can be asked for; what came of them has to be given to {@link #merged}. */
    List<Item<R>> readable() {
        return items.stream().filter(item -> item.refusal().isEmpty()).toList();
    }

    /**
     * All results, each in its place.
     *
     * @param outcomes of the readable ones, in their order
     * @param ruled what is told of a ruling that was recorded
     */
    <T> BulkRulingView merged(List<BulkOutcome<T>> outcomes, String instance, Function<T, BulkRulingView.Item> ruled) {
        List<BulkRulingView.Item> merged = new ArrayList<>();
        int next = 0;
        for (Item<R> item : items) {
            BulkOutcome<T> outcome = item.refusal().isPresent()
                    ? new BulkOutcome<>(Optional.empty(), item.refusal())
                    : outcomes.get(next++);
            Optional<BulkRulingView.Item> refused = outcome.refusal()
                    .map(why -> BulkRulingView.Item.refused(item.id().orElse(null), Refusal.of(why, instance)));
            merged.add(refused.or(() -> outcome.ruled().map(ruled)).orElseThrow());
        }
        return BulkRulingView.of(merged);
    }

    private static <R> Item<R> item(JsonNode node, String idMember, Reading<R> reading) {
        Faults faults = new Faults();
        Optional<BodyObject> object = BodyObject.of(node, "", faults);
        Optional<String> id = object.flatMap(given -> given.requiredText(idMember, BodyObject.SHORT_TEXT));
        Optional<Integer> version = object.flatMap(given -> given.offset("version"));
        Optional<R> ruling = object.flatMap(given -> reading.read(given, Set.of(idMember, "version")));
        try {
            faults.throwIfAny();
            if (version.isEmpty()) {
                throw new ProblemException(
                        ProblemKind.PRECONDITION_REQUIRED, "Give the version that you have seen, as version");
            }
            return new Item<>(id, version.get(), ruling, Optional.empty());
        } catch (ProblemException refusal) {
            return new Item<>(id, 0, Optional.empty(), Optional.of(refusal));
        }
    }
}
