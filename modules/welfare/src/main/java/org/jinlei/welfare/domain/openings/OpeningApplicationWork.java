package org.jinlei.welfare.domain.openings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jinlei.people.PersonDirectory;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.StandIns;
import org.jinlei.platform.access.TemporaryGrants;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.settings.Settings;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.WelfareSettings;
import org.jinlei.welfare.domain.ChildFileFacts;
import org.jinlei.welfare.domain.FileDoor;
import org.jinlei.welfare.domain.FileRule;

/**
 * Opening a file that one's area does not open, or that is opened by approval only (rule 40). Applying, approving and the list look the same whether or
 * not the child has a file; only after an approval does the applicant see whether something opened.
 */
@ApplicationScoped
@Transactional
public class OpeningApplicationWork {

    static final String SUBJECT = "OpeningApplication";

    private static final String DETAILS = "select a.id, a.kind, a.applicant, a.purpose, a.requested_at, a.until_on, a.status from welfare_opening_application a";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private FileDoor door;

    @Inject
    private PersonDirectory people;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private TemporaryGrants grants;

    @Inject
    private StandIns standIns;

    @Inject
    private Worklist worklist;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Applies; the application waits for the chief of the station that it names. Answers its number. */
    @UseCase(WelfarePermissions.WORK)
    public long apply(NewApplication what) {
        long station = what.fileId() == null ? station(what.stationId()) : restricted(what.fileId()).stationId();
        OpeningApplication application = new OpeningApplication(what, station, access.userId(), now(), longest());
        em.persist(application);
        em.flush();
        audit.concerns(SUBJECT, application.id());
        audit.because(application.words());
        settle(application);
        return application.id();
    }

    private ChildFileFacts restricted(long fileId) {
        ChildFileFacts file = door.require(fileId, WelfarePermissions.WORK);
        if (!file.restricted()) {
            throw new BrokenRule(FileRule.STEP_DOES_NOT_FIT_THE_FILE);
        }
        return file;
    }

    private long station(Long named) {
        return organisation.unit(named == null ? -1 : named).filter(unit -> unit.kind() == UnitKind.POLICE_STATION).orElseThrow(
                () -> new BrokenRule(FileRule.OPENING_NAMES_CHILD_AND_REASON)).id();
    }

    /** The caller's own applications, and those on which the caller decides. */
    @UseCase(WelfarePermissions.FILES)
    public Page<ApplicationRow> list(OpeningStatus status, PageRequest<ApplicationSort> request) {
        Page<ApplicationRow> page = ListQuery.of("welfare_opening_application a", "a.id").when(status, "a.status = :status")
                .within(decided(), "a.station_id", null)
                .alsoVisible("select m.id from welfare_opening_application m where m.applicant = :me", access.userId())
                .page(em, request, DETAILS, row -> new ApplicationRow(row.id(), row.constant(1, OpeningKind.class), row.number(2),
                        row.constant(3, OpeningPurpose.class), row.dateTime(4), row.date(5), row.constant(6, OpeningStatus.class)));
        audit.concerns(SUBJECT, page.rows().stream().map(ApplicationRow::id).toList());
        return page;
    }

    /** One application, for its applicant and for who decides on it. */
    @UseCase(WelfarePermissions.FILES)
    public ApplicationFacts view(long id) {
        return visible(id).facts(access.userId(), now());
    }

    /** Somebody else approves: if the child has a file within that person's reach, it opens to the applicant until the last day. */
    @UseCase(WelfarePermissions.APPROVE)
    public void approve(long id) {
        OpeningApplication application = decidable(id);
        Long file = (application.kind() == OpeningKind.RESTRICTED ? restrictedOf(application) : fileOf(application)).orElse(null);
        application.approve(file, access.userId(), now(), longest());
        settle(application);
        audit.because(application.words());
        if (file != null) {
            grants.give(FileDoor.FILE, file, application.applicant(), application.untilAt(), application.words());
            audit.concerns(FileDoor.FILE, file);
        }
    }

    /** Somebody else returns it and says why. */
    @UseCase(WelfarePermissions.APPROVE)
    public void giveBack(long id, String reason) {
        OpeningApplication application = decidable(id);
        application.giveBack(reason, access.userId(), now());
        settle(application);
        audit.because(reason);
    }

    /** The restricted file, unless its child has moved out of the approver's reach meanwhile: nobody opens what lies elsewhere now. */
    private Optional<Long> restrictedOf(OpeningApplication application) {
        return door.within(application.fileId(), access.scope(WelfarePermissions.APPROVE)).map(ChildFileFacts::id);
    }

    private Optional<Long> fileOf(OpeningApplication application) {
        DataScope reach = access.scope(WelfarePermissions.APPROVE);
        Set<Long> persons = people.numbered(application.childNumber());
        return people.known(persons).values().stream().filter(person -> person.name().equals(application.childName())).map(person -> door.ofPerson(person.id()))
                .flatMap(Optional::stream).filter(file -> reach.covers(file.stationId(), file.unitId())).map(ChildFileFacts::id).findFirst();
    }

    private void settle(OpeningApplication application) {
        List<Step> steps = application.isWaiting() ? List.of(Step.forHolders("welfare.decideOpening", WelfarePermissions.APPROVE, application.applicant(),
                "/welfare/openings/application?id=" + application.id())) : List.of();
        worklist.settle(new Subject(SUBJECT, application.id(), String.valueOf(application.id()), application.stationId(), null), steps);
    }

    private DataScope decided() {
        return access.may(WelfarePermissions.APPROVE) ? access.scope(WelfarePermissions.APPROVE) : DataScope.NOWHERE;
    }

    private OpeningApplication visible(long id) {
        OpeningApplication application = em.find(OpeningApplication.class, id);
        if (application == null || application.applicant() != access.userId() && !decided().covers(application.stationId(), null)) {
            throw new NotThere();
        }
        audit.concerns(SUBJECT, id);
        return application;
    }

    private OpeningApplication decidable(long id) {
        OpeningApplication application = visible(id);
        if (!decided().covers(application.stationId(), null)) {
            throw new NotThere();
        }
        if (application.applicant() != access.userId() && standIns.actsFor(application.applicant())) {
            throw new BrokenRule(FileRule.NOBODY_APPROVES_THEIR_OWN_OPENING);
        }
        return application;
    }

    private int longest() {
        return settings.number(WelfareSettings.APPROVED_OPENING);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
