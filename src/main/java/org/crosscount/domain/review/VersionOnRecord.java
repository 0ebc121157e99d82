// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

/** One version of something on record; it is never changed. */
public record VersionOnRecord(ThingOnRecord thing, int version) {}
