package org.jinlei.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** A program started for us, with its output in a file; stopping asks politely first. */
final class ServerProcess {

    private static final long LOOK_EVERY_MILLIS = 100;

    private final String name;
    private final Path output;
    private final Process process;

    private ServerProcess(String name, Path output, Process process) {
        this.name = name;
        this.output = output;
        this.process = process;
    }

    static ServerProcess start(String name, Path output, Path workingFolder, Map<String, String> environment, List<String> command) {
        try {
            Files.createDirectories(output.getParent());
            ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile()).redirectErrorStream(true)
                .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            return new ServerProcess(name, output, process);
        } catch (IOException e) {
            throw new CannotStart(name + " could not be started", e);
        }
    }

    /** Runs a program to its end and insists on success; interrupted, it is ended at once: what it made is made anew the next time. */
    static void run(String name, Path output, Path workingFolder, Map<String, String> environment, List<String> command)
            throws InterruptedException {
        ServerProcess program = start(name, output, workingFolder, environment, command);
        try {
            if (program.waitForExit() != 0) {
                throw program.failed(name + " failed");
            }
        } finally {
            program.process.destroyForcibly();
        }
    }

    void await(String what, long seconds, BooleanSupplier condition) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!condition.getAsBoolean()) {
            if (process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                throw failed(name + " ended before " + what);
            }
            if (System.nanoTime() > end) {
                throw failed(name + ": waited in vain for " + what + ", " + seconds + " seconds");
            }
        }
    }

    boolean said(String text) {
        try {
            return Files.exists(output) && Files.readString(output).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CannotStart failed(String message) {
        String last;
        try {
            List<String> lines = Files.readAllLines(output);
            last = String.join("\n  ", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            last = e.toString();
        }
        return new CannotStart(message + ". The end of " + output + ":\n  " + last);
    }

    long number() {
        return process.pid();
    }

    int waitForExit() throws InterruptedException {
        return process.waitFor();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
