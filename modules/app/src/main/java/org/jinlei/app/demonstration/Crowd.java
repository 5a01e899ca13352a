package org.jinlei.app.demonstration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jinlei.cases.CaseLoader;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.LoadedCase;
import org.jinlei.people.BirthDate;
import org.jinlei.people.IdentityNumber;
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
 * As many further persons and case files as a measurement asks for ({@code jinlei.crowd}), beside the demonstration town. Only who starts
 * the server can ask for them, and only with the demonstration; a crowd that was cut off or is to grow goes on where it ended.
 */
@ApplicationScoped
class Crowd {

    private static final Logger LOG = Logger.getLogger(Crowd.class);

    /** Not assigned to any county, as the town's own. */
    private static final String DIVISION = "140591";
    private static final int DAYS_OF_BIRTH = 18 * 365;
    private static final int PART = 10_000;

    @Inject
    @ConfigProperty(name = "jinlei.demonstration", defaultValue = "false")
    private boolean demonstration;

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
        List<NewPerson> everybody = invent();
        long station = unit(Town.STATION);
        int town = population.settle().count();
        int present = persons.loaded(town + wanted).size() - town;
        for (int from = present; from < wanted; from += PART) {
            persons.load(everybody.subList(from, Math.min(wanted, from + PART)), station);
            LOG.infof("%d persons", Math.min(wanted, from + PART));
        }
        List<Long> ids = persons.loaded(town + wanted).subList(town, town + wanted);
        for (int from = cases.loaded(); from < wanted; from += PART) {
            cases.load(files(everybody, ids, from, Math.min(wanted, from + PART)));
            LOG.infof("%d case files", Math.min(wanted, from + PART));
        }
    }

    /** The same persons at each start, so that a crowd may grow. */
    private List<NewPerson> invent() {
        Random random = new Random(140591);
        Names names = new Names(random);
        List<Long> villages = organisation.all(UnitKind.VILLAGE).stream().map(UnitSummary::id).toList();
        List<Long> schools = organisation.all(UnitKind.SCHOOL).stream().map(UnitSummary::id).toList();
        LocalDate first = LocalDate.of(2008, 1, 1);
        List<NewPerson> everybody = new ArrayList<>(wanted);
        for (int i = 0; i < wanted; i++) {
            boolean girl = i % 2 == 0;
            String digits = DIVISION + first.plusDays(i / 2 % DAYS_OF_BIRTH).toString().replace("-", "")
                    + String.format("%03d", i / 2 / DAYS_OF_BIRTH * 2 + (girl ? 2 : 1));
            IdentityNumber number = new IdentityNumber(digits + IdentityNumber.check(digits));
            everybody.add(new NewPerson(names.of(names.surname(), girl), null, girl ? Sex.FEMALE : Sex.MALE, BirthDate.of(number), number, "01", List.of(),
                    null, villages.get(random.nextInt(villages.size())), schools.get(random.nextInt(schools.size())), null));
        }
        return everybody;
    }

    /** One file a person: nine in ten closed, opened one after the other during the last three years, shared out among the officers. */
    private List<LoadedCase> files(List<NewPerson> everybody, List<Long> ids, int from, int to) {
        long station = unit(Town.STATION);
        List<UserSummary> officers = users.holding(CasesPermissions.WORK, station);
        LocalDateTime begin = LocalDate.now(clock).minusYears(3).atStartOfDay();
        long minutes = 3L * 365 * 24 * 60 / Math.max(wanted, 100_000);
        List<LoadedCase> files = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            NewPerson person = everybody.get(i);
            files.add(new LoadedCase(station, person.unitId(), "求助事项登记" + i, ids.get(i), person.name(), person.sex() == Sex.FEMALE, person.birth(),
                    officers.get(i % officers.size()).id(), begin.plusMinutes(minutes * i), i % 10 > 0));
        }
        return files;
    }

    private long unit(String code) {
        return organisation.byCode(code).orElseThrow().id();
    }
}
