// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

/** Why a number makes no claim. */
public enum Why {
    DATE,
    TIME,
    /** Names something: Resolution 2231, 9/11, COVID-19, version 2.0. */
    IDENTIFIER,
    /** How old a person is, told in passing. */
    AGE,
    /** What could, may or would be. */
    HYPOTHETICAL,
    /** What is said not to be so. */
    NEGATED,
    /** Holds only if something else does. */
    CONDITIONAL,
    /** A place in an order that ranks nothing: "the third quarter". */
    ORDINAL,
    /** The result of a game. */
    SCORE,
    PHONE,
    /** Numbers a line or a page. */
    LIST_NUMBER,
    /** "One of the …". */
    ONE_OF,
    /** How often a page was shared or liked. */
    SHARE_COUNT,
    /** Where and when a text was filed. */
    DATELINE,
    /** A count in passing, such as "the two sides". */
    MINOR
}
