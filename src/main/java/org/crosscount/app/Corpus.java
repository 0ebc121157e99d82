// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.List;

/** The documents and claims that come as files: a folder below the working directory, or else those packaged with the application. */
public interface Corpus {
    /**
     * Every file, read and checked by itself.
     *
     * @throws CorpusFaultException when any of them is not as it should be
     */
    List<CorpusDocument> read();
}
