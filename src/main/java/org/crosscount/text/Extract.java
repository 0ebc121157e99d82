// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.util.Optional;
import org.crosscount.domain.period.Period;

/** What a body gave before anyone looked at its quality. */
record Extract(
        String text,
        Optional<String> title,
        Optional<Period> publishedOn,
        Optional<String> publisher,
        Optional<String> language) {

    static Extract ofText(String text) {
        return new Extract(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
