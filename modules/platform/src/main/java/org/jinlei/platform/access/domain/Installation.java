package org.jinlei.platform.access.domain;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jinlei.platform.access.Access;

/**
 * Opens the first administrators of a new installation when the configuration asks for it: {@code jinlei.first.bureau} (code),
 * {@code jinlei.first.bureau.name} and {@code jinlei.first.file}, which gets the one-time passwords and only its owner can read.
 */
@ApplicationScoped
class Installation {

    private static final Logger LOG = Logger.getLogger(Installation.class);

    @Inject
    @ConfigProperty(name = "jinlei.first.bureau")
    private Optional<String> bureau;

    @Inject
    @ConfigProperty(name = "jinlei.first.bureau.name")
    private Optional<String> bureauName;

    @Inject
    @ConfigProperty(name = "jinlei.first.file")
    private Optional<String> file;

    @Inject
    private Access access;

    @Inject
    private InstallationWork work;

    @ActivateRequestContext
    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION + 100) Startup start) {
        if (bureau.isPresent() && bureauName.isPresent() && file.isPresent()) {
            try {
                begin(Path.of(file.get()));
            } catch (IOException unwritable) {
                throw new UncheckedIOException("The one-time passwords of the first administrators cannot be written to " + file.get(), unwritable);
            }
        }
    }

    /** The file is made first: passwords that nobody can read would lock everybody out. */
    private void begin(Path passwords) throws IOException {
        Path fresh = Path.of(passwords + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        List<InstallationWork.FirstAccount> accounts = access.asJob("installation", () -> work.begin(bureau.get(), bureauName.get()));
        if (accounts.isEmpty()) {
            Files.delete(fresh);
            return;
        }
        Files.writeString(fresh, accounts.stream().map(account -> account.username() + " " + account.firstPassword() + "\n").collect(Collectors.joining()));
        Files.move(fresh, passwords);
        LOG.infof("The first administrators were opened; their one-time passwords are in %s", passwords);
    }
}
