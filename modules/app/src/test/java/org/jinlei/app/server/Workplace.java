package org.jinlei.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where the project lies, and the ignored folder beside it that keeps the unpacked servers and the data of one purpose.
 *
 * @param project the root of the project
 * @param folder the data of this purpose, such as {@code .jinlei/run}
 */
public record Workplace(Path project, Path folder) {

    /** The place of {@code purpose}; the build tells the project's root, which is otherwise searched upwards. */
    public static Workplace of(String purpose) {
        Path project = Path.of(System.getProperty("jinlei.project", "")).toAbsolutePath().normalize();
        while (!Files.isDirectory(project.resolve("server-config"))) {
            project = project.getParent();
            if (project == null) {
                throw new CannotStart("The folder server-config was not found; start in the project's folder.");
            }
        }
        return new Workplace(project, project.resolve(".jinlei").resolve(purpose));
    }

    Path wildfly() {
        return unpacked("wildfly-");
    }

    Path mariadb() {
        return unpacked("mariadb-");
    }

    Path configuration() {
        return project.resolve("server-config");
    }

    /** The WAR as the build made it. */
    public Path war() {
        return project.resolve("modules/app/target/jinlei.war");
    }

    /** The compiled tests of the application. */
    public Path testClasses() {
        return project.resolve("modules/app/target/test-classes");
    }

    private Path unpacked(String prefix) {
        Path home = project.resolve(".jinlei");
        try (Stream<Path> children = Files.list(home)) {
            return children.filter(child -> child.getFileName().toString().startsWith(prefix)).max(Comparator.naturalOrder())
                .orElseThrow(() -> new CannotStart("No " + prefix + "* in " + home + "; the build unpacks it: mvn -Prun"));
        } catch (IOException e) {
            throw new CannotStart("Cannot read " + home, e);
        }
    }

    /** Removes the data of this purpose. */
    public void empty() {
        delete(folder);
    }

    /** Takes this folder for this process; the lock ends with the process. */
    public FileLock lock() throws IOException {
        Files.createDirectories(folder);
        FileChannel file = FileChannel.open(folder.resolveSibling(folder.getFileName() + ".lock"), StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            lock = null;
        }
        if (lock == null) {
            file.close();
            throw new CannotStart("Jinlei already runs on the data in " + folder + ". Stop that one first (Ctrl-C in its window).");
        }
        return lock;
    }

    static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + tree, e);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
