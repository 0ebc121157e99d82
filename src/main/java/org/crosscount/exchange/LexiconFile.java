// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import java.util.function.Supplier;

/**
 * One file of words.
 *
 * @param name for messages
 * @param packaged whether it came with the application; a user's file may only add
 */
record LexiconFile(String name, byte[] content, boolean packaged) {

    YamlNode root() {
        return located(() -> YamlFile.read(content));
    }

    /** What the reading gives, or its fault with the name of this file. */
    <T> T located(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (YamlFaultException e) {
            throw new LexiconFaultException(name, e.line(), e.fault());
        }
    }
}
