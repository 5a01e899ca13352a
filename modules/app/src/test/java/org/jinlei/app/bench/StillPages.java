package org.jinlei.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Pages as files on the same server, through the same filters and compressed the same way: what a page would take if nobody had to ask
 * anything for it.
 */
final class StillPages implements AutoCloseable {

    private static final int SECONDS = 60;
    private static final int PAGES = 100;

    private final Stage stage;
    private final Path deployment;
    private int kept;

    /** Opens a small application of files beside Jinlei, with room for some pages. */
    StillPages(Stage stage) throws IOException, InterruptedException {
        this.stage = stage;
        deployment = stage.servers().deployments().resolve("still.war");
        Files.createDirectories(deployment.resolve("WEB-INF"));
        for (int i = 0; i < PAGES; i++) {
            Files.writeString(page(i), "");
        }
        Files.writeString(mark("dodeploy"), "");
        await(mark("deployed"), true);
    }

    /** Keeps the page as a file; returns its address. */
    String keep(String html) throws IOException {
        Files.writeString(page(kept), html);
        return "/still/" + page(kept++).getFileName();
    }

    private Path page(int no) {
        return deployment.resolve("page" + no + ".html");
    }

    private Path mark(String state) {
        return deployment.resolveSibling("still.war." + state);
    }

    private static void await(Path file, boolean there) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (Files.exists(file) != there) {
            if (System.nanoTime() > end) {
                throw new IOException("In vain for " + file);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(mark("deployed"));
        for (int i = 0; i < PAGES; i++) {
            Files.deleteIfExists(page(i));
        }
        Files.deleteIfExists(deployment.resolve("WEB-INF"));
        Files.deleteIfExists(deployment);
    }
}
