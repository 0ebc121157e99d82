// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import java.util.Optional;

/** Walks the audit from its first entry and finds where it was tampered with. */
public final class AuditChain {
    private Optional<AuditEntry> last = Optional.empty();
    private Optional<Break> broken = Optional.empty();

    /**
     * Where the audit does not hold.
     *
     * @param number the first entry at fault, or that is missing
     */
    public record Break(long number, String why) {}

    /** Takes in the next entry. */
    public void take(AuditEntry entry) {
        if (broken.isEmpty()) {
            broken = fault(entry);
        }
        last = Optional.of(entry);
    }

    /** The first break so far; empty as long as everything holds. */
    public Optional<Break> broken() {
        return broken;
    }

    /** The last entry so far. */
    public Optional<AuditEntry> last() {
        return last;
    }

    private Optional<Break> fault(AuditEntry entry) {
        long expected = last.map(AuditEntry::number).orElse(0L) + 1;
        if (entry.number() != expected) {
            return Optional.of(new Break(expected, "entry " + expected + " is missing"));
        }
        if (!entry.previous().equals(last.map(AuditEntry::hash).orElse(AuditEntry.NONE))) {
            return Optional.of(new Break(expected, "entry " + expected + " does not follow from the one before it"));
        }
        return entry.isSound()
                ? Optional.empty()
                : Optional.of(new Break(expected, "entry " + expected + " is not what its hash was made of"));
    }
}
