// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.review.AuditChain;
import org.crosscount.domain.review.AuditEntry;
import org.crosscount.domain.review.ThingOnRecord;

/** Reads the audit and verifies it. */
@ApplicationScoped
@Transactional
public class Auditing {
    private static final int AT_ONCE = 1_000;
    private static final int MOST_TOLD = 20;

    private final AuditStore store;
    private final ContentStore contents;

    Auditing(AuditStore store, ContentStore contents) {
        this.store = store;
        this.contents = contents;
    }

    /**
     * Something on record that is not as it was recorded.
     *
     * @param number the entry that vouches for it; empty where what is wrong is which version it shows
     */
    public record Altered(ThingOnRecord thing, Optional<Integer> version, Optional<Long> number) {}

    /**
     * What verifying the audit found.
     *
     * @param entries how many there are
     * @param head the last entry, whose hash vouches for all before it; empty for an empty audit
     * @param broken the first entry at fault; empty where every hash is right
     * @param noted where the hash that the caller noted elsewhere stands; empty where he gave none or it stands nowhere
     * @param vouched how many entries vouch for the content of a version
     * @param altered what is not as it was recorded; the first few
     * @param untold versions and rulings on record that no entry tells of; the first few
     */
    public record Verification(
            long entries,
            Optional<AuditEntry> head,
            Optional<AuditChain.Break> broken,
            Optional<Long> noted,
            long vouched,
            List<Altered> altered,
            List<String> untold) {
        public Verification {
            altered = List.copyOf(altered);
            untold = List.copyOf(untold);
        }
    }

    public Page<AuditEntry> list(AuditQuery query) {
        return store.list(query);
    }

    /**
     * Reads the whole audit and all that it vouches for, and computes every hash anew: that takes as long as the ledger is
     * large.
     *
     * @param noted the hash of an entry that somebody kept elsewhere; entries cut off at the end show by its absence only
     */
    public Verification verify(Optional<String> noted) {
        AuditChain chain = new AuditChain();
        Vouching vouching = new Vouching(contents, MOST_TOLD);
        long count = 0;
        long from = Long.MIN_VALUE;
        List<AuditEntry> part;
        do {
            part = store.from(from, AT_ONCE);
            part.forEach(chain::take);
            vouching.check(part);
            count += part.size();
            from = chain.last().map(last -> last.number() + 1).orElse(from);
        } while (part.size() == AT_ONCE);
        return new Verification(
                count,
                chain.last(),
                chain.broken(),
                noted.flatMap(store::numberOf),
                vouching.vouched(),
                vouching.altered(),
                store.untold(MOST_TOLD));
    }
}
