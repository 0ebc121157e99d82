// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.crosscount.domain.review.ThingOnRecord;
import org.crosscount.domain.review.VersionOnRecord;

/** What was recorded, as it stands in the database, read without making sense of it: it may have been tampered with. */
public interface ContentStore {
    /** Those of the versions that are on record. */
    Map<VersionOnRecord, RecordedContent> contents(Collection<VersionOnRecord> versions);

    /** Things that show another version than their newest, and people who may do something else than was entered last. */
    List<ThingOnRecord> misleading(int most);
}
