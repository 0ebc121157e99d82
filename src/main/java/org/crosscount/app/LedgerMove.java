// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.nio.file.Path;
import java.util.Map;

/** Copies a whole ledger, row by row, out of a file into the database that the service is configured for. */
public interface LedgerMove {
    /**
     * Copies everything in the current transaction and compares both sides, counts and contents, before it returns. The
     * file is opened for reading only.
     *
     * @param folder of the file
     * @return how many rows each table has, by the name of the table
     * @throws MoveRefusedException when there is no such file, it is in use, of another version, the target is not empty,
     *     or what was copied is not the same
     */
    Map<String, Long> from(Path folder);
}
