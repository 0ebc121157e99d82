// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.claim;

import java.util.List;

/**
 * Why the subject of a claim that a program read is not certain enough to compare it with others. A text says with each
 * figure what tells it from the others; where a program missed that, two figures seem to contradict each other that the
 * writer never set against each other. Such a claim is on record like any other, and is compared once somebody confirms or
 * corrects it. The doubt stands among the claim's assumptions.
 */
public enum Doubt {
    UNNAMED("Set apart, for the words about the figure do not tell what it measures."),
    TOLD_TOGETHER("Set apart, for one sentence gives several figures for what reads as one subject."),
    LEANING("Set apart, for what it measures is taken from another figure, with which it does not agree."),
    LOOSE("Set apart, for the document gives several figures for a subject that is told too loosely.");

    private final String sentence;

    Doubt(String sentence) {
        this.sentence = sentence;
    }

    /** For the reviewer. */
    public String sentence() {
        return sentence;
    }

    static boolean isAmong(List<String> assumptions) {
        for (Doubt doubt : values()) {
            if (assumptions.contains(doubt.sentence)) {
                return true;
            }
        }
        return false;
    }
}
