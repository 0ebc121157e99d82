// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The table of what every operation takes. */
final class AccessTable {
    private static final List<String> ROLES = List.of("NOBODY", "READER", "CONTRIBUTOR", "REVIEWER", "ADMIN");

    private AccessTable() {}

    /** @param need NOTHING, READING, or a role */
    record Operation(String method, String path, String need) {
        /** Whether somebody of the role may do it. */
        boolean isFor(String role, boolean publicReading) {
            if (need.equals("NOTHING") || need.equals("READING") && publicReading) {
                return true;
            }
            String needed = need.equals("READING") ? "READER" : need;
            return ROLES.indexOf(role) >= ROLES.indexOf(needed);
        }

        /** A path that leads to nothing on record. */
        String somePath() {
            return path.replaceAll("\\{[^}]*}", "none");
        }

        String key() {
            return method.toLowerCase(Locale.ROOT) + " " + path;
        }
    }

    static List<String> roles() {
        return ROLES;
    }

    static List<Operation> operations() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/access.csv")).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\\|"))
                    .map(cells -> new Operation(cells[0].strip(), cells[1].strip(), cells[2].strip()))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
