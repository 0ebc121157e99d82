// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A failure as the log tells of it: the same stack, with tame messages. */
final class ToldFailure extends Throwable {
    private static final int DEEPEST = 20;

    private final String told;

    ToldFailure(Throwable failure) {
        this(failure, DEEPEST);
    }

    private ToldFailure(Throwable failure, int depth) {
        super(null, told(failure.getCause(), depth), true, true);
        this.told = LogLines.tamed(failure.toString());
        setStackTrace(failure.getStackTrace());
        Arrays.stream(failure.getSuppressed())
                .map(suppressed -> told(suppressed, depth))
                .forEach(suppressed -> {
                    if (suppressed != null) {
                        addSuppressed(suppressed);
                    }
                });
    }

    private static @Nullable Throwable told(@Nullable Throwable failure, int depth) {
        return failure == null || depth == 0 ? null : new ToldFailure(failure, depth - 1);
    }

    @Override
    public String toString() {
        return told;
    }
}
