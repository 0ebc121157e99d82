// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text held against the ledger.
 *
 * @param figures every figure that makes a claim, in the order of the text
 */
@Schema(name = "Check")
record CheckView(List<CheckedClaimView> figures) {}
