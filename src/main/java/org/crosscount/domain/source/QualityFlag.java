// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.source;

/** What is wrong with a text as a witness. A flag lowers the trust in what was read from it. */
public enum QualityFlag {
    /** Words replaced by synonyms by a program ("whole bunch of 1000's" for "hundreds of thousands"). */
    MACHINE_PARAPHRASED,
    MACHINE_TRANSLATED,
    /** Characters outside ASCII are gone ("countrys"): a range "5–10" would read 510. */
    STRIPPED_CHARACTERS,
    /** Navigation, notices or page numbers stand in the text. */
    PAGE_FURNITURE,
    /** The text gives several dates for itself that do not agree. */
    CONFLICTING_DATES,
    MISSING_DATE,
    /** A list of other publishers' items. */
    AGGREGATED,
    HARD_LINE_BREAKS,
    TRUNCATED
}
