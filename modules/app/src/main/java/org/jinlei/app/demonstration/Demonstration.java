package org.jinlei.app.demonstration;

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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;

/** Loads the town when the demonstration is switched on; what an earlier start left undone is done at the next. */
@ApplicationScoped
class Demonstration {

    private static final Logger LOG = Logger.getLogger(Demonstration.class);

    @Inject
    @ConfigProperty(name = "jinlei.demonstration", defaultValue = "false")
    private boolean wanted;

    @Inject
    @ConfigProperty(name = "jinlei.demonstration.accounts")
    private Optional<String> accounts;

    @Inject
    private Access access;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Town town;

    @Inject
    private Staff staff;

    @Inject
    private Holidays holidays;

    @Inject
    private Population population;

    @Inject
    private Story story;

    @ActivateRequestContext
    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION + 500) Startup start) {
        if (wanted) {
            load();
        }
    }

    /** Loads everything, under the name of the demonstration. */
    private void load() {
        access.asJob("demonstration", () -> {
            if (organisation.all(UnitKind.COUNTY_BUREAU).isEmpty()) {
                town.build();
                announce(staff.hire());
            }
            holidays.publish();
            Inhabitants people = population.settle();
            story.play(people);
            population.sendRoster();
            LOG.infof("The demonstration town has %d persons", people.count());
            return null;
        });
    }

    private void announce(List<String> lines) {
        if (accounts.isEmpty()) {
            return;
        }
        try {
            Files.writeString(Path.of(accounts.get()), "演示账号 Demonstration accounts\n" + String.join("\n", lines) + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
