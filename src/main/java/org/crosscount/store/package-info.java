// SPDX-License-Identifier: Apache-2.0
/**
 * The ledger's tables, and the stores that app asks for: rows in, domain values out.
 *
 * <p>Rows named {@code …VersionRow}, the claims that a version of an inconsistency names, and texts are records: added, never
 * changed, never taken away. The other rows follow from them and make them findable, but for people and their tokens,
 * who are as things stand, with {@code PersonEventRow} as the record. Every call needs a running transaction,
 * and leaves no row behind in the session.
 */
@NullMarked
package org.crosscount.store;

import org.jspecify.annotations.NullMarked;
