// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** What a re-run does, in this order. */
public enum RerunStage {
    /** Claims that another lexicon or earlier rules filed are filed anew. */
    FILING,
    /** Every claim is compared, and what is found is held against what is on record. */
    COMPARING,
    /** Cases in which the two differ are examined again and put right. */
    MENDING
}
