// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Set;

/** Which subjects are wanted; measures and places are normalised, and a place inside one of them counts. */
public record SubjectQuery(Set<SubjectState> states, Set<String> measures, Set<String> places, Paging paging) {}
