// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.claim;

/**
 * A claim as a program read it, with how it stands in the text.
 *
 * @param sentence number of its sentence
 */
public record Reading(Claim claim, int sentence, Manner manner) {
    /** How a figure is told. */
    public enum Manner {
        /** With words of its own for what it measures. */
        PLAIN,
        /** Without any. */
        UNNAMED,
        /** By way of one before it: "in Northland it was 27", "up from 97". */
        LEANING,
        /** As some of what was counted before: "nine of the wounded", "402 of those deaths". */
        SOME,
        /** In brackets behind another: "90 mph (150 km/h)". */
        BRACKETED,
        /** As a part of one before it: "including 12 children". */
        PART
    }

    public Reading with(Claim other) {
        return new Reading(other, sentence, manner);
    }
}
