package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.domain.ApprovalDesk;
import org.jinlei.cases.domain.CaseCategory;
import org.jinlei.cases.domain.CaseFilter;
import org.jinlei.cases.domain.CaseNature;
import org.jinlei.cases.domain.CaseRegister;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.CaseSort;
import org.jinlei.cases.domain.CaseStatus;
import org.jinlei.cases.domain.CaseWork;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingWork;
import org.jinlei.cases.domain.HandOverWork;
import org.jinlei.cases.domain.NewCase;
import org.jinlei.cases.domain.NewParticipant;
import org.jinlei.cases.domain.NewSealedReading;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.SealArticle;
import org.jinlei.cases.domain.SealedReadingWork;
import org.jinlei.cases.domain.SealingWork;
import org.jinlei.cases.domain.intake.Jurisdiction;
import org.jinlei.cases.domain.intake.NewReport;
import org.jinlei.cases.domain.intake.ReportChannel;
import org.jinlei.cases.domain.intake.ReportRegister;
import org.jinlei.cases.domain.intake.ReportWork;
import org.jinlei.people.PersonDirectory;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Breadth;
import org.jinlei.platform.access.NewRole;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UserDescription;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.domain.UserWork;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of a case file, played by the town's people through the use cases: who may take which step, and what sealing takes away. */
@ExtendWith(ArquillianExtension.class)
class CaseFileIT {

    private static final String OFFICER = "officer";
    private static final String OTHER_OFFICER = "officer2";
    private static final String CHIEF = "chief";
    private static final String STRANGER = "stranger";
    private static final String VILLAGE = "140590100200";

    @Inject
    private CaseWork cases;

    @Inject
    private CaseRegister register;

    @Inject
    private HandOverWork handOvers;

    @Inject
    private ClosingWork closings;

    @Inject
    private SealingWork seals;

    @Inject
    private SealedReadingWork readings;

    @Inject
    private ApprovalDesk approvals;

    @Inject
    private ReportWork reports;

    @Inject
    private ReportRegister reportRegister;

    @Inject
    private PersonDirectory people;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private UserDirectory users;

    @Inject
    private UserWork accounts;

    @Inject
    private Grants grants;

    @Inject
    private Access access;

    @Test
    void a_person_has_one_open_case_of_a_report() {
        long report = report();
        long person = person(0);
        open(report, person, ParticipantRole.OFFENDER);
        refused(CaseRule.PERSON_HAS_AN_OPEN_CASE_OF_THIS_REPORT, () -> open(report, person, ParticipantRole.WITNESS));
        long direct = open(null, person, ParticipantRole.WITNESS);
        refused(CaseRule.PERSON_IS_A_PARTICIPANT_ALREADY, () -> as(OFFICER,
                () -> cases.addParticipant(direct, new NewParticipant(person, ParticipantRole.VICTIM, null, false, null))));
    }

    @Test
    void the_age_at_the_act_needs_the_day_of_the_act() {
        refused(CaseRule.OFFENDER_NEEDS_THE_DATE_OF_THE_ACT, () -> as(OFFICER, () -> cases.open(
                new NewCase(CaseCategory.OFFENCE, CaseNature.ORDINARY, "测试", null, null, null, person(0), ParticipantRole.OFFENDER, null), station())));
        refused(CaseRule.ACT_LIES_IN_THE_FUTURE, () -> as(OFFICER, () -> cases.checkOpening(new NewCase(CaseCategory.OFFENCE, CaseNature.ORDINARY, "测试",
                null, null, null, person(0), ParticipantRole.OFFENDER, LocalDate.now().plusDays(2)), station())));
    }

    @Test
    void a_file_changes_hands_only_by_receipt_and_the_former_officer_loses_it() {
        String former = assignedOnly();
        long file = open(null, person(1), ParticipantRole.HELP_SEEKER);
        missing(() -> as(former, () -> register.view(file)));
        as(OFFICER, () -> handOvers.handOver(file, user(former), "休假"));
        refused(CaseRule.HAND_OVER_WAITS_FOR_ITS_RECEIPT, () -> as(OFFICER, () -> handOvers.handOver(file, user(OTHER_OFFICER), "再交一次")));
        missing(() -> as(OTHER_OFFICER, () -> handOvers.acknowledge(file)));
        assertEquals(user(OFFICER), as(OFFICER, () -> register.view(file)).dedicatedOfficer());
        assertTrue(as(former, () -> handOvers.toReceive()).stream().anyMatch(one -> one.fileId() == file));

        as(former, () -> handOvers.acknowledge(file));
        assertEquals(user(former), as(former, () -> register.view(file)).dedicatedOfficer());
        refused(CaseRule.ONLY_OFFICERS_OF_THE_FILE_WORK_ON_IT, () -> as(OFFICER, () -> cases.copyOfficialNumber(file, "A1405900112026110001234", null)));

        as(former, () -> handOvers.handOver(file, user(OTHER_OFFICER), "调离"));
        as(OTHER_OFFICER, () -> handOvers.refuse(file, "在外办案"));
        assertEquals(user(former), as(former, () -> register.view(file)).dedicatedOfficer());
        as(former, () -> handOvers.handOver(file, user(OTHER_OFFICER), "调离"));
        as(OTHER_OFFICER, () -> handOvers.acknowledge(file));
        missing(() -> as(former, () -> register.view(file)));
        assertTrue(as(former, () -> register.list(searched(null), first())).rows().isEmpty());
    }

    @Test
    void closing_waits_for_every_step_and_for_somebody_else() {
        long offence = open(null, person(2), ParticipantRole.OFFENDER);
        assertEquals(List.of("outcome"), as(OFFICER, () -> closings.missing(offence, ClosingReason.DONE)));
        refused(CaseRule.CLOSING_MISSES_STEPS, () -> as(OFFICER, () -> closings.propose(offence, ClosingReason.DONE, "小结")));

        String both = holder(Role.CHIEF, Role.MINORS_CASE_OFFICER);
        long help = open(null, person(3), ParticipantRole.HELP_SEEKER);
        as(OFFICER, () -> handOvers.handOver(help, user(both), "所长亲办"));
        as(both, () -> handOvers.acknowledge(help));
        as(both, () -> closings.propose(help, ClosingReason.DONE, "已处理"));
        refused(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED, () -> as(both, () -> closings.approve(help)));
        refused(CaseRule.RETURNING_NEEDS_A_REASON, () -> as(CHIEF, () -> closings.returnToOfficer(help, " ")));
        assertTrue(as(both, () -> approvals.waiting()).stream().anyMatch(one -> one.id() == help && one.own()));
        assertTrue(as(CHIEF, () -> approvals.waiting()).stream().anyMatch(one -> one.id() == help && !one.own()));
        missing(() -> as(OFFICER, () -> closings.approve(help)));
        as(CHIEF, () -> closings.returnToOfficer(help, "补充回访"));
        as(both, () -> closings.propose(help, ClosingReason.DONE, "已回访"));
        as(CHIEF, () -> closings.approve(help));
        assertEquals(CaseStatus.CLOSED, as(OFFICER, () -> register.view(help)).status());
    }

    @Test
    void a_sealed_file_is_gone_until_somebody_else_opens_it_for_a_time() {
        long report = report();
        long person = person(4);
        long file = open(report, person, ParticipantRole.HELP_SEEKER);
        String number = as(OFFICER, () -> register.view(file)).number();
        refused(CaseRule.ONLY_CLOSED_CASES_ARE_SEALED, () -> as(OFFICER, () -> seals.seal(file, SealArticle.PREVENTION_59)));
        as(OFFICER, () -> closings.propose(file, ClosingReason.DONE, "已处理"));
        as(CHIEF, () -> closings.approve(file));
        assertEquals(1, as(OFFICER, () -> register.list(searched(number), first())).count());
        assertTrue(as(OFFICER, () -> register.ofPerson(person)).rows().stream().anyMatch(one -> one.file().id() == file));
        as(OFFICER, () -> seals.seal(file, SealArticle.PREVENTION_59));

        for (String everybody : List.of(OFFICER, OTHER_OFFICER, CHIEF, STRANGER)) {
            missing(() -> as(everybody, () -> register.view(file)));
            missing(() -> as(everybody, () -> register.timeline(file)));
            missing(() -> as(everybody, () -> seals.seal(file, SealArticle.PREVENTION_59)));
            missing(() -> as(everybody, () -> reportRegister.view(report)));
            assertEquals(0, as(everybody, () -> register.list(searched(number), first())).count());
            assertFalse(as(everybody, () -> register.ofPerson(person)).rows().stream().anyMatch(one -> one.file().id() == file));
        }
        reading(file, number);
    }

    private void reading(long file, String number) {
        refused(CaseRule.SEALED_READING_NEEDS_CLAUSE_PURPOSE_AND_UNDERTAKING, () -> as(OFFICER, () -> readings.apply(application(number, 5, false))));
        refused(CaseRule.SEALED_READING_IS_LIMITED, () -> as(OFFICER, () -> readings.apply(application(number, 31, true))));
        refused(CaseRule.SEALED_READING_IS_LIMITED, () -> as(OFFICER, () -> readings.apply(application(number, -1, true))));
        long own = as(CHIEF, () -> readings.apply(application(number, 5, true)));
        refused(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED, () -> as(CHIEF, () -> readings.approve(own)));
        missing(() -> as(STRANGER, () -> readings.view(own)));

        long unknown = as(OFFICER, () -> readings.apply(application("W-140590001-2026-99999", 5, true)));
        as(CHIEF, () -> readings.approve(unknown));
        assertEquals(null, as(OFFICER, () -> readings.view(unknown)).fileId());

        long known = as(OFFICER, () -> readings.apply(application(number, 5, true)));
        missing(() -> as(OFFICER, () -> readings.approve(known)));
        missing(() -> as(OFFICER, () -> register.view(file)));
        as(CHIEF, () -> readings.approve(known));
        assertEquals(number, as(OFFICER, () -> register.view(file)).number());
        assertEquals(0, as(OFFICER, () -> register.list(searched(number), first())).count());
        missing(() -> as(OTHER_OFFICER, () -> register.view(file)));
        missing(() -> as(CHIEF, () -> register.view(file)));
        grants.expire(file, LocalDateTime.now().minusSeconds(1));
        missing(() -> as(OFFICER, () -> register.view(file)));
    }

    private static NewSealedReading application(String number, int days, boolean undertaking) {
        return new NewSealedReading(number, "县人民检察院", "《预防未成年人犯罪法》第五十九条", "办理关联案件", "调取证据通知书3号", LocalDate.now().plusDays(days),
                undertaking);
    }

    private long report() {
        LocalDateTime received = LocalDateTime.now().minusHours(1);
        return as(OFFICER, () -> reports.receive(new NewReport(station(), unit(VILLAGE), received, ReportChannel.PHONE, true, null, null, null, "群众反映",
                "村口", null, null, Jurisdiction.OWN, null)));
    }

    private long open(Long report, long person, ParticipantRole role) {
        LocalDate act = role == ParticipantRole.OFFENDER ? LocalDate.now().minusDays(10) : null;
        return as(OFFICER, () -> cases.open(new NewCase(CaseCategory.HELP, CaseNature.ORDINARY, "测试案由", null, report, unit(VILLAGE), person, role, act),
                station()));
    }

    private long person(int which) {
        return as(OFFICER, () -> people.suggest("王")).get(which).id();
    }

    /** An officer of the station who reaches nothing but what was assigned. */
    private String assignedOnly() {
        return hire("assigned", List.of(new NewRole(Role.MINORS_CASE_OFFICER, station(), Breadth.ASSIGNED_ONLY)));
    }

    private String holder(Role one, Role other) {
        return hire("holder", List.of(new NewRole(one, station(), Breadth.UNIT_AND_BELOW), new NewRole(other, station(), Breadth.UNIT_AND_BELOW)));
    }

    private String hire(String prefix, List<NewRole> roles) {
        String username = prefix + Long.toString(System.nanoTime(), 36);
        return access.asJob("test", () -> {
            long id = accounts.openForDemonstration(username, new UserDescription("测试", null, false, station())).id();
            roles.forEach(role -> accounts.give(id, role));
            return username;
        });
    }

    private static CaseFilter searched(String text) {
        return new CaseFilter(text, null, null, null, null, null);
    }

    private static PageRequest<CaseSort> first() {
        return PageRequest.first(CaseSort.OPENED, true);
    }

    private long station() {
        return unit("140590001");
    }

    private long unit(String code) {
        return organisation.byCode(code).orElseThrow().id();
    }

    private long user(String username) {
        return users.byUsername(username).orElseThrow().id();
    }

    private <T> T as(String username, Supplier<T> work) {
        return access.as(username, work);
    }

    private void as(String username, Runnable work) {
        access.as(username, () -> {
            work.run();
            return null;
        });
    }

    private static void refused(CaseRule rule, Runnable work) {
        assertEquals(rule, assertThrows(BrokenRule.class, work::run).rule());
    }

    private static void missing(Runnable work) {
        assertThrows(NotThere.class, work::run);
    }
}
