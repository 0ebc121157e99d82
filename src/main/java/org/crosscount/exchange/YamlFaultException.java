// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

/** A place in a YAML file that is not as it should be; whoever knows the file's name adds it. */
final class YamlFaultException extends RuntimeException {
    private final int line;

    /**
     * @param line from 1; 0 where the fault concerns the whole file
     * @param message what is wrong and how to mend it
     */
    YamlFaultException(int line, String message) {
        super(message);
        this.line = line;
    }

    int line() {
        return line;
    }

    String fault() {
        return String.valueOf(getMessage());
    }
}
