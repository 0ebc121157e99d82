// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;

/** What the service was started for: to serve, or with a command to do one thing and end. */
@QuarkusMain
public final class CommandLine {
    private static final int WRONG_USAGE = 2;

    private static final String USAGE = """
            Without a command the service starts and serves until it is stopped. Commands:
              move-from FOLDER   copies the ledger of the H2 file in FOLDER into the configured, empty PostgreSQL database
              rehearse           starts, answers itself a few questions and ends: for making a class-data archive
            """;

    CommandLine() {}

    /**
     * @param args nothing to serve; {@code move-from FOLDER} to move a ledger; {@code rehearse} to start and end; anything
     *     else prints how it is used
     */
    public static void main(String... args) {
        if (args.length == 0) {
            Quarkus.run();
        } else if (args.length == 2 && args[0].equals("move-from")) {
            System.setProperty("crosscount.move.from", args[1]);
            System.setProperty("quarkus.http.host-enabled", "false");
            Quarkus.run(MoveCommand.class, args);
        } else if (args.length == 1 && args[0].equals("rehearse")) {
            RehearseCommand.start(args);
        } else {
            boolean help = List.of("help", "--help", "-h").contains(args[0]);
            (help ? System.out : System.err).print(USAGE);
            System.exit(help ? 0 : WRONG_USAGE);
        }
    }
}
