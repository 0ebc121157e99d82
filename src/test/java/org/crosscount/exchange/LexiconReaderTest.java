// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.lexicon.Measures;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.testsupport.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconReaderTest {
    @TempDir
    Path folder;

    /** Reading fails on a word that stands twice among the packaged files, or on an entry that is not there. */
    @Test
    void the_packaged_files_are_sound() {
        Lexicon lexicon = Lexicons.packaged();
        assertThat(lexicon.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(lexicon.measures().entry("death")).isPresent();
        assertThat(lexicon.places().knows("Kabul")).isTrue();
        assertThat(lexicon.units().read(Unit.of("assaults"))).isEqualTo(Unit.of("attack"));
        assertThat(lexicon.organisations().entries()).isNotEmpty();
    }

    @Test
    void without_a_folder_the_packaged_words_are_all() {
        Lexicon lexicon = new LexiconReader().withFolder(folder.resolve("none"));
        assertThat(lexicon.fingerprint()).isEqualTo(Lexicons.packaged().fingerprint());
    }

    @Test
    void a_users_file_adds_words_to_entries_that_are_there_and_new_entries() throws IOException {
        write("measures.yaml", """
                - measure: deaths
                  also: [crossed the river]
                - measure: dragons slain
                  also: [wyrms]
                  aggregate: PERIOD_TOTAL
                  counts: whole
                  kindOf: [deaths]
                """);
        write("populations.yaml", """
                words:
                - word: soldier
                  also: [redcoat]
                  kindOf: [senior]
                - word: druid
                ignored: [chappies]
                exclusive:
                - [druid, soldier]
                """);
        write("places.yaml", "- {place: Afghanistan, also: [Afghanland]}\n- {place: Xanadu, in: China}\n");
        write("organisations.yaml", "- {name: Moon Bureau, also: [MB], kind: GOVERNMENT, country: China}\n");
        write("units.yaml", "- {unit: person, also: [bod]}\n");
        Lexicon lexicon = new LexiconReader().withFolder(folder);

        assertThat(lexicon.measures().read("crossed the river").name()).isEqualTo("death");
        assertThat(lexicon.measures()
                        .selfAndBroader(lexicon.measures().read("wyrm").name()))
                .contains("dragon slain", "death");
        assertThat(lexicon.populations().read("redcoats")).containsExactly("soldier");
        assertThat(lexicon.populations().isWithin(Set.of("soldier"), Set.of("senior")))
                .isTrue();
        assertThat(lexicon.populations().read("chappies")).isEmpty();
        assertThat(lexicon.populations().exclude(Set.of("druid"), Set.of("soldier")))
                .isTrue();
        assertThat(lexicon.places().read("Afghanland")).isEqualTo("afghanistan");
        assertThat(lexicon.places().holding("xanadu")).contains("china");
        assertThat(lexicon.organisations().read("the MB")).isEqualTo("moon bureau");
        assertThat(lexicon.units().read(Unit.of("bods"))).isEqualTo(Unit.of("person"));
        assertThat(lexicon.fingerprint()).isNotEqualTo(Lexicons.packaged().fingerprint());
    }

    @Test
    void a_word_that_leads_elsewhere_already_stays_there() throws IOException {
        write("measures.yaml", "- {measure: attacks, also: [killed, assault]}\n");
        Measures measures = new LexiconReader().withFolder(folder).measures();
        assertThat(measures.read("killed").name()).isEqualTo("death");
    }

    @ParameterizedTest(name = "{1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # file             | content                                                        | line | message
        measures.yaml      | - {measure: a b, aggregate: STOCK, counts: whole, sort: x}     | 1    | [0]: unknown key "sort"; the keys here are measure, aggregate, counts, also, partOf, kindOf, family, plausible
        measures.yaml      | - {also: [x]}                                                  | 1    | [0]: the key "measure" is missing; add it
        measures.yaml      | - {measure: a b, counts: whole}                                | 1    | [0]: the key "aggregate" is missing; add it
        measures.yaml      | - {measure: a b, aggregate: SUM, counts: whole}                | 1    | [0].aggregate: "SUM" is not accepted; use one of PERIOD_TOTAL, EVENT_TOLL, RUNNING_TOTAL, STOCK, RATE
        measures.yaml      | - {measure: a b, aggregate: STOCK, counts: half}               | 1    | [0].counts: "half" is not accepted; use one of whole, people, amount
        measures.yaml      | #\\n- {measure: a b, aggregate: STOCK, counts: whole, partOf: c d} | 2 | [0].partOf: there is no entry "c d"; write the name of an entry as it stands there, or add the entry
        measures.yaml      | - {measure: a b, aggregate: STOCK, counts: whole, kindOf: [c d]} | 1  | [0].kindOf[0]: there is no entry "c d"; write the name of an entry as it stands there, or add the entry
        measures.yaml      | - {measure: a b, aggregate: STOCK, counts: whole, plausible: {least: few}} | 1 | [0].plausible.least: must be a number in digits such as 1204 or 2.5, without quotation marks, and is "few"
        measures.yaml      | - {measure: "...", aggregate: RATE, counts: whole}             | 1    | [0]: "..." is no name; it needs a letter or digit
        units.yaml         | - {unit: bod, also: late}                                    | 1    | [0].also: must be a list
        units.yaml         | - {unit: bod, also: [1, 2]}                                  | 1    | [0].also[0]: must be text, and YAML reads "1" otherwise; put it in quotation marks
        units.yaml         | - {unit: bod, also: [no]}                                    | 1    | [0].also[0]: must be text, and YAML reads "no" otherwise; put it in quotation marks
        measures.yaml      | measure: deaths                                                | 1    | must be a list
        populations.yaml   | groups: []                                                     | 1    | unknown key "groups"; the keys here are words, ignored, exclusive, complements
        populations.yaml   | words: [{word: elf, kindOf: [fay]}]                            | 1    | words[0].kindOf[0]: there is no entry "fay"; write the name of an entry as it stands there, or add the entry
        populations.yaml   | exclusive:\\n- [elf, soldier]                                  | 2    | exclusive[0][0]: there is no entry "elf"; write the name of an entry as it stands there, or add the entry
        populations.yaml   | complements:\\n- [soldier]                                     | 2    | complements[0]: a group has two words or more
        places.yaml        | - {place: Xanadu, in: Cathay}                                  | 1    | [0].in: there is no entry "Cathay"; write the name of an entry as it stands there, or add the entry
        places.yaml        | - {place: Xanadu, code: xa}                                    | 1    | [0].code: "xa" is not two capital letters of ISO 3166-1
        organisations.yaml | - {name: Moon Bureau, kind: MOON}                              | 1    | [0].kind: "MOON" is not accepted; use one of NEWS_AGENCY
        organisations.yaml | - {name: Moon Bureau, kind: NGO, country: Moon}                | 1    | [0].country: there is no entry "Moon"; write the name of an entry as it stands there, or add the entry
        units.yaml         | - {unit: bod, plural: bods}                                    | 1    | [0]: unknown key "plural"; the keys here are unit, also
        """)
    void a_fault_is_named_with_its_file_and_line_and_how_to_mend_it(
            String file, String content, int line, String message) {
        assertThatThrownBy(() -> new LexiconReader().read(List.of(packaged(file, content))))
                .isInstanceOf(LexiconFaultException.class)
                .hasMessageStartingWith("lexicon/" + file + ", line " + line + ": " + message);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # file        | content                                | line | message
        measures.yaml      | - {measure: deaths, aggregate: STOCK}                          | 1    | [0]: unknown key "aggregate"; the keys here are measure, also. The entry is known already, so its lists may be added to and nothing else
        unit.yaml          | - {unit: bod}                                                  | 0    | no file of a lexicon; call it one of measures.yaml, places.yaml, organisations.yaml, populations.yaml, units.yaml
        units.yml          | - {unit: bod}                                                  | 0    | no file of a lexicon; call it one of measures.yaml, places.yaml, organisations.yaml, populations.yaml, units.yaml
        measures.yaml | - {measure: killed, aggregate: STOCK, counts: whole} | 1 | [0]: "killed" is a spelling of "death" already; give the entry another name, or add to that one
        """)
    void a_users_file_that_cannot_be_added_is_a_fault(String file, String content, int line, String message)
            throws IOException {
        Path path = write(file, content);
        assertThatThrownBy(() -> new LexiconReader().withFolder(folder))
                .isInstanceOf(LexiconFaultException.class)
                .hasMessageStartingWith(path + (line > 0 ? ", line " + line : "") + ": " + message);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # content                                                                      | line | message
        - {unit: bod, also: [chap]}\\n- {unit: fellow, also: [chaps]}                  | 2    | [1]: "chaps" is a spelling of "bod" and of "fellow"; take it out of one of them
        - {unit: bod, also: [chap]}\\n- {unit: chap}                                   | 2    | [1]: "chap" is a spelling of "bod" already; give the entry another name, or add to that one
        - {unit: bod}\\n- {unit: Bods}                                                 | 0    |
        - {unit: bod}\\n- {unit: bods}                                                 | 2    | [1]: "bods" stands twice; make one entry of the two
        - {unit: m}\\n- {unit: M}                                                      | 0    |
        """)
    void packaged_files_say_nothing_twice(String content, int line, String message) {
        List<LexiconFile> files = List.of(packaged("units.yaml", content));
        if (line == 0) {
            assertThat(new LexiconReader().read(files)).isNotNull();
            return;
        }
        assertThatThrownBy(() -> new LexiconReader().read(files))
                .hasMessage("lexicon/units.yaml, line " + line + ": " + message);
    }

    private static LexiconFile packaged(String file, String content) {
        return new LexiconFile("lexicon/" + file, content.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8), true);
    }

    private Path write(String file, String content) throws IOException {
        return Files.writeString(folder.resolve(file), content);
    }
}
