// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;

/**
 * What is on record of one version of a thing, with the ruling that brought it about, by digest.
 *
 * @param whole SHA-256 of all of it, as 64 hexadecimal digits
 * @param withoutText for a document with a text: of all but the text, which may have come later
 */
public record RecordedContent(String whole, Optional<String> withoutText) {
    /** Whether what was vouched for is still there as it was. */
    boolean admits(String vouchedFor) {
        return whole.equals(vouchedFor)
                || withoutText.filter(vouchedFor::equals).isPresent();
    }
}
