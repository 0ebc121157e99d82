// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.source;

/** Names one document; opaque. In a stateless comparison any string of the caller's. */
public record DocumentId(String value) {}
