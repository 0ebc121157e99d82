// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

/** What is known of a text as a whole: its sentences, who says them, its dates and places. */
record Context(
        Sentences sentences,
        Clauses clauses,
        Attributions voices,
        PeriodFinder periods,
        PlaceFinder places,
        EventNames events,
        ClaimDraft draft) {}
