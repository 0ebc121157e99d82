// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.List;
import java.util.Optional;
import org.crosscount.domain.review.AuditEntry;

/** The kept audit. Entries are added at its end; none is ever changed or taken away. */
public interface AuditStore {
    /** The newest entry; empty for an empty audit. */
    Optional<AuditEntry> last();

    /**
     * Adds entries, each following from the one before.
     *
     * @throws ConcurrentChangeException when another entry was added meanwhile, which the write lock rules out
     */
    void add(List<AuditEntry> entries);

    Page<AuditEntry> list(AuditQuery query);

    /** At most so many entries from the number on, in their order. */
    List<AuditEntry> from(long number, int most);

    /** The number of the entry that has the hash. */
    Optional<Long> numberOf(String hash);

    /** Versions and rulings, by their thing and its version, that no entry tells of although the audit had begun. */
    List<String> untold(int most);
}
