// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Holds builds of the service against each other: from being started to the first answer, on a ledger that exists, and
 * resident memory after a thousand requests. Run it from the project's folder, with nothing else at work on the machine:
 *
 * <pre>java src/bench/Footprint.java [RUNS]</pre>
 *
 * <p>It measures what it finds under {@code target/}: the binary, the jar, and the jar with a class-data archive. With
 * {@code --check} it fails where the binary does not keep what the README promises.
 */
public class Footprint {
    private static final int REQUESTS = 1000;
    private static final String FIRST = "/api/inconsistencies";
    private static final List<String> PATHS = List.of(
            FIRST, "/api/claims?limit=20", "/api/subjects?state=CONFLICTING", "/api/documents", "/api/sources?limit=20");

    private record Build(String name, List<String> command, long bytes) {}

    private record Figures(String name, long bytes, double firstAnswer, long memory, double perSecond) {}

    public static void main(String[] args) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(args));
        boolean check = arguments.remove("--check");
        int runs = arguments.isEmpty() ? 7 : Integer.parseInt(arguments.get(0));
        List<Figures> measured = new ArrayList<>();
        System.out.printf("%-28s %8s %16s %22s %12s%n", "build", "size", "first answer", "resident after 1,000", "requests/s");
        for (Build build : builds()) {
            Figures figures = measure(build, runs);
            measured.add(figures);
            System.out.printf(
                    "%-28s %5d MB %13.0f ms %19d MB %12.0f%n",
                    figures.name(),
                    figures.bytes() / 1_000_000,
                    figures.firstAnswer(),
                    figures.memory() / 1_000_000,
                    figures.perSecond());
        }
        if (check) {
            check(measured);
        }
    }

    private static void check(List<Figures> measured) {
        Figures binary = measured.get(0);
        Figures jar = measured.get(1);
        require(binary.name().equals("native binary"), "the binary was measured");
        require(binary.bytes() < 160_000_000, "the binary is below 160 MB");
        require(binary.firstAnswer() < 150, "it answers within 150 ms");
        require(binary.memory() * 2 <= jar.memory(), "it takes at most half of the jar's memory");
    }

    private static void require(boolean kept, String promise) {
        if (!kept) {
            System.err.println("not kept: " + promise);
            System.exit(1);
        }
    }

    private static List<Build> builds() throws Exception {
        List<Build> builds = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            for (Path file : files.filter(each -> each.toString().endsWith("-runner")).toList()) {
                builds.add(new Build("native binary", List.of(file.toAbsolutePath().toString()), Files.size(file)));
            }
        }
        Path app = Path.of("target/quarkus-app").toAbsolutePath();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        if (Files.exists(app)) {
            String jar = app.resolve("quarkus-run.jar").toString();
            Path archive = app.resolve("classes.jsa");
            rehearse(java, archive, jar);
            builds.add(new Build("jar", List.of(java, "-jar", jar), size(app) - Files.size(archive)));
            builds.add(new Build(
                    "jar, class-data archive", List.of(java, "-XX:SharedArchiveFile=" + archive, "-jar", jar), size(app)));
        }
        return builds;
    }

    /** Makes the archive anew, as the README tells. */
    private static void rehearse(String java, Path archive, String jar) throws Exception {
        Files.deleteIfExists(archive);
        Path folder = Files.createTempDirectory("rehearsal");
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(java, "-XX:ArchiveClassesAtExit=" + archive, "-jar", jar, "rehearse")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(Files.readString(log));
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static Figures measure(Build build, int runs) throws Exception {
        Path folder = Files.createTempDirectory("footprint");
        run(build, folder, 0);
        double[] starts = new double[runs];
        for (int run = 0; run < runs; run++) {
            starts[run] = run(build, folder, 0).firstAnswer();
        }
        Arrays.sort(starts);
        Figures loaded = run(build, folder, REQUESTS);
        return new Figures(build.name(), build.bytes(), starts[runs / 2], loaded.memory(), loaded.perSecond());
    }

    private static Figures run(Build build, Path folder, int requests) throws Exception {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(build.command())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            while (!answers(port, FIRST)) {
                if (!process.isAlive()) {
                    throw new IOException(Files.readString(folder.resolve("log")));
                }
                TimeUnit.MILLISECONDS.sleep(1);
            }
            double firstAnswer = (System.nanoTime() - start) / 1e6;
            long before = System.nanoTime();
            for (int request = 0; request < requests; request++) {
                if (!answers(port, PATHS.get(request % PATHS.size()))) {
                    throw new IOException("request " + request + " failed");
                }
            }
            double seconds = (System.nanoTime() - before) / 1e9;
            return new Figures(build.name(), 0, firstAnswer, resident(process.pid()), requests / seconds);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(int port, String path) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).startsWith("HTTP/1.1 200");
        } catch (java.net.ConnectException notYet) {
            return false;
        }
    }

    private static long resident(long pid) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
            }
        }
        throw new IOException("no VmRSS");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
