package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jinlei.cases.CaseId;
import org.jinlei.cases.CaseOpened;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.MinorHarmed;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonId;
import org.jinlei.people.PersonRenamed;
import org.jinlei.people.PersonsMerged;
import org.jinlei.people.PersonsParted;
import org.jinlei.people.PersonSummary;
import org.jinlei.people.Sex;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;

/** Opening of case files and what is written into them first: the persons and the official number. */
@ApplicationScoped
@Transactional
public class CaseWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CaseTokens tokens;

    @Inject
    private PersonDirectory people;

    @Inject
    private Event<CaseOpened> opened;

    @Inject
    private Event<MinorHarmed> harmed;

    @Inject
    private Event<ReportTaken> taken;

    @Inject
    private Clock clock;

    /**
     * Opens a file about a person at a station of the caller's scope; an officer who may work on cases has it at once, for others the
     * leader names the officer. Answers its number.
     */
    @UseCase(CasesPermissions.INTAKE)
    public long open(NewCase what, long stationId) {
        LocalDateTime now = now();
        asked(what, stationId, now);
        CaseFile file = new CaseFile(numbers.nextCase(stationId), what, stationId, access.userId(), now);
        em.persist(file);
        em.flush();
        audit.concerns("CaseFile", file.id());
        desk.remember(file.id(), TimelineKind.OPENED, what.category());
        add(file, new NewParticipant(what.personId(), what.role(), what.actDate(), false, null), now);
        if (what.reportId() != null) {
            taken.fire(new ReportTaken(what.reportId(), file.id()));
        }
        if (access.may(CasesPermissions.WORK)) {
            file.handTo(access.userId(), access.userId(), now);
            em.persist(new Assignment(file.id(), access.userId(), stationId, now));
            desk.remember(file.id(), TimelineKind.HAND_OVER_ACKNOWLEDGED);
        }
        opened.fire(file.opened());
        return file.id();
    }

    /** Asks everything that {@link #open} asks, and writes nothing: for the check of the answers. */
    @UseCase(CasesPermissions.INTAKE)
    public void checkOpening(NewCase what, long stationId) {
        asked(what, stationId, now());
        people.find(what.personId()).orElseThrow(NotThere::new);
        OfficialNumber.ofNullable(what.officialNumber());
    }

    /** Asks everything that {@link #addParticipant} asks, and writes nothing. */
    @UseCase(CasesPermissions.WORK)
    public void checkParticipant(long fileId, NewParticipant what) {
        desk.workable(fileId);
        asked(fileId, what, now());
    }

    /** Adds a person to a file; the age at the act is computed and kept. */
    @UseCase(CasesPermissions.WORK)
    public void addParticipant(long fileId, NewParticipant what) {
        add(desk.worked(fileId), what, now());
    }

    /** Copies the number of the province's system (rule 1); {@code before} is the one that the page was read with, or null. */
    @UseCase(CasesPermissions.WORK)
    public void copyOfficialNumber(long fileId, String number, String before) {
        CaseFile file = desk.worked(fileId);
        if (!Objects.equals(file.facts().officialNumber(), before)) {
            throw new ChangedMeanwhile(null);
        }
        file.refer(OfficialNumber.ofNullable(number), access.userId(), now());
        tokens.index(file.facts());
        desk.remember(fileId, TimelineKind.OFFICIAL_NUMBER_COPIED);
    }

    /** Search words follow a person's new name; sealed files have none and get none. */
    void reindex(@Observes PersonRenamed renamed) {
        reindex(people.identities(renamed.person().value()));
    }

    void reindex(@Observes PersonsMerged merged) {
        reindex(people.identities(merged.kept().value()));
    }

    void reindex(@Observes PersonsParted parted) {
        reindex(people.identities(parted.kept().value()));
        reindex(people.identities(parted.merged().value()));
    }

    private void reindex(Set<Long> identities) {
        em.createQuery("select f from CaseFile f where f.sealed = false and f.id in (select p.fileId from Participant p where p.personId in :persons)",
                CaseFile.class).setParameter("persons", identities).getResultList().forEach(file -> tokens.index(file.facts()));
    }

    private void add(CaseFile file, NewParticipant what, LocalDateTime now) {
        PersonSummary person = asked(file.id(), what, now);
        LocalDate day = what.actDate() == null ? now.toLocalDate() : what.actDate();
        PersonFacts facts = new PersonFacts(AgeAtAct.of(person.birth().ageOn(day)), person.birth().evidence().name(), person.sex() == Sex.FEMALE);
        em.persist(new Participant(file, what, facts, access.userId(), now));
        em.flush();
        audit.concerns("Person", what.personId());
        tokens.index(file.facts());
        desk.remember(file.id(), TimelineKind.PARTICIPANT_ADDED, what.role());
        if (what.role() == ParticipantRole.VICTIM && file.facts().nature().needsSpecialCare() && facts.age().mayBeMinor()) {
            harmed.fire(new MinorHarmed(new CaseId(file.id()), new PersonId(what.personId()), now));
        }
    }

    private void asked(NewCase what, long stationId, LocalDateTime now) {
        if (!access.scope(CasesPermissions.INTAKE).covers(stationId, what.unitId())) {
            throw new NotThere();
        }
        if (what.category() == null || what.title() == null || what.title().isBlank()) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        Participant.check(what.role(), what.actDate(), now.toLocalDate());
        refuseSecond(what.reportId(), what.personId());
    }

    private PersonSummary asked(long fileId, NewParticipant what, LocalDateTime now) {
        Participant.check(what.role(), what.actDate(), now.toLocalDate());
        PersonSummary person = people.find(what.personId()).orElseThrow(NotThere::new);
        Set<Long> identities = people.identities(what.personId());
        if (desk.participants(fileId).stream().anyMatch(one -> identities.contains(one.personId()))) {
            throw new BrokenRule(CaseRule.PERSON_IS_A_PARTICIPANT_ALREADY);
        }
        return person;
    }

    private void refuseSecond(Long reportId, long personId) {
        if (reportId == null) {
            return;
        }
        List<?> open = em.createNativeQuery("select p.id from cases_participant p join cases_report r on r.id = p.open_report_id and r.sealed = 0 "
                + "where p.open_report_id = :report and p.person_id in (:persons)")
                .setParameter("report", reportId).setParameter("persons", people.identities(personId)).getResultList();
        if (!open.isEmpty()) {
            throw new BrokenRule(CaseRule.PERSON_HAS_AN_OPEN_CASE_OF_THIS_REPORT);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
