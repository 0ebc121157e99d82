// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.source.QualityFlag;

/** Turns what a user hands in (plain text, HTML, PDF) into the text that claims point into. */
public interface TextReading {

    /**
     * The text of a body, with what the body says about itself. How large a body may be is the caller's to limit. Takes
     * time linear in the body's length.
     *
     * @param contentType as in the HTTP header: {@code text/plain}, {@code text/html}, {@code application/xhtml+xml} or
     *     {@code application/pdf}, with or without {@code charset}
     * @throws UnreadableTextException when there is no text to be had from it
     */
    ReadText read(byte[] body, String contentType);

    /**
     * What is wrong with a text that came as text already (in JSON), as {@link #read} would find.
     *
     * @param publishedOn as stated by whoever handed it in; where absent, a date in the text's opening lines counts
     */
    Set<QualityFlag> inspect(String text, Optional<Period> publishedOn);
}
