// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.review.AuditChain;
import org.crosscount.domain.review.AuditEntry;

/** Reads the audit and verifies it. */
@ApplicationScoped
@Transactional
public class Auditing {
    private static final int AT_ONCE = 1_000;
    private static final int MOST_UNTOLD = 20;

    private final AuditStore store;

    Auditing(AuditStore store) {
        this.store = store;
    }

    /**
     * What verifying the audit found.
     *
     * @param entries how many there are
     * @param head the last entry, whose hash vouches for all before it; empty for an empty audit
     * @param broken the first entry at fault; empty where every hash is right
     * @param noted where the hash that the caller noted elsewhere stands; empty where he gave none or it stands nowhere
     * @param untold rulings on record that no entry tells of
     */
    public record Verification(
            long entries,
            Optional<AuditEntry> head,
            Optional<AuditChain.Break> broken,
            Optional<Long> noted,
            List<String> untold) {
        public Verification {
            untold = List.copyOf(untold);
        }
    }

    public Page<AuditEntry> list(AuditQuery query) {
        return store.list(query);
    }

    /**
     * Reads the whole audit and computes every hash anew: some seconds for a million entries.
     *
     * @param noted the hash of an entry that somebody kept elsewhere; entries cut off at the end show by its absence only
     */
    public Verification verify(Optional<String> noted) {
        AuditChain chain = new AuditChain();
        long count = 0;
        long from = Long.MIN_VALUE;
        List<AuditEntry> part;
        do {
            part = store.from(from, AT_ONCE);
            part.forEach(chain::take);
            count += part.size();
            from = chain.last().map(last -> last.number() + 1).orElse(from);
        } while (part.size() == AT_ONCE);
        return new Verification(
                count, chain.last(), chain.broken(), noted.flatMap(store::numberOf), store.rulingsUntold(MOST_UNTOLD));
    }
}
