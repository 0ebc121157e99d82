// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.source;

/** Names one source; opaque. */
public record SourceId(String value) {}
