package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.CareNeedOrigin;
import org.jinlei.cases.CareNeeded;
import org.jinlei.cases.Referral;
import org.jinlei.cases.ReferralOrigin;
import org.jinlei.cases.ReportSituation;
import org.jinlei.cases.ReportingUnitKind;
import org.jinlei.cases.domain.CaseCategory;
import org.jinlei.cases.domain.CaseNature;
import org.jinlei.cases.domain.CaseWork;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingWork;
import org.jinlei.cases.domain.NewCase;
import org.jinlei.cases.domain.NewParticipant;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.SealArticle;
import org.jinlei.cases.domain.SealingWork;
import org.jinlei.cases.domain.intake.MandatoryWork;
import org.jinlei.cases.domain.intake.ReferralWork;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.PersonId;
import org.jinlei.people.domain.MergeOrder;
import org.jinlei.people.domain.MergeSheet;
import org.jinlei.people.domain.MergeWork;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.domain.TaskRow;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.jinlei.welfare.domain.FileReading;
import org.jinlei.welfare.domain.FileWork;
import org.jinlei.welfare.domain.checks.CareCheckWork;
import org.jinlei.welfare.domain.checks.CheckOutcome;
import org.jinlei.welfare.domain.openings.OpeningPurpose;
import org.jinlei.welfare.domain.openings.OpeningWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What cases and the care for children hear of each other, durably, and what neither may learn. */
@ExtendWith(ArquillianExtension.class)
class CasesAndWelfareIT {

    private static final String OFFICER = CaseBench.OFFICER;
    private static final String CHIEF = CaseBench.CHIEF;
    private static final String COMMUNITY = "community";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    private Event<Referral> referrals;

    @Inject
    private Event<CareNeeded> needs;

    @Inject
    private UserTransaction transaction;

    @Inject
    private EntityManager em;

    @Inject
    private CaseWork cases;

    @Inject
    private ClosingWork closings;

    @Inject
    private SealingWork seals;

    @Inject
    private ReferralWork referred;

    @Inject
    private MandatoryWork mandatories;

    @Inject
    private CareCheckWork checks;

    @Inject
    private OpeningWork openings;

    @Inject
    private FileReading reading;

    @Inject
    private FileWork files;

    @Inject
    private MergeWork merging;

    @Inject
    private WorklistDesk worklist;

    @Inject
    private CaseBench bench;

    private final long origin = System.nanoTime();

    @Test
    void a_referral_is_a_report_on_the_worklist_of_the_station_once() throws Exception {
        long child = child();
        LocalDateTime noticed = LocalDateTime.now().withNano(0).minusHours(1);
        Referral referral = new ReferredSomehow(ReferralOrigin.VISIT, origin, child, bench.unit(CaseBench.STATION), bench.unit(CaseBench.VILLAGE),
                bench.user(COMMUNITY), ReportingUnitKind.VILLAGE_COMMITTEE, noticed, noticed.plusMinutes(5),
                Set.of(ReportSituation.ABANDONED_OR_UNATTENDED, ReportSituation.INJURED_AS_BY_VIOLENCE));
        tell(() -> referrals.fire(referral));
        tell(() -> referrals.fire(referral));
        await(() -> delivered("ReferralIntake.open"));
        assertEquals(1, number("select count(*) from cases_referral where origin_id = " + origin));
        long report = number("select report_id from cases_referral where origin_id = " + origin);
        assertEquals(child, bench.as(OFFICER, () -> referred.of(report)).personId());
        assertEquals(Set.of(ReportSituation.INJURED_AS_BY_VIOLENCE, ReportSituation.ABANDONED_OR_UNATTENDED),
                bench.as(OFFICER, () -> mandatories.of(report)).situations());
        assertEquals(bench.user(COMMUNITY), number("select receiver from cases_report where id = " + report));
        for (String who : List.of(OFFICER, "duty")) {
            assertEquals(Set.of("cases.settleReport", "cases.giveFeedback"), Set.copyOf(kinds(who, "/cases/reports/view?id=" + report)), who);
        }
    }

    @Test
    void a_need_for_care_opens_the_childs_file_and_is_looked_at_once() throws Exception {
        long child = child();
        CareNeeded need = new CareNeeded(CareNeedOrigin.SWEEP, origin, new PersonId(child), bench.user(OFFICER), LocalDateTime.now());
        tell(() -> needs.fire(need));
        tell(() -> needs.fire(need));
        await(() -> delivered("CareHearing.needNoticed"));
        assertEquals(1, number("select count(*) from welfare_child_file where person_id = " + child));
        long check = check(child);
        assertEquals(List.of("welfare.careCheck"), kinds(COMMUNITY, link(check)));
        assertEquals(List.of(), kinds("grid", link(check)));
        for (String outsider : List.of("grid", CHIEF, "education", "auditor", "system")) {
            assertThrows(NotThere.class, () -> bench.as(outsider, () -> checks.view(check)), outsider);
        }
        assertThrows(BrokenRule.class, () -> finish(check, CheckOutcome.CARED_FOR, " "));
        finish(check, CheckOutcome.CARED_FOR, "姑姑照护，村儿童主任每周走访");
        assertEquals(List.of(), kinds(COMMUNITY, link(check)));
        assertThrows(BrokenRule.class, () -> finish(check, CheckOutcome.NO_NEED, "再看一次"));
        assertEquals(List.of(), bench.as(COMMUNITY, () -> checks.ofFile(file(child))), "nothing of a file before it is opened with a purpose");
        assertTrue(number("select count(*) from welfare_care_check where cause = 'SWEEP' and cause_id <> " + origin) > 0, "the sweep of the demonstration told its need");
    }

    @Test
    void a_closed_case_asks_to_look_again_and_a_sealed_one_leaves_nothing() throws Exception {
        long child = child();
        long stranger = child();
        tell(() -> needs.fire(new CareNeeded(CareNeedOrigin.RETURN, origin, new PersonId(child), bench.user(OFFICER), LocalDateTime.now())));
        await(() -> delivered("CareHearing.needNoticed"));
        finish(check(child), CheckOutcome.NO_NEED, "家庭照护正常");
        long file = closed(child);
        long without = closed(stranger);
        await(() -> delivered("CareHearing.afterCase"));
        assertEquals(0, number("select count(*) from welfare_child_file where person_id = " + stranger), "a closed case opens no file");
        long check = number("select id from welfare_care_check where cause = 'CASE_CLOSED' and cause_id = " + file);
        assertEquals(0, number("select count(*) from welfare_care_check where cause = 'CASE_CLOSED' and cause_id = " + without));
        assertEquals(List.of("welfare.careCheck"), kinds(COMMUNITY, link(check)));
        bench.as(OFFICER, () -> seals.seal(file, SealArticle.PREVENTION_59));
        assertEquals(0, number("select count(*) from welfare_care_check where id = " + check));
        assertEquals(List.of(), kinds(COMMUNITY, link(check)));
        assertThrows(NotThere.class, () -> bench.as(COMMUNITY, () -> checks.view(check)));
        assertEquals(0, number("select count(*) from platform_event_publication where event_type like '%CaseClosed' and payload <> '{}'"));
    }

    @Test
    void a_case_shuts_the_file_of_a_child_that_was_harmed_and_tells_nobody_why() throws Exception {
        long child = child();
        long later = child();
        long witness = child();
        for (long each : List.of(child, witness)) {
            tell(() -> needs.fire(new CareNeeded(CareNeedOrigin.SWEEP, origin + each, new PersonId(each), bench.user(OFFICER), LocalDateTime.now())));
        }
        await(() -> delivered("CareHearing.needNoticed"));
        bench.as(COMMUNITY, () -> openings.open(file(child), OpeningPurpose.VISIT, "走访准备"));
        long assault = harmed(child, CaseNature.SEXUAL);
        bench.as(OFFICER, () -> cases.addParticipant(assault, new NewParticipant(witness, ParticipantRole.WITNESS, null, false, null)));
        harmed(later, CaseNature.VIOLENT);
        await(() -> delivered("FileShutting.harmed"));
        assertTrue(restricted(child));
        assertFalse(restricted(witness), "a witness was not harmed");
        assertFalse(bench.as(COMMUNITY, () -> reading.head(file(child))).open(), "what was open is shut at once");
        assertThrows(BrokenRule.class, () -> bench.as(OFFICER, () -> openings.open(file(child), OpeningPurpose.VISIT, "走访准备")));
        for (String outsider : List.of("stranger", "grid", "auxiliary", "education", "auditor")) {
            assertThrows(NotThere.class, () -> bench.as(outsider, () -> reading.head(file(child))), outsider);
        }
        assertEquals(0, number("select count(*) from platform_event_publication where event_type like '%MinorHarmed' and payload <> '{}'"), "nothing of it lies about");
        tell(() -> needs.fire(new CareNeeded(CareNeedOrigin.SWEEP, origin + later, new PersonId(later), bench.user(OFFICER), LocalDateTime.now())));
        await(() -> delivered("CareHearing.needNoticed"));
        assertTrue(restricted(later), "a file that is begun afterwards is shut from its first moment");
        bench.as(CHIEF, () -> files.release(file(child), "经核实无需限制"));
        assertFalse(restricted(child));
        assertEquals(1, number("select count(*) from platform_audit_entry where action = 'FileWork.release' and subjects like '%ChildFile:" + file(child) + "%'"));
        long ordinary = child();
        tell(() -> needs.fire(new CareNeeded(CareNeedOrigin.SWEEP, origin + ordinary, new PersonId(ordinary), bench.user(OFFICER), LocalDateTime.now())));
        harmed(ordinary, CaseNature.ORDINARY);
        await(() -> delivered("FileShutting.harmed") && delivered("CareHearing.needNoticed"));
        assertFalse(restricted(ordinary));
    }

    private long harmed(long child, CaseNature nature) {
        return bench.as(OFFICER, () -> cases.open(new NewCase(CaseCategory.HARMED, nature, "放学途中遭受侵害", null, null, bench.unit(CaseBench.VILLAGE),
                child, ParticipantRole.VICTIM, null), bench.unit(CaseBench.STATION)));
    }

    private boolean restricted(long child) {
        return number("select restricted + 0 from welfare_child_file where person_id = " + child) == 1;
    }

    @Test
    void two_files_of_one_child_both_stay_and_the_older_leads_until_somebody_archives_one() throws Exception {
        long one = child();
        long other = child();
        for (long each : List.of(one, other)) {
            tell(() -> needs.fire(new CareNeeded(CareNeedOrigin.SWEEP, origin + each, new PersonId(each), bench.user(OFFICER), LocalDateTime.now())));
        }
        await(() -> delivered("CareHearing.needNoticed"));
        List<Long> both = List.of(file(one), file(other));
        long older = Collections.min(both);
        long younger = Collections.max(both);
        MergeSheet sheet = bench.as(OFFICER, () -> merging.compare(one, other));
        bench.as(OFFICER, () -> merging.merge(new MergeOrder(sheet.kept().id(), sheet.kept().version(), sheet.merged().id(), sheet.merged().version(), Set.of(), "户口簿核对为同一人")));
        assertEquals(both, List.of(file(one), file(other)), "nothing is rewritten");
        assertEquals(List.of("welfare.closeDouble"), bench.as(COMMUNITY, () -> worklist.mine()).stream().filter(task -> task.kind().equals("welfare.closeDouble")
                && task.link().contains("id=" + younger)).map(TaskRow::kind).toList());
        tell(() -> needs.fire(new CareNeeded(CareNeedOrigin.RETURN, origin, new PersonId(other), bench.user(OFFICER), LocalDateTime.now())));
        await(() -> delivered("CareHearing.needNoticed"));
        assertEquals(older, number("select file_id from welfare_care_check where cause = 'RETURN' and cause_id = " + origin));
    }

    private long file(long child) {
        return number("select id from welfare_child_file where person_id = " + child);
    }

    private long child() {
        return bench.minor(BirthDate.on(bench.today().minusYears(11), BirthEvidence.IDENTITY_CARD));
    }

    private long closed(long child) {
        long file = bench.as(OFFICER, () -> cases.open(new NewCase(CaseCategory.HELP, CaseNature.ORDINARY, "孩子独自在车站", null, null, bench.unit(CaseBench.VILLAGE),
                child, ParticipantRole.VICTIM, null), bench.unit(CaseBench.STATION)));
        bench.as(OFFICER, () -> closings.propose(file, ClosingReason.TRANSFERRED, "已交监护人"));
        bench.as(CHIEF, () -> closings.approve(file));
        return file;
    }

    private void finish(long check, CheckOutcome outcome, String note) {
        bench.as(COMMUNITY, () -> checks.finish(check, outcome, note));
    }

    private long check(long child) {
        return number("select c.id from welfare_care_check c join welfare_child_file f on f.id = c.file_id where f.person_id = " + child);
    }

    private static String link(long check) {
        return "/welfare/checks/view?id=" + check;
    }

    private List<String> kinds(String who, String link) {
        return bench.as(who, () -> worklist.mine()).stream().filter(task -> task.link().equals(link)).map(TaskRow::kind).toList();
    }

    private void tell(Runnable what) throws Exception {
        transaction.begin();
        what.run();
        transaction.commit();
    }

    /** Whether everything that was told to an observer was delivered. */
    private boolean delivered(String observer) {
        return number("select count(*) from platform_event_publication where listener like '%." + observer + "' and due_at is not null") == 0;
    }

    private long number(String query) {
        return ((Number) em.createNativeQuery(query, Long.class).getSingleResult()).longValue();
    }

    private static void await(Supplier<Boolean> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.get()) {
            assertTrue(System.nanoTime() < end, "waited in vain");
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
