// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.List;
import org.crosscount.domain.consistency.Cluster;
import org.crosscount.domain.consistency.LikelyEvent;
import org.crosscount.domain.consistency.SourceRevisions;

/**
 * All that is on record about one subject.
 *
 * @param summary its limits in the unit of the first figure
 * @param clusters claims that share a value, the cluster of the lowest values first; limits in the same unit
 * @param claims in order of recording
 * @param sources how many independent sources there are, copies of one counted once
 * @param revisions which source changed its figure when
 * @param likelySame other tellings of what may be the same event; empty in listings
 */
public record SubjectReport(
        SubjectSummary summary,
        List<Cluster> clusters,
        List<RecordedClaim> claims,
        int sources,
        List<SourceRevisions> revisions,
        List<LikelyEvent> likelySame) {}
