// SPDX-License-Identifier: Apache-2.0
package org.crosscount.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Commands that start a packaged jar fast, for tests that start it again and again: with the class-data archive beside it,
 * which is made as the README tells where it is missing or older than the jar, and without the compiler that takes its time.
 */
public final class ClassArchive {
    private static final String NAME = "classes.jsa";
    private static final long LONGEST_REHEARSAL = 180;

    private ClassArchive() {}

    /** The command that starts the jar. */
    public static synchronized List<String> starting(Path packaged) {
        Path jar = packaged.toAbsolutePath();
        Path archive = jar.resolveSibling(NAME);
        if (!isOfToday(archive, jar)) {
            make(archive, jar);
        }
        return java("-XX:SharedArchiveFile=" + archive, jar);
    }

    private static boolean isOfToday(Path archive, Path jar) {
        return archive.toFile().exists()
                && archive.toFile().lastModified() >= jar.toFile().lastModified();
    }

    private static void make(Path archive, Path jar) {
        try {
            Files.deleteIfExists(archive);
            if (isForPostgresql(jar)) {
                try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
                    rehearse(archive, jar, Ledgers.settings(server, "postgres"));
                }
            } else {
                rehearse(archive, jar, Map.of());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One build for it stands beside the build for H2, and may be all there is. */
    private static boolean isForPostgresql(Path jar) {
        return Ledgers.onPostgresql() || jar.toString().contains("postgresql");
    }

    private static void rehearse(Path archive, Path jar, Map<String, String> settings) throws IOException {
        List<String> command = new ArrayList<>(java("-XX:ArchiveClassesAtExit=" + archive, jar));
        command.add("rehearse");
        Path folder = Files.createTempDirectory("rehearsal");
        Path log = folder.resolve("log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        Process process = builder.start();
        try {
            if (!process.waitFor(LONGEST_REHEARSAL, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("the rehearsal failed:\n" + Files.readString(log));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> java(String archive, Path jar) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                archive,
                "-Xlog:cds=off",
                "-jar",
                jar.toString());
    }
}
