// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

/** A lexicon file is not as it should be; the application does not start on half a lexicon. */
public final class LexiconFaultException extends RuntimeException {
    /**
     * @param file its name
     * @param line where the fault is, from 1; 0 where it concerns the whole file
     * @param fault what is wrong and how to mend it
     */
    public LexiconFaultException(String file, int line, String fault) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + fault);
    }
}
