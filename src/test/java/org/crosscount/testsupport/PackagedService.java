// SPDX-License-Identifier: Apache-2.0
package org.crosscount.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What was packaged, the jar or the native binary, run as its user runs it: a process in a folder of its own, with settings
 * in the environment.
 */
public final class PackagedService implements AutoCloseable {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path JAR = TARGET.resolve("quarkus-app/quarkus-run.jar");
    private static final Duration LONGEST_START = Duration.ofSeconds(120);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final Process process;
    private final int port;
    private final Path log;

    private PackagedService(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** The command that starts what was packaged last. */
    public static List<String> command() {
        Properties artifact = new Properties();
        try (InputStream in = Files.newInputStream(TARGET.resolve("quarkus-artifact.properties"))) {
            artifact.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing was packaged", e);
        }
        Path file = TARGET.resolve(artifact.getProperty("path"));
        return artifact.getProperty("type").startsWith("native")
                ? List.of(file.toString(), "-Xmx512m")
                : ClassArchive.starting(file);
    }

    /** The command that starts the jar, whether or not it was packaged last. */
    public static List<String> jarCommand() {
        return ClassArchive.starting(JAR);
    }

    public static boolean isNative() {
        return !command().contains("-jar");
    }

    public static boolean hasJar() {
        return Files.exists(JAR);
    }

    /** Starts it and waits until it is ready. */
    public static PackagedService start(Path folder, Map<String, String> settings) {
        return start(command(), folder, settings);
    }

    /** Starts it by the command and waits until it is ready. */
    public static PackagedService start(List<String> command, Path folder, Map<String, String> settings) {
        PackagedService service = launch(command, folder, settings);
        service.awaitReady();
        return service;
    }

    /** Starts it and does not wait. */
    public static PackagedService launch(List<String> command, Path folder, Map<String, String> settings) {
        try {
            int port = freePort();
            Path log = Files.createTempFile(folder, "service", ".log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
            builder.environment().putAll(settings);
            return new PackagedService(builder.start(), port, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command of it to its end. */
    public static Ended run(Path folder, Map<String, String> settings, String... arguments) {
        List<String> command = new ArrayList<>(command());
        command.addAll(List.of(arguments));
        PackagedService service = launch(command, folder, settings);
        try {
            if (!service.process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
                service.close();
                throw new AssertionError("did not end:\n" + service.log());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new Ended(service.process.exitValue(), service.log());
    }

    /** How a command ended, and all that it printed. */
    public record Ended(int status, String output) {}

    /** Waits until it says that it is ready. */
    public void awaitReady() {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                String told = log();
                close();
                throw new AssertionError("did not become ready:\n" + told);
            }
            pause();
        }
    }

    /** Whether it answers that it is ready. */
    public boolean isReady() {
        try {
            return get("/q/health/ready").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> get(String path, String header, String value) {
        return send(request(path).header(header, value).GET());
    }

    public HttpResponse<String> post(String path, String contentType, String body) {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    /** Asks it to end, as an operating system does. */
    public void terminate() {
        process.destroy();
    }

    /** Kills it at once (SIGKILL) and waits until it is gone. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    public int awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("does not end:\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it printed. */
    public String log() {
        try (Stream<String> lines = Files.lines(log)) {
            return String.join("\n", lines.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
