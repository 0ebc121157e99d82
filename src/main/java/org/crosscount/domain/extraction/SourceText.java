// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import org.crosscount.domain.period.Period;

/**
 * A text to be read.
 *
 * @param text plain text; offsets of what is found count its UTF-16 code units
 * @param publishedOn its own date, from which "yesterday" is told
 * @param publisher who published it
 * @param title its heading, where that is not part of the text
 */
public record SourceText(
        String text, Optional<Period> publishedOn, Optional<String> publisher, Optional<String> title) {}
