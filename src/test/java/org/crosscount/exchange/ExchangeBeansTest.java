// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.crosscount.app.Corpus;
import org.crosscount.domain.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExchangeBeansTest {
    @Inject
    Lexicon lexicon;

    @Inject
    Corpus corpus;

    @Test
    void the_application_has_its_lexicon_and_its_corpus() {
        assertThat(lexicon.measures().read("fatalities").name()).isEqualTo("death");
        assertThat(corpus.read()).isNotEmpty();
    }
}
