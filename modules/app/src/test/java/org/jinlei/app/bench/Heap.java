package org.jinlei.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server needs of memory: its process, and its heap as the garbage collector found it. */
final class Heap {

    private static final Pattern COLLECTED = Pattern.compile("\\d+[KMG]->(\\d+)M\\(\\d+M\\)");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB");

    private final long process;
    private final Path log;

    /** @param log what {@code -Xlog:gc:file=} writes */
    Heap(long process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Lets the collector run; megabytes that are in use afterwards. */
    long settled() throws IOException, InterruptedException {
        int before = lines().size();
        Process collect = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(process), "GC.run")
                .redirectErrorStream(true).start();
        collect.getInputStream().readAllBytes();
        collect.waitFor(30, TimeUnit.SECONDS);
        return most(before);
    }

    /** Lines of the log so far, for {@link #most}. */
    int mark() throws IOException {
        return lines().size();
    }

    /** The most megabytes that were left after a collection since the mark. */
    long most(int mark) throws IOException {
        long most = 0;
        List<String> lines = lines();
        for (String line : lines.subList(Math.min(mark, lines.size()), lines.size())) {
            Matcher collected = COLLECTED.matcher(line);
            if (collected.find()) {
                most = Math.max(most, Long.parseLong(collected.group(1)));
            }
        }
        return most;
    }

    /** Megabytes of memory that the process holds. */
    static long resident(long process) throws IOException {
        Matcher resident = RESIDENT.matcher(Files.readString(Path.of("/proc", String.valueOf(process), "status")));
        return resident.find() ? Long.parseLong(resident.group(1)) / 1024 : 0;
    }

    private List<String> lines() throws IOException {
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }
}
