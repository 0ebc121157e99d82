// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.ClaimIndex;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.source.DocumentId;

/** The kept claims, every version of each. Nothing here is ever changed or taken away: a version is added. */
public interface ClaimStore extends ClaimIndex {
    /**
     * Adds the claim's first version or its next one and files it. The version must be one above the newest on record.
     *
     * @throws ConcurrentChangeException when another version was added meanwhile
     */
    void add(Claim claim, ClaimFiling filing, Actor by, Instant at);

    /** The newest version. */
    Optional<RecordedClaim> find(ClaimId id);

    /** The newest versions of those that are on record, in the order asked for. */
    List<RecordedClaim> find(Collection<ClaimId> ids);

    /** All versions, oldest first; empty for an unknown claim. */
    List<RecordedClaim> versions(ClaimId id);

    /** The newest version of every claim that stands in the document, by place in the text. */
    List<RecordedClaim> inDocument(DocumentId document);

    /** The newest version of every claim on the subject that is not rejected, in order of recording. */
    List<RecordedClaim> onSubject(String subject);

    Page<RecordedClaim> list(ClaimQuery query);

    /** How many claims anything but this worked the filing out for. */
    long countFiledOtherwise(String filedBy);

    /** Some of them, in order of recording. */
    List<RecordedClaim> filedOtherwise(String filedBy, int limit);

    /** Files the newest version, which the claim is, anew; adds no version. */
    void file(Claim claim, ClaimFiling filing);

    /** How many claims are not rejected. */
    long countLive();

    /** The outline of every claim that is not rejected, with the claim's number, in no order. */
    void eachOutline(ObjLongConsumer<byte[]> taker);

    /** The newest versions of those that are not rejected, by the numbers that came with their outlines. */
    Map<Long, Claim> numbered(Collection<Long> numbers);

    /** The newest versions of derived claims, in order of recording. */
    void eachDerived(Consumer<Claim> taker);

    /** Marks exactly these of the given claims as named by an open inconsistency above INFO; a note for listings only. */
    void markInconsistent(Collection<ClaimId> examined, Set<ClaimId> inconsistent);
}
