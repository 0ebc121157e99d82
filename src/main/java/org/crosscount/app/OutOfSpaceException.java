// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** Less space is left than the service keeps free; nothing was recorded. */
public final class OutOfSpaceException extends RuntimeException {
    public OutOfSpaceException(long free, long least) {
        super(free + " bytes are free where the ledger is kept; less than " + least + " is too little to record");
    }
}
