// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.crosscount.app.CorpusFaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimFileFaultsTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # words                  | by                             | line | message
        format: 1                | format: 2                      | 1    | format: this is read by version 1 of the format alone; write 1
        format: 1                | format: "1"                    | 1    | format: must be a whole number in digits, without quotation marks, and is "1"
        format: 1                | version: 1                     | 1    | unknown key "version"; the keys here are format, document, expect, sources, claims
        format: 1\\n             |                                | 1    | the key "format" is missing; add it
        format: 1                | format: 1\\nformat: 1          | 2    | the key "format" stands twice; take one out
        title:                   | titel:                         | 4    | document: unknown key "titel"; the keys here are slug, title, published, language, sha256, length, qualityFlags, titleInferred, publisher, publisherInferred, seedFile, notes
        "Houses burned last year"| " "                            | 4    | document.title: is empty; write something or take it out
        "Houses burned last year"| ""                             | 4    | document.title: is empty; write something or take it out
        "Houses burned last year"| 2022                           | 4    | document.title: must be text, and YAML reads "2022" otherwise; put it in quotation marks
        "Houses burned last year"| [a, b]                         | 4    | document.title: must be text, not a list or keys and values
        "Houses burned last year"| `"a\\0b"`                      | 4    | document.title: holds a NUL or half a character, which no text has; take it out
        "Houses burned last year"| !!binary "aGk="                | 4    | document.title: must be text, and YAML reads "aGk=" otherwise; put it in quotation marks
        "Hill Gazette"           |                                | 5    | document.publisher: has no value; write one or leave the key out
        publisher: "Hill Gazette"| publisherInferred: true        | 5    | document.publisherInferred: says that the publisher was inferred, and there is none; add publisher or take it out
        slug: houses-burned      | slug: houses                   | 3    | document.slug: is "houses" in a file named "houses-burned.yaml"; the two must be the same
        slug: houses-burned      | slug: Houses                   | 3    | document.slug: "Houses" is not small letters and digits with single hyphens between them
        edtf: "2023-05"          | edtf: "2023-13"                | 6    | document.published.edtf: "2023-13" is no
        edtf: "2023-05"          | edtf: 2023                     | 6    | document.published.edtf: must be text, and YAML reads "2023" otherwise; put it in quotation marks
        inferred: true           | inferred: yes                  | 6    | document.published.inferred: must be true or false, and is "yes"
        language: en             | language: English              | 7    | document.language: "English" is not a language tag such as en or ur
        sha256: 0159             | sha256: 015                    | 8    | document.sha256: "015b22799faaf439469cd21441a683eb60620be9d1e6ca65818c6fa83aaa…" is not 64 hexadecimal digits in small letters
        length: 90               | length: 0                      | 9    | document.length: is the number of UTF-16 code units of the text, at least 1
        length: 90               | length: 9e1                    | 9    | document.length: must be a whole number in digits, without quotation marks, and is "9e1"
        TRUNCATED]               | SHORT]                         | 10   | document.qualityFlags[1]: "SHORT" is not accepted; use one of MACHINE_PARAPHRASED, MACHINE_TRANSLATED, STRIPPED_CHARACTERS, PAGE_FURNITURE, CONFLICTING_DATES, MISSING_DATE, AGGREGATED, HARD_LINE_BREAKS, TRUNCATED
        TRUNCATED]               | MISSING_DATE]                  | 10   | document.qualityFlags[1]: stands twice; take one out
        [MISSING_DATE, TRUNCATED]| MISSING_DATE                   | 10   | document.qualityFlags: must be a list
        {fewest: 1, most: 5}     | {fewest: 4, most: 5}           | 11   | expect: the file has 3 claims, and 4 to 5 are expected; look for lost or doubled claims, or change what is expected
        {fewest: 1, most: 5}     | {fewest: 1, most: 2}           | 11   | expect: the file has 3 claims, and 1 to 2 are expected; look for lost or doubled claims, or change what is expected
        {fewest: 1, most: 5}     | {fewest: 5, most: 1}           | 11   | expect: fewest must be 0 or more, and most no less than fewest
        {fewest: 1, most: 5}     | 3                              | 11   | expect: must have keys and values; the keys here are fewest, most
        kind: GOVERNMENT         | kind: STATE                    | 14   | sources[0].kind: "STATE" is not accepted; use one of NEWS_AGENCY, NEWSPAPER, BROADCASTER, GOVERNMENT, MINISTRY, MILITARY, POLICE, ARMED_GROUP, INTERNATIONAL_ORGANISATION, NGO, RESEARCH_INSTITUTE, PERSON, COMPANY, OTHER
        reliability: B           | reliability: G                 | 16   | sources[0].reliability: "G" is not accepted; use one of A, B, C, D, E, F
        copyOf: "Hill Council"   | copyOf: "the brigade"          | 17   | sources[0].copyOf: a source is no copy of itself; name the one it copies
        ["the brigade"]          | ["the brigade", "the brigade"] | 15   | sources[0].also[1]: "the brigade" stands twice; take one out
        "Hill Council"           | "Hill Council"\\n  - {name: "the brigade", kind: NGO} | 18 | sources[1]: "the brigade" names a source above already; make one source of the two
        "Hill Council"           | "Hill Council"\\n  - {name: "Idle", kind: NGO}        | 18 | sources[1]: no claim of this file is attributed to this source; take it out
        kind: AMOUNT             | kind: TOTAL                    | 19   | claims[0].kind: "TOTAL" is not accepted; use one of AMOUNT, CHANGE, SHARE, RANK, OCCURRENCE, FIRST_SINCE, DURATION, ABSENCE
        kind: AMOUNT             | kind: CHANGE                   | 19   | claims[0]: a claim of kind CHANGE needs the key "direction"; add it
        kind: AMOUNT             | kind: FIRST_SINCE              | 22   | claims[0].quantity: a claim of kind FIRST_SINCE has no such key; take it out
        kind: SHARE              | kind: FIRST_SINCE              | 38   | claims[2].quantity: a claim of kind FIRST_SINCE has no such key; take it out
        kind: AMOUNT             | kind: OCCURRENCE               | 22   | claims[0].quantity: a claim of kind OCCURRENCE has no such key; take it out
        kind: AMOUNT             | kind: ABSENCE                  | 22   | claims[0].quantity: a claim of kind ABSENCE has no such key; take it out
        kind: AMOUNT             | kind: DURATION                 | 22   | claims[0].quantity.unit: a duration is given in year, month, week or day, not in house
        kind: SHARE              | kind: RANK                     | 40   | claims[2].base: a claim of kind RANK has no such key; take it out
        counted:                 | direction: UP\\n    counted:   | 23   | claims[0].direction: a claim of kind AMOUNT has no such key; take it out
        start: 10, end: 29       | start: 10, end: 28             | 20   | claims[0].quote.end: end less start is not the length of the quote, 19 UTF-16 code units
        start: 10, end: 29       | start: -1, end: 18             | 20   | claims[0].quote.start: offsets count from 0
        start: 10, end: 29       | start: 29, end: 10             | 20   | claims[0].quote.end: must be greater than start, 29
        start: 10, end: 29       | start: 80, end: 99             | 20   | claims[0].quote.end: the text ends at 90, by the length stated for the document
        start: 10, end: 29       | start: 10                      | 20   | claims[0].quote: the key "end" is missing; add it
        wording: "1,204"         | wording: "1204"                | 21   | claims[0].figure.wording: "1204" does not stand in the quote "1,204 houses burned"
        start: 10, end: 15       | start: 11, end: 16             | 21   | claims[0].figure.start: "1,204" does not stand at 11 to 16, inside its quote at 10 to 29
        bound: EXACT             | bound: EQUAL                   | 22   | claims[0].quantity.bound: "EQUAL" is not accepted; use one of EXACT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, ABOUT, NEARLY, RANGE, VAGUE
        value: 1204              | value: "1204"                  | 22   | claims[0].quantity.value: must be a number in digits such as 1204 or 2.5, without quotation marks, and is "1204"
        value: 1204              | value: 1,204                   | 22   | claims[0].quantity: unknown key "204"; the keys here are bound, unit, value, lower, upper
        value: 1204              | value: 1_204                   | 22   | claims[0].quantity.value: must be a number in digits such as 1204 or 2.5, without quotation marks, and is "1_204"
        value: 1204              | value: 01204                   | 22   | claims[0].quantity.value: must be a number in digits such as 1204 or 2.5, without quotation marks, and is "01204"
        value: 1204              | value: .inf                    | 22   | claims[0].quantity.value: must be a number in digits such as 1204 or 2.5, without quotation marks, and is ".inf"
        value: 1204              | value: 1e999                   | 22   | claims[0].quantity.value: value has more than 100 digits before or after the point
        value: 1204              | value: 1e1000000000            | 22   | claims[0].quantity.value: must be a number in digits such as 1204 or 2.5, without quotation marks, and is "1e1000000000"
        value: 1204              | lower: 1                       | 22   | claims[0].quantity: a quantity of bound EXACT needs the key "value"; add it
        value: 1204              | value: 1204, lower: 1          | 22   | claims[0].quantity.lower: a quantity of bound EXACT has value and no such key; take it out
        lower: 2, upper: 3       | value: 2                       | 38   | claims[2].quantity.value: a quantity of bound RANGE has lower and upper and no such key; take it out
        lower: 2, upper: 3       | lower: 2                       | 38   | claims[2].quantity: a quantity of bound RANGE needs the key "upper"; add it
        lower: 2, upper: 3       | lower: 4, upper: 3             | 38   | claims[2].quantity.lower: lower 4 is above upper 3
        measure: "homes          | measures: "homes               | 24   | claims[0].subject: unknown key "measures"; the keys here are measure, population, place, period, event
        period: "2022"           | period: "last year"            | 24   | claims[0].subject.period: "last year" is no
        "2023-01"                | 2023-01-05                     | 26   | claims[0].asOf: must be text, and YAML reads "2023-01-05" otherwise; put it in quotation marks
        attribution: "the brigade" | attribution: "the mayor"     | 25   | claims[0].attribution: "the mayor" is none of the sources of this file; add it to sources, or use the name of one
        subject: {measure: "fires", period: "1401 AH"} | counted: "houses"\\n    attribution: "Fire Service"\\n    asOf: "2023-01"\\n    subject: {measure: "homes destroyed", place: "Hill", period: "2022"}\\n    assumptions: ["last year is the one before the article"]\\n    note: "a note" | 30 | claims[1]: this claim stands above already, with the same subject and figure; take one out
        start: 10, end: 29       | start: 40, end: 59             | 21   | claims[0].figure.start: "1,204" does not stand at 10 to 15, inside its quote at 40 to 59
        `length: 90`             | `length: 90 #\t\u0001`         | 9    | control character U+0001; take it out
        counted: "houses"        | counted: &a "houses"           | 23   | anchors (&) and aliases (*) are not read; write the text out, or put it in quotation marks
        counted: "houses"        | counted: *a                    | 23   | anchors (&) and aliases (*) are not read; write the text out, or put it in quotation marks
        counted: "houses"        | counted: "houses               | 24   | no YAML:
        note: "a note"           | note: [[[[[[[[[[[[[[[[[[[[[[[[ | 0    | no YAML that can be read: Nesting Depth exceeded max 20
        sources:                 | ---\\nsources:                 | 12   | no YAML:
        """)
    void a_fault_is_named_with_its_file_and_line_and_how_to_mend_it(String words, String by, int line, String message) {
        String text = ClaimFileText.spoiled(words.replace("\\n", "\n"), by == null ? "" : by);
        assertThatThrownBy(() -> ClaimFileText.read(text))
                .isInstanceOf(CorpusFaultException.class)
                .hasMessageStartingWith(ClaimFileText.NAME + (line > 0 ? ", line " + line : "") + ": " + message);
    }

    @Test
    void claims_out_of_order_are_refused() {
        String text =
                ClaimFileText.spoiled("start: 30, end: 54", "start: 9, end: 33").replace("38, end: 47", "17, end: 26");
        assertThatThrownBy(() -> ClaimFileText.read(text))
                .hasMessage(ClaimFileText.NAME
                        + ", line 35: claims[2]: claims are sorted by where the quote starts, then the"
                        + " figure, and this one belongs further up; move it");
    }

    @Test
    void a_rank_needs_its_ordinal_or_what_it_stands_out_in() {
        String share = ClaimFileText.SOUND.replace("    base: \"houses\"\n", "").replace("kind: SHARE", "kind: RANK");
        assertThatThrownBy(() -> ClaimFileText.read(share))
                .hasMessage(ClaimFileText.NAME + ", line 38: claims[2].quantity.bound: the ordinal of a rank is EXACT");
        String bare = share.replace("    quantity: {bound: RANGE, lower: 2, upper: 3, unit: \"%\"}\n", "");
        assertThatThrownBy(() -> ClaimFileText.read(bare))
                .hasMessageContaining(
                        "line 35: claims[2]: a rank needs its ordinal as an EXACT quantity, or a superlative");
    }

    @Test
    void an_occurrence_needs_its_date() {
        String text = ClaimFileText.SOUND
                .replace("    base: \"houses\"\n", "")
                .replace("    quantity: {bound: RANGE, lower: 2, upper: 3, unit: \"%\"}\n", "")
                .replace("kind: SHARE", "kind: OCCURRENCE");
        assertThatThrownBy(() -> ClaimFileText.read(text))
                .hasMessageContaining("line 38: claims[2].subject: an occurrence needs the key \"period\"");
    }

    @Test
    void one_text_is_described_in_one_file() {
        ClaimFileReader reader = new ClaimFileReader();
        reader.read(ClaimFileText.NAME, ClaimFileText.SOUND.getBytes(StandardCharsets.UTF_8));
        String other = ClaimFileText.spoiled("slug: houses-burned", "slug: again");
        assertThatThrownBy(() -> reader.read("claims/again.yaml", other.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("claims/again.yaml, line 8: document.sha256: the text of this digest is described in "
                        + "claims/houses-burned.yaml already; keep one of the two files");
    }

    @Test
    void what_is_no_text_or_too_large_is_refused_whole() {
        ClaimFileReader reader = new ClaimFileReader();
        assertThatThrownBy(() -> reader.read(ClaimFileText.NAME, new byte[] {(byte) 0xc3, 0x28}))
                .hasMessage(ClaimFileText.NAME + ": not UTF-8 text; save it as UTF-8");
        assertThatThrownBy(() -> reader.read(ClaimFileText.NAME, new byte[0]))
                .hasMessage(ClaimFileText.NAME + ": the file is empty");
        assertThatThrownBy(() -> reader.read(ClaimFileText.NAME, new byte[YamlFile.LARGEST + 1]))
                .hasMessage(ClaimFileText.NAME + ": larger than 32 MB; split it into several files");
    }
}
