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
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jinlei.cases.CaseLoader;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.LoadedCase;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PersonLoader;
import org.jinlei.people.Sex;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;

/**
 * As many further persons and case files as a measurement asks for ({@code jinlei.crowd}), beside the demonstration town and spread over
 * {@value Precincts#STATIONS} stations. Only who starts the server can ask for them, and only with the demonstration; a crowd that was
 * cut off or is to grow goes on where it ended.
 */
@ApplicationScoped
class Crowd {

    private static final Logger LOG = Logger.getLogger(Crowd.class);

    private static final int PART = 10_000;

    /** So many files, spread over all, are those of the colleague who has few. */
    private static final int ASSIGNED = 12;

    private static final List<String> TITLES = List.of("家庭矛盾求助", "校园纠纷调处", "离家出走求助", "网络交友被骗", "夜不归宿走访", "财物丢失求助", "同学欺凌举报", "监护缺失走访");

    @Inject
    @ConfigProperty(name = "jinlei.demonstration", defaultValue = "false")
    private boolean demonstration;

    @Inject
    @ConfigProperty(name = "jinlei.demonstration.accounts")
    private Optional<String> accounts;

    @Inject
    @ConfigProperty(name = "jinlei.crowd", defaultValue = "0")
    private int wanted;

    @Inject
    private Access access;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private UserDirectory users;

    @Inject
    private Population population;

    @Inject
    private Precincts precincts;

    @Inject
    private PersonLoader persons;

    @Inject
    private CaseLoader cases;

    @Inject
    private Clock clock;

    @ActivateRequestContext
    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION + 600) Startup start) {
        if (demonstration && wanted > 0) {
            access.asJob("crowd", () -> {
                gather();
                return null;
            });
        }
    }

    private void gather() {
        Strangers strangers = new Strangers(precincts.all(),
                organisation.all(UnitKind.SCHOOL).stream().map(UnitSummary::id).toList());
        announce(precincts.hire());
        int town = population.settle().count();
        List<Long> there = persons.loaded(town + wanted);
        List<Long> ids = new ArrayList<>(there.subList(town, there.size()));
        int filed = cases.loaded();
        for (int from = 0; from < wanted; from += PART) {
            int to = Math.min(wanted, from + PART);
            List<NewPerson> part = strangers.next(to - from);
            if (ids.size() < to) {
                ids.addAll(persons.load(part.subList(ids.size() - from, part.size()), strangers.precinct(0).station()));
            }
            if (filed < to) {
                int begin = Math.max(filed, from);
                cases.load(files(strangers, part.subList(begin - from, part.size()), ids, begin));
                LOG.infof("%d persons and case files", to);
            }
        }
    }

    /** One file a person: nine in ten closed, opened one after the other during the last three years, shared out among the station's officers. */
    private List<LoadedCase> files(Strangers strangers, List<NewPerson> some, List<Long> ids, int begin) {
        Map<Long, List<UserSummary>> officers = new HashMap<>();
        long few = users.byUsername(Precincts.FEW).orElseThrow().id();
        LocalDateTime earliest = LocalDate.now(clock).minusYears(3).atStartOfDay();
        long seconds = 3L * 365 * 24 * 3600 / Math.max(wanted, 100_000);
        List<LoadedCase> files = new ArrayList<>(some.size());
        for (int i = begin; i < begin + some.size(); i++) {
            NewPerson person = some.get(i - begin);
            int round = i / Precincts.STATIONS;
            long station = strangers.precinct(i).station();
            List<UserSummary> holders = officers.computeIfAbsent(station, one -> users.holding(CasesPermissions.WORK, one).stream()
                    .filter(holder -> holder.id() != few).toList());
            long officer = i % Math.max(1, wanted / ASSIGNED) == 0 ? few : holders.get(round / 10 % holders.size()).id();
            files.add(new LoadedCase(station, person.unitId(), TITLES.get(round % TITLES.size()), ids.get(i), person.name(), person.sex() == Sex.FEMALE,
                    person.birth(), officer, earliest.plusSeconds(seconds * i), round % 10 > 0));
        }
        return files;
    }

    private void announce(List<String> lines) {
        if (accounts.isEmpty() || lines.isEmpty()) {
            return;
        }
        try {
            Files.writeString(Path.of(accounts.get()), String.join("\n", lines) + "\n", StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
