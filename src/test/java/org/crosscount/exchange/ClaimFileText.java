// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.crosscount.app.CorpusDocument;

/** A sound claims file about a made-up text, to be spoiled in one place. */
final class ClaimFileText {
    static final String NAME = "claims/houses-burned.yaml";

    static final String SOUND = """
            format: 1
            document:
              slug: houses-burned
              title: "Houses burned last year"
              publisher: "Hill Gazette"
              published: {edtf: "2023-05", inferred: true}
              language: en
              sha256: 0159b22799faaf439469cd21441a683eb60620be9d1e6ca65818c6fa83aaa671
              length: 90
              qualityFlags: [MISSING_DATE, TRUNCATED]
            expect: {fewest: 1, most: 5}
            sources:
              - name: "Fire Service"
                kind: GOVERNMENT
                also: ["the brigade"]
                reliability: B
                copyOf: "Hill Council"
            claims:
              - kind: AMOUNT
                quote: {exact: "1,204 houses burned", start: 10, end: 29}
                figure: {wording: "1,204", start: 10, end: 15}
                quantity: {bound: EXACT, value: 1204, unit: house}
                counted: "houses"
                subject: {measure: "homes destroyed", place: "Hill", period: "2022"}
                attribution: "the brigade"
                asOf: "2023-01"
                assumptions:
                  - "last year is the one before the article"
                note: "a note"
              - kind: AMOUNT
                quote: {exact: "1,204 houses burned", start: 10, end: 29}
                figure: {wording: "1,204", start: 10, end: 15}
                quantity: {bound: EXACT, value: 1204, unit: house}
                subject: {measure: "fires", period: "1401 AH"}
              - kind: SHARE
                quote: {exact: "between 2 and 3 % of all", start: 30, end: 54}
                figure: {wording: "2 and 3 %", start: 38, end: 47}
                quantity: {bound: RANGE, lower: 2, upper: 3, unit: "%"}
                subject: {measure: "homes destroyed"}
                base: "houses"
            """;

    private ClaimFileText() {}

    /** The sound file with the first occurrence of some words replaced; {@code \\n} stands for a line break. */
    static String spoiled(String words, String by) {
        int at = SOUND.indexOf(words);
        assertThat(at).as("\"%s\" in the sound file", words).isNotNegative();
        return SOUND.substring(0, at) + by.replace("\\n", "\n") + SOUND.substring(at + words.length());
    }

    static CorpusDocument read(String text) {
        return new ClaimFileReader().read(NAME, text.getBytes(StandardCharsets.UTF_8));
    }
}
