// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import io.quarkus.runtime.ImageMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
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

    /**
     * On a JVM the packaged words are read beside the rest of the start, which waits for them at its end. A native binary
     * has them read when it is built.
     */
    void readAhead(@Observes @Initialized(ApplicationScoped.class) Object beginning) {
        if (ImageMode.current() == ImageMode.JVM) {
            Thread ahead = new Thread(() -> new LexiconReader().packaged(), "lexicon");
            ahead.setDaemon(true);
            ahead.start();
        }
    }
}
