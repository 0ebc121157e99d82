// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.claim;

/**
 * One thing that is wrong with a claim.
 *
 * @param field path of the part at fault, as in the API: {@code figure.wording}
 * @param message what is wrong and how to mend it
 */
public record Fault(String field, String message) {}
