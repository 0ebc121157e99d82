// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.consistency.Outline;
import org.crosscount.domain.quantity.Interval;
import org.crosscount.domain.source.SourceId;

/**
 * Where a claim is found: worked out from the claim and the lexicon when it is recorded.
 *
 * @param subject id of its subject
 * @param measure normalised measure
 * @param population normalised population; empty for all
 * @param place normalised place; empty for any
 * @param within normalised places that hold it, nearest first
 * @param event normalised event; empty for none
 * @param attribution normalised name of who says so; empty for the document's own voice
 * @param source who says so
 * @param interval comparison interval, tolerance folded in, in the unit of the figure: what people filter by
 * @param keys under which rules find it (at most 64 characters each)
 * @param watches keys whose claims it has to be examined with
 * @param outline what a run of all rules reads of it
 * @param filedBy what worked this out: lexicon and rules
 */
public record ClaimFiling(
        String subject,
        String measure,
        String population,
        String place,
        Set<String> within,
        String event,
        String attribution,
        Optional<SourceId> source,
        Optional<Interval> interval,
        Set<String> keys,
        Set<String> watches,
        Outline outline,
        String filedBy) {}
