// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

/** One measure told in two units: its amount, and the one of the units that it is in. */
record Compound(Amount amount, UnitPhrase unit) {}
