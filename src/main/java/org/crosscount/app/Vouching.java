// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscount.app.Auditing.Altered;
import org.crosscount.domain.review.AuditEntry;
import org.crosscount.domain.review.VersionOnRecord;

/** Holds what entries of the audit vouch for against what is on record, over one verification. */
final class Vouching {
    private final ContentStore contents;
    private final int most;
    private final List<Altered> altered = new ArrayList<>();
    private long vouched;

    /** @param most how many altered things are told of */
    Vouching(ContentStore contents, int most) {
        this.contents = contents;
        this.most = most;
    }

    void check(List<AuditEntry> entries) {
        List<AuditEntry> vouching = entries.stream()
                .filter(entry -> entry.content().isPresent())
                .filter(entry -> entry.note().written().isPresent())
                .toList();
        vouched += vouching.size();
        Map<VersionOnRecord, RecordedContent> found = contents.contents(vouching.stream()
                .map(entry -> entry.note().written().orElseThrow())
                .toList());
        for (AuditEntry entry : vouching) {
            VersionOnRecord version = entry.note().written().orElseThrow();
            RecordedContent now = found.get(version);
            boolean same = now != null && now.admits(entry.content().orElseThrow());
            if (!same && altered.size() < most) {
                altered.add(new Altered(version.thing(), Optional.of(version.version()), Optional.of(entry.number())));
            }
        }
    }

    /** How many entries vouch for a content. */
    long vouched() {
        return vouched;
    }

    /** What is not as it was recorded; of all of it the first few. */
    List<Altered> altered() {
        List<Altered> told = new ArrayList<>(altered);
        contents.misleading(most - told.size())
                .forEach(thing -> told.add(new Altered(thing, Optional.empty(), Optional.empty())));
        return told;
    }
}
