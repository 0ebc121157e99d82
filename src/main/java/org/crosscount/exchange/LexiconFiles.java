// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.crosscount.domain.lexicon.Lexicon;

/** Gives the application its lexicon: the packaged words, and those of the configured folder. */
@ApplicationScoped
class LexiconFiles {
    @Produces
    @Singleton
    Lexicon lexicon(ExchangeConfig config) {
        return new LexiconReader().withFolder(config.lexicon());
    }
}
