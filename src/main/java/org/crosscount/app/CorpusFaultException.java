// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** A file of the corpus is not as it should be; nothing of any file was loaded. */
public final class CorpusFaultException extends RuntimeException {
    /**
     * @param file its name
     * @param line where the fault is, from 1; 0 where it concerns the whole file
     * @param fault what is wrong and how to mend it
     */
    public CorpusFaultException(String file, int line, String fault) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + fault);
    }
}
