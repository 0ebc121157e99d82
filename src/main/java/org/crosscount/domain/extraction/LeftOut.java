// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.quantity.Quantity;

/**
 * A number that makes no claim.
 *
 * @param figure as printed
 * @param why what it is instead
 * @param quantity what it says, where it was read as a quantity
 */
public record LeftOut(Figure figure, Why why, Optional<Quantity> quantity) {}
