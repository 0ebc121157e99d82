// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

/**
 * All the words Crosscount knows.
 *
 * @param fingerprint changes with every word in it, so that what was filed by another lexicon can be told
 */
public record Lexicon(
        Measures measures,
        Populations populations,
        Places places,
        UnitNames units,
        Organisations organisations,
        String fingerprint) {}
