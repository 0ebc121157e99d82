// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.Quote;
import org.crosscount.testsupport.Lexicons;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final String STORY =
            "rescuers said they had pulled 17 survivors from the rubble of the school by nightfall on Tuesday";

    private final ClaimReader reader = new ClaimReader(Lexicons.packaged(), DocumentNames.BY_ID);

    @Test
    void five_copies_are_one_voice_in_any_order() {
        List<ComparedClaim> claims = new ArrayList<>();
        for (int copy = 0; copy < 5; copy++) {
            claims.add(
                    claim("copy" + copy, "d" + copy, "paper " + copy, STORY.replace("nightfall", "evening " + copy)));
        }
        claims.add(
                claim("own", "d9", "hospital", "the hospital has taken in 17 pupils, a doctor on duty told us there"));
        for (int draw = 0; draw < 20; draw++) {
            Collections.shuffle(claims, new Random(draw));
            assertThat(Sources.count(claims)).isEqualTo(2);
        }
    }

    @Test
    void two_parties_in_one_document_are_two_however_alike_the_words() {
        assertThat(Sources.count(List.of(
                        claim("a", "d1", "police", STORY),
                        claim("b", "d1", "army", STORY),
                        claim("c", "d2", "police", STORY),
                        claim("d", "d2", "army", STORY))))
                .isEqualTo(2);
    }

    @Test
    void what_a_document_lists_for_two_papers_word_for_word_is_told_once() {
        ComparedClaim first = listed("a", "first paper", Quote.at(40, STORY));
        ComparedClaim again = listed("b", "second paper", Quote.at(400, STORY));
        ComparedClaim other = listed("c", "third paper", Quote.at(800, STORY.replace("school", "mill")));
        assertThat(Sources.count(List.of(first, again))).isEqualTo(1);
        assertThat(Sources.count(List.of(first, again, other)))
                .as("other words are another paper's")
                .isEqualTo(2);
        assertThat(Sources.count(List.of(first, listed("d", "army", Quote.at(40, STORY)))))
                .as("one place that names two parties")
                .isEqualTo(2);
    }

    private ComparedClaim listed(String id, String source, Quote quote) {
        return claim(id, "d1", source, quote);
    }

    @Test
    void documents_that_copy_each_other_speak_with_one_voice() {
        DocumentNames copies = new DocumentNames() {
            @Override
            public String of(DocumentId document) {
                return document.value();
            }

            @Override
            public DocumentId origin(DocumentId document) {
                return new DocumentId("d1");
            }
        };
        ClaimReader onRecord = new ClaimReader(Lexicons.packaged(), copies);
        List<ComparedClaim> claims = IntStream.range(1, 4)
                .mapToObj(at ->
                        onRecord.read(claim("c" + at, "d" + at, null, "17").claim()))
                .toList();
        assertThat(Sources.count(claims)).isEqualTo(1);
    }

    @Test
    void ten_thousand_copies_are_counted_without_forming_pairs() {
        List<ComparedClaim> claims = IntStream.range(0, 10_000)
                .mapToObj(at -> claim("c" + at, "d" + at, "paper " + at, STORY))
                .toList();
        assertThat(Sources.count(claims)).isEqualTo(1);
    }

    private ComparedClaim claim(String id, String document, String attribution, String quote) {
        return claim(id, document, attribution, Quote.unanchored(quote));
    }

    private ComparedClaim claim(String id, String document, String attribution, Quote quote) {
        return reader.read(new ClaimBuilder(new ClaimId(id), ClaimKind.AMOUNT, Subject.of("survivors"))
                .quote(quote)
                .quantity(Quantity.exact(BigDecimal.valueOf(17), Unit.of("person")))
                .document(new DocumentId(document))
                .attribution(attribution)
                .build());
    }
}
