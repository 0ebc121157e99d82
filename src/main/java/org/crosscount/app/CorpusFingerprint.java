// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** Tells a changed corpus from one that is as before, at far less cost than reading it. */
public interface CorpusFingerprint {
    /** Another one whenever {@link Corpus#read} would give something else. */
    String take();
}
