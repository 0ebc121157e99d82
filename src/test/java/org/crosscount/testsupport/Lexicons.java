// SPDX-License-Identifier: Apache-2.0
package org.crosscount.testsupport;

import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.exchange.LexiconReader;

/** The lexicon for tests that need no container. */
public final class Lexicons {
    private static final Lexicon PACKAGED = new LexiconReader().packaged();

    private Lexicons() {}

    /** The words packaged with the application, read once. */
    public static Lexicon packaged() {
        return PACKAGED;
    }
}
