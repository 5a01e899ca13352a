package org.jinlei.app.guide;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jinlei.app.browser.Browser;
import org.jinlei.app.server.Ports;
import org.jinlei.app.server.Servers;
import org.jinlei.app.server.Workplace;

/**
 * Takes the pictures of the user guide anew from the demonstration town: {@code mvn -Ppictures verify} starts servers of its own on free ports
 * with a fresh town, goes through {@code pictures.txt} and writes into {@code docs/user-guide/images}.
 *
 * <p>{@code -Djinlei.pictures=visits-due,roster} takes these only, without the lines that take none;
 * {@code -Djinlei.pictures.address=http://localhost:8080} asks a demonstration that runs already, with the accounts of {@code .jinlei/run}.
 */
public final class Pictures {

    private static final String ACCOUNTS = "demonstration-accounts.txt";

    private final Set<String> wanted = Set.of(System.getProperty("jinlei.pictures", "").split(","));
    private final Map<String, Camera> cameras = new HashMap<>();
    private final List<String> failed = new ArrayList<>();

    private Pictures() {
    }

    /** Takes all pictures; ends with an error that names those that could not be taken. */
    public static void main(String[] arguments) throws IOException, InterruptedException, TimeoutException {
        String address = System.getProperty("jinlei.pictures.address");
        if (address != null) {
            new Pictures().take(address, Workplace.of("run"));
            return;
        }
        Workplace workplace = Workplace.of("pictures");
        FileLock held = workplace.lock();
        workplace.empty();
        Ports ports = Ports.anyFree();
        try (Servers servers = Servers.start(workplace, ports, Map.of("jinlei.demonstration", "true",
                "jinlei.demonstration.accounts", workplace.folder().resolve(ACCOUNTS).toString()))) {
            new Pictures().take("http://localhost:" + ports.http(), workplace);
        } finally {
            held.release();
        }
    }

    private void take(String address, Workplace workplace) throws IOException {
        System.setProperty("jinlei.it.address", address);
        System.setProperty("jinlei.it.accounts", workplace.folder().resolve(ACCOUNTS).toString());
        Path images = workplace.project().resolve("docs/user-guide/images");
        try {
            for (Picture picture : Picture.all()) {
                if (wanted.contains("") || wanted.contains(picture.name())) {
                    take(picture, images);
                }
            }
        } finally {
            Browser.endAll();
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException("Not taken:\n" + String.join("\n", failed));
        }
    }

    private void take(Picture picture, Path images) throws IOException {
        try {
            Camera camera = cameras.computeIfAbsent(picture.account(), Camera::new);
            camera.walk(picture);
            if (!picture.blind()) {
                System.out.printf("%-28s %6d bytes%n", picture.name(), camera.shoot(picture, images));
            }
        } catch (RuntimeException missed) {
            // Whatever keeps one picture from being taken is told at the end, and the run fails; the others are taken all the same.
            failed.add(picture.name() + " " + picture.steps() + ": " + String.valueOf(missed.getMessage()).lines().limit(3).map(String::strip).collect(Collectors.joining(" ")));
        }
    }
}
