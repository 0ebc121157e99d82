// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.OptionalLong;

/** The disk that the ledger is kept on. */
public interface StorageSpace {
    /** Bytes that may still be written; empty where the ledger is on a server, which minds its own disk. */
    OptionalLong free();
}
