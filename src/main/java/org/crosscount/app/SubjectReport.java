// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.List;
import org.crosscount.domain.consistency.Cluster;

/**
 * All that is on record about one subject.
 *
 * @param summary its limits in the unit of the first figure
 * @param clusters claims that share a value, the cluster of the lowest values first; limits in the same unit
 * @param claims in order of recording
 */
public record SubjectReport(SubjectSummary summary, List<Cluster> clusters, List<RecordedClaim> claims) {}
