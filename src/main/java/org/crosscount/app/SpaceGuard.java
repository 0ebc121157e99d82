// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;

/** Stops recording before the disk is full. */
@ApplicationScoped
public class SpaceGuard {
    private final StorageSpace space;
    private final StorageConfig config;

    SpaceGuard(StorageSpace space, StorageConfig config) {
        this.space = space;
        this.config = config;
    }

    /** @throws OutOfSpaceException when there is less space than is to be kept free */
    void require() {
        OptionalLong free = space.free();
        if (free.isPresent() && free.getAsLong() < least()) {
            throw new OutOfSpaceException(free.getAsLong(), least());
        }
    }

    /** Bytes that may still be written; empty where the ledger is on a server. */
    public OptionalLong free() {
        return space.free();
    }

    /** Bytes that are to be kept free. */
    public long least() {
        return config.leastFree().asLongValue();
    }
}
