// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/**
 * The last entry of a page, after which the next begins. Entries recorded later never shift a page that was read.
 *
 * @param sortKey its value in the order of the listing, as text; empty where the order is that of recording
 * @param sequence its number in the order of recording
 */
public record Cursor(String sortKey, long sequence) {}
