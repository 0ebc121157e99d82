// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShinglesTest {
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
        The ferry sank off the coast on Friday. | the ferry sank, off the COAST on friday | 1.0 | case and punctuation do not matter
        the ferry sank off the coast on Friday | the ferry sank off the shore on Friday   | 0.33 | one word of eight takes three sequences from each
        the ferry sank off the coast           | a bus fell into a ravine near the pass    | 0.0 | nothing in common
        coast the off sank ferry the           | the ferry sank off the coast              | 0.0 | the words alone do not make a copy
        """)
    void texts_are_as_alike_as_they_share_sequences_of_words(String one, String other, double likeness, String why) {
        Shingles first = Shingles.of(one, 3);
        Shingles second = Shingles.of(other, 3);
        assertThat(first.likeness(second)).isCloseTo(likeness, within(0.01));
        assertThat(second.likeness(first)).isEqualTo(first.likeness(second));
    }

    @Test
    void a_text_without_words_is_like_nothing() {
        assertThat(Shingles.of(" … ", 3).likeness(Shingles.of("", 3))).isZero();
        assertThat(Shingles.of(" … ", 3).bands()).isEmpty();
    }

    @Test
    void copies_share_a_band_and_other_texts_do_not() {
        Random random = new Random(4);
        for (int draw = 0; draw < 200; draw++) {
            List<String> words = IntStream.range(0, 300)
                    .mapToObj(at -> "w" + random.nextInt(2000))
                    .collect(Collectors.toList());
            Shingles text = Shingles.of(String.join(" ", words), 4);
            for (int edit = 0; edit < 15; edit++) {
                words.set(random.nextInt(words.size()), "edited" + edit);
            }
            Shingles copy = Shingles.of(String.join(" ", words), 4);
            assertThat(text.likeness(copy)).isGreaterThan(0.6);
            assertThat(text.bands()).containsAnyElementsOf(copy.bands());
            Collections.shuffle(words, random);
            assertThat(text.bands())
                    .doesNotContainAnyElementsOf(
                            Shingles.of(String.join(" ", words), 4).bands());
        }
    }
}
