// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

/**
 * Names a rule and its version; the version goes up whenever the rule can answer otherwise than before.
 *
 * @param name lower-case words with hyphens
 */
public record RuleId(String name, int version) {}
