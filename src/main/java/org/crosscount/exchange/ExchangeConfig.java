// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where files are read from, when the application starts. Relative paths are below the working directory. */
@ConfigMapping(prefix = "crosscount")
public interface ExchangeConfig {
    /**
     * The folder of documents and their claims. An empty folder gives an empty corpus; where there is no such folder, the
     * packaged corpus is read.
     */
    @WithDefault("claims")
    Path claims();

    /** The folder with words of the user's own; where there is none, the packaged words are all. */
    @WithDefault("lexicon")
    Path lexicon();

    /**
     * The folder of the database, which reaches the store as part of the database's address. It is named here so that every
     * key of this prefix is known, and a mistyped one stops the start.
     */
    @WithDefault("./data")
    String data();
}
