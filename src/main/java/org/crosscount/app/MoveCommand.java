// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import io.quarkus.runtime.QuarkusApplication;
import java.nio.file.Path;
import java.util.Map;

/** Moves a ledger and ends; run by {@link CommandLine}. */
public class MoveCommand implements QuarkusApplication {
    private static final int REFUSED = 1;

    private final Moving moving;

    MoveCommand(Moving moving) {
        this.moving = moving;
    }

    @Override
    public int run(String... args) {
        try {
            Map<String, Long> moved = moving.move(Path.of(args[1]));
            moved.forEach((table, rows) -> System.out.println(table + ": " + rows));
            long rows = moved.values().stream().mapToLong(Long::longValue).sum();
            System.out.println("Moved and compared: " + rows + " rows in " + moved.size() + " tables.");
            return 0;
        } catch (MoveRefusedException e) {
            System.err.println("Nothing was moved: " + e.getMessage());
            return REFUSED;
        }
    }
}
