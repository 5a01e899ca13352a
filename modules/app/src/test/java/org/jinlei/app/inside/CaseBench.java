package org.jinlei.app.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jinlei.cases.domain.CaseCategory;
import org.jinlei.cases.domain.CaseNature;
import org.jinlei.cases.domain.CaseReading;
import org.jinlei.cases.domain.CaseWork;
import org.jinlei.cases.domain.NewCase;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.correction.CorrectionWork;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.outcome.DispositionDraft;
import org.jinlei.cases.domain.outcome.DispositionKind;
import org.jinlei.cases.domain.outcome.DispositionWork;
import org.jinlei.cases.domain.outcome.Mitigation;
import org.jinlei.people.BirthDate;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PersonLoader;
import org.jinlei.people.Sex;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Breadth;
import org.jinlei.platform.access.NewRole;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.access.UserDescription;
import org.jinlei.platform.access.UserDetails;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.domain.UserRegister;
import org.jinlei.platform.access.domain.UserWork;

/** Fixtures of the tests of cases: minors of a chosen age, their case files, colleagues with chosen roles. */
@ApplicationScoped
public class CaseBench {

    static final String OFFICER = "officer";
    static final String CHIEF = "chief";
    static final String STATION = "140590001";
    static final String VILLAGE = "140590100200";

    @Inject
    private CaseWork cases;

    @Inject
    private CaseReading reading;

    @Inject
    private DispositionWork dispositions;

    @Inject
    private CorrectionWork correction;

    @Inject
    private PersonLoader loader;

    @Inject
    private UserWork accounts;

    @Inject
    private UserRegister register;

    @Inject
    private UserDirectory users;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    <T> T as(String user, Supplier<T> work) {
        return access.as(user, work);
    }

    void as(String user, Runnable work) {
        access.as(user, () -> {
            work.run();
            return null;
        });
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    long unit(String code) {
        return organisation.byCode(code).orElseThrow().id();
    }

    Long stationOf(long unit) {
        return organisation.unit(unit).orElseThrow().station();
    }

    /** Code of a village that is not the one in which the cases of the tests happen. */
    String otherVillage() {
        return organisation.all(UnitKind.VILLAGE).stream().map(UnitSummary::code).filter(code -> !code.equals(VILLAGE)).findFirst().orElseThrow();
    }

    long user(String username) {
        return users.byUsername(username).orElseThrow().id();
    }

    /** A colleague of the station or a village, made when first asked for. */
    String colleague(String username, String unit, Role... roles) {
        return colleague(username, unit, Breadth.UNIT_AND_BELOW, roles);
    }

    /** The same with the breadth of the roles. */
    String colleague(String username, String unit, Breadth breadth, Role... roles) {
        if (users.byUsername(username).isEmpty()) {
            access.asJob("demonstration", () -> {
                long id = accounts.openForDemonstration(username, new UserDescription("测试" + username, null, false, unit(unit))).id();
                for (Role role : roles) {
                    accounts.give(id, new NewRole(role, unit(unit), breadth));
                }
                return id;
            });
        }
        return username;
    }

    /** The colleague works elsewhere from now on. */
    void transfer(String username, String from, String to, Role role) {
        access.asJob("demonstration", () -> {
            long id = user(username);
            register.details(id).roles().stream().filter(held -> held.unit() == unit(from)).forEach(held -> accounts.take(id, held.id()));
            accounts.give(id, new NewRole(role, unit(to), Breadth.UNIT_AND_BELOW));
            return null;
        });
    }

    /** The colleague belongs to another unit from now on; roles stay. */
    void moveTo(String username, String unit) {
        access.asJob("demonstration", () -> {
            UserDetails details = register.details(user(username));
            accounts.describe(details.id(), details.version(), new UserDescription(details.name(), details.policeNumber(), details.female(), unit(unit)));
            return null;
        });
    }

    long minor(BirthDate birth) {
        return minor(birth, unit(VILLAGE));
    }

    /** One who lives in the place, null for elsewhere. */
    long minor(BirthDate birth, Long place) {
        NewPerson person = new NewPerson("宁小北", null, Sex.MALE, birth, null, null, List.of(), null, place, null, null);
        return access.asJob("demonstration", () -> loader.load(List.of(person), unit(STATION))).get(0);
    }

    /** A file of the user about an offender. */
    long file(String user, long person, LocalDate actDate) {
        return as(user, () -> cases.open(new NewCase(CaseCategory.OFFENCE, CaseNature.ORDINARY, "村口车内财物被盗", null, null, unit(VILLAGE), person,
                ParticipantRole.OFFENDER, actDate), unit(STATION)));
    }

    long participant(long file) {
        return as(OFFICER, () -> reading.sheet(file)).persons().get(0).getId();
    }

    /** A task of a boy of thirteen whose act has the code; the chief has approved that there is no penalty. */
    long task(long file, BehaviourCode code) {
        long participant = participant(file);
        as(OFFICER, () -> dispositions.codeBehaviour(file, participant, code, null));
        as(OFFICER, () -> dispositions.propose(file, participant, noPenalty()));
        as(CHIEF, () -> dispositions.approve(file, dispositions.outcomesOf(file).get(0).id()));
        return as(OFFICER, () -> correction.tasksOf(file)).get(0).id();
    }

    DispositionDraft noPenalty() {
        return draft(DispositionKind.NO_PENALTY, null, null, null);
    }

    DispositionDraft draft(DispositionKind kind, Mitigation mitigation, LocalDate guardianTold, String opinion) {
        return new DispositionDraft(kind, true, mitigation, true, null, null, null, false, guardianTold, opinion, today(), null, "事实清楚");
    }
}
