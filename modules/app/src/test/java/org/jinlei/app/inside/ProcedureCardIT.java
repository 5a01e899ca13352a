package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.domain.ApprovalDesk;
import org.jinlei.cases.domain.CaseCategory;
import org.jinlei.cases.domain.CaseNature;
import org.jinlei.cases.domain.CaseWork;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingWork;
import org.jinlei.cases.domain.HandOverWork;
import org.jinlei.cases.domain.NewCase;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.SealArticle;
import org.jinlei.cases.domain.SealingWork;
import org.jinlei.cases.domain.application.ApplicationKind;
import org.jinlei.cases.domain.application.ApplicationWork;
import org.jinlei.cases.domain.counselling.CounsellingKind;
import org.jinlei.cases.domain.counselling.CounsellingRecord;
import org.jinlei.cases.domain.counselling.CounsellingWork;
import org.jinlei.cases.domain.legalaid.LegalAidRecord;
import org.jinlei.cases.domain.legalaid.LegalAidState;
import org.jinlei.cases.domain.legalaid.LegalAidWork;
import org.jinlei.cases.domain.legalaid.NoticeWay;
import org.jinlei.cases.domain.mediation.MediationOutcome;
import org.jinlei.cases.domain.mediation.MediationRecord;
import org.jinlei.cases.domain.mediation.MediationWork;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.outcome.DispositionKind;
import org.jinlei.cases.domain.outcome.DispositionWork;
import org.jinlei.cases.domain.outcome.EarlierView;
import org.jinlei.cases.domain.outcome.EarlierWork;
import org.jinlei.cases.domain.outcome.Mitigation;
import org.jinlei.cases.domain.procedure.AdultPresent;
import org.jinlei.cases.domain.procedure.ProcedureWork;
import org.jinlei.cases.domain.procedure.QuestioningGround;
import org.jinlei.cases.domain.procedure.QuestioningRecord;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.domain.TaskRow;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The procedure card: legal aid and its three days, a second questioning by approval, earlier violations that are counted and not opened. */
@ExtendWith(ArquillianExtension.class)
class ProcedureCardIT {

    private static final String OFFICER = CaseBench.OFFICER;
    private static final String OTHER = "officer2";
    private static final String CHIEF = CaseBench.CHIEF;
    private static final String STRANGER = "stranger";

    @Inject
    private LegalAidWork legalAid;

    @Inject
    private ApplicationWork applications;

    @Inject
    private EarlierWork earlier;

    @Inject
    private CounsellingWork counselling;

    @Inject
    private ProcedureWork procedure;

    @Inject
    private DispositionWork dispositions;

    @Inject
    private CaseWork cases;

    @Inject
    private HandOverWork handOvers;

    @Inject
    private ClosingWork closings;

    @Inject
    private SealingWork seals;

    @Inject
    private ApprovalDesk approvals;

    @Inject
    private WorklistDesk worklist;

    @Inject
    private MediationWork mediations;

    @Inject
    private CaseBench bench;

    @Inject
    private Grants grants;

    @Inject
    private EntityManager em;

    @Test
    void rule_21_the_three_days_begin_with_the_finding_and_end_with_the_notice() {
        long file = bench.file(OFFICER, minor(15), bench.today().minusDays(10));
        long suspect = bench.participant(file);
        LocalDateTime found = LocalDateTime.now().minusDays(2).withNano(0);
        LegalAidRecord none = new LegalAidRecord(null, null, found, null, null, null, null, null, null);
        refused("LEGAL_AID_IS_FOR_CRIMINAL_SUSPECTS", () -> as(OFFICER, () -> legalAid.write(file, suspect, none, null)));
        as(OFFICER, () -> legalAid.noteFiling(file, bench.today().minusDays(8), "A1405900112026110004321", null));
        assertThrows(ChangedMeanwhile.class, () -> as(OFFICER, () -> legalAid.noteFiling(file, bench.today(), null, null)), "somebody noted it meanwhile");
        String page = "/cases/legalaid?id=" + file + "&participant=" + suspect;
        assertEquals("cases.askDefender", task(OFFICER, page).kind());
        assertTrue(as(OFFICER, () -> closings.missing(file, ClosingReason.DONE)).contains("legalAid"));
        assertTrue(as(OFFICER, () -> closings.missing(file, ClosingReason.BECAME_CRIMINAL)).contains("legalAid"));

        as(OFFICER, () -> legalAid.write(file, suspect, none, legalAid.of(file).of(suspect).version()));
        assertEquals("cases.notifyLegalAid", task(OFFICER, page).kind());
        assertTrue(!task(OFFICER, page).dueAt().toLocalDate().isBefore(found.toLocalDate().plusDays(3)));
        assertTrue(task(OFFICER, page).amberAt().isBefore(task(OFFICER, page).dueAt()));
        assertEquals(1, clocks(file, "ended_at is null"));
        missing(() -> as(STRANGER, () -> legalAid.of(file)));
        assertThrows(ChangedMeanwhile.class, () -> as(OFFICER, () -> legalAid.write(file, suspect, none, null)), "somebody wrote it meanwhile");
        refused("ONLY_OFFICERS_OF_THE_FILE_WORK_ON_IT", () -> as(OTHER, () -> legalAid.write(file, suspect, none, null)));

        as(OFFICER, () -> legalAid.write(file, suspect, told(found, null), legalAid.of(file).of(suspect).version()));
        assertEquals("cases.awaitLawyer", task(OFFICER, page).kind());
        assertEquals(1, clocks(file, "ended_at <= due_at"));
        assertNotNull(as(OFFICER, () -> legalAid.of(file)).of(suspect).assignBy());
        assertTrue(!as(OFFICER, () -> closings.missing(file, ClosingReason.DONE)).contains("legalAid"));
        as(OFFICER, () -> legalAid.write(file, suspect, told(found, "律师"), legalAid.of(file).of(suspect).version()));
        assertNull(find(OFFICER, page));
        assertEquals(LegalAidState.ASSIGNED, as(OFFICER, () -> legalAid.of(file)).of(suspect).getState());

        as(OFFICER, () -> legalAid.withdrawFiling(file, "不构成犯罪"));
        assertEquals(0, clocks(file, "1 = 1"));
        assertEquals(List.of(), as(OFFICER, () -> legalAid.of(file)).suspects());
    }

    @Test
    void rule_21_is_about_suspects_from_twelve_on_who_are_minors() {
        LocalDate act = bench.today().minusDays(10);
        for (int age : new int[] {11, 12, 17, 18}) {
            long file = bench.file(OFFICER, minor(age), act);
            as(OFFICER, () -> legalAid.noteFiling(file, bench.today(), null, null));
            assertEquals(age == 12 || age == 17 ? 1 : 0, as(OFFICER, () -> legalAid.of(file)).suspects().size(), age + " years");
        }
    }

    @Test
    void rule_18_a_child_victim_is_asked_again_only_after_somebody_else_approved_it() {
        long file = victimsFile();
        long victim = bench.participant(file);
        LocalDateTime first = LocalDateTime.now().minusHours(5).withNano(0);
        as(OFFICER, () -> procedure.record(file, victim, card(first, null)));
        refused("SECOND_INTERVIEW_IS_APPROVED_FIRST", () -> as(OFFICER, () -> procedure.record(file, victim, card(LocalDateTime.now(), null))));
        refused("LOOK_BACK_IS_ABOUT_AN_OFFENDER", () -> as(OFFICER, () -> applications.ask(file, victim, ApplicationKind.LOOK_BACK, "核查")));
        long asked = as(OFFICER, () -> applications.ask(file, victim, ApplicationKind.REPEAT_INTERVIEW, "出现新的嫌疑人"));
        refused("APPLICATION_WAITS_ALREADY", () -> as(OFFICER, () -> applications.ask(file, victim, ApplicationKind.REPEAT_INTERVIEW, "再来")));
        assertTrue(as(OFFICER, () -> closings.missing(file, ClosingReason.TRANSFERRED)).contains("applicationWaits"));
        refused("SECOND_INTERVIEW_IS_APPROVED_FIRST", () -> as(OFFICER, () -> procedure.record(file, victim, card(LocalDateTime.now(), null))));
        assertTrue(as(CHIEF, () -> approvals.waiting()).stream().anyMatch(row -> row.id() == file && row.part() != null && row.part() == asked && !row.own()));
        missing(() -> as(OFFICER, () -> applications.approve(file, asked)));
        assertEquals("cases.decideApplication", task(CHIEF, "/cases/application?id=" + file + "&application=" + asked).kind());
        as(CHIEF, () -> applications.approve(file, asked));
        refused("SECOND_INTERVIEW_IS_APPROVED_FIRST", () -> as(OFFICER, () -> procedure.record(file, victim, card(first.plusHours(1), null))));
        LocalDateTime second = LocalDateTime.now().withSecond(0).withNano(0);
        long card = as(OFFICER, () -> procedure.record(file, victim, card(second, null)));
        assertEquals("出现新的嫌疑人", as(OFFICER, () -> procedure.card(file, card)).card().repeated());
        as(OFFICER, () -> procedure.write(file, card, card(second, null), procedure.card(file, card).version()));
        assertEquals("出现新的嫌疑人", as(OFFICER, () -> procedure.card(file, card)).card().repeated(), "written on with the same approval");
        refused("SECOND_INTERVIEW_IS_APPROVED_FIRST", () -> as(OFFICER, () -> procedure.write(file, card, card(first, null), procedure.card(file, card).version())));
        refused("SECOND_INTERVIEW_IS_APPROVED_FIRST", () -> as(OFFICER, () -> procedure.record(file, victim, card(second, null))));
        assertTrue(as(CHIEF, () -> applications.of(file)).get(0).used());
    }

    @Test
    void rule_16_the_adult_is_neither_the_child_nor_an_officer_of_the_case() {
        long file = bench.file(OFFICER, minor(14), bench.today().minusDays(3));
        long suspect = bench.participant(file);
        long person = as(OFFICER, () -> procedureParticipant(file));
        LocalDateTime arrived = LocalDateTime.now().minusHours(2).withNano(0);
        long card = as(OFFICER, () -> procedure.record(file, suspect, adult(arrived, person, null)));
        assertTrue(missingOf(file, card).contains("ADULT_PRESENT_IS_AN_ADULT"));
        as(OFFICER, () -> procedure.write(file, card, adult(arrived, null, bench.user(OFFICER)), procedure.card(file, card).version()));
        assertTrue(missingOf(file, card).contains("DOUBTFUL_ADULT_NEEDS_A_REASON"));
        as(OFFICER, () -> procedure.write(file, card, card(arrived, null), procedure.card(file, card).version()));
        assertTrue(!missingOf(file, card).contains("DOUBTFUL_ADULT_NEEDS_A_REASON"));
        refused("DATES_ARE_IN_THE_WRONG_ORDER", () -> as(OFFICER, () -> procedure.write(file, card, card(arrived, LocalDateTime.now().plusHours(1)), procedure.card(file, card).version())));
    }

    @Test
    void a_sealed_earlier_case_is_as_if_it_had_never_been_until_a_look_back_is_approved_for_the_officer() {
        long person = minor(17);
        long clean = minor(17);
        long before = warned(person);
        long file = bench.file(OFFICER, person, bench.today());
        long other = bench.file(OFFICER, clean, bench.today());
        long offender = bench.participant(file);
        assertEquals(1, view(OFFICER, file).readable().penalties());
        assertEquals(1, view(OFFICER, file).readable().violations());
        as(OFFICER, () -> closings.propose(before, ClosingReason.TRANSFERRED, "移送"));
        assertTrue(as(CHIEF, () -> closings.approve(before)), "a penalty is sealed with the closing");

        for (String everybody : List.of(OFFICER, OTHER, CHIEF, "duty")) {
            assertEquals(view(everybody, other), view(everybody, file), everybody + " sees what is seen of somebody who never did anything");
        }
        for (long one : new long[] {file, other}) {
            long asked = as(OFFICER, () -> applications.ask(one, bench.participant(one), ApplicationKind.LOOK_BACK, "本案拟行政拘留，须核查一年内违法情况"));
            assertNull(view(OFFICER, one).others());
            missing(() -> as(OFFICER, () -> applications.approve(one, asked)));
            as(CHIEF, () -> applications.approve(one, asked));
        }
        assertEquals(1, view(OFFICER, file).others().penalties());
        assertEquals(0, view(OFFICER, other).others().penalties(), "none is a number, too");
        assertEquals(0, view(OFFICER, file).readable().penalties());
        for (String reader : List.of(OTHER, CHIEF, "duty")) {
            assertNull(view(reader, file).others(), reader);
        }
        missing(() -> as(STRANGER, () -> earlier.of(file, offender)));
        as(OFFICER, () -> handOvers.handOver(file, bench.user(OTHER), "休假"));
        as(OTHER, () -> handOvers.acknowledge(file));
        assertNull(view(OTHER, file).others(), "the approval was the former officer's");
        assertNull(view(OFFICER, file).others());
        grants.endApplications(other, LocalDateTime.now().minusSeconds(1));
        assertNull(view(OFFICER, other).others(), "its time is over");
    }

    @Test
    void rule_27_the_period_is_thirty_days_and_is_extended_twice_formerly_once() {
        LocalDate revised = LocalDate.of(2026, 1, 1);
        assertEquals(30, period("amount", revised));
        assertEquals(30, period("extension_amount", revised));
        assertEquals(2, period("extensions", revised));
        assertEquals(1, period("extensions", revised.minusDays(1)));
    }

    private int period(String column, LocalDate event) {
        return ((Number) em.createNativeQuery("select " + column + " from platform_time_limit_rule where kind = 'CASE_PERIOD' and valid_from <= :day "
                + "order by valid_from desc limit 1").setParameter("day", event).getSingleResult()).intValue();
    }

    @Test
    void rule_19_a_mediation_is_recorded_holds_the_closing_and_goes_with_the_file() {
        long file = bench.file(OFFICER, minor(14), bench.today().minusDays(3));
        LocalDateTime held = LocalDateTime.now().minusHours(1).withNano(0);
        refused("LONE_MEDIATOR_RECORDS_IN_THE_CASE_AREA", () -> as(OFFICER, () -> mediations.hold(file, mediation(held, held, null))));
        refused("GUARDIANS_COME_TO_THE_MEDIATION", () -> as(OFFICER, () -> mediations.hold(file, mediation(held, null, "TL-5"))));
        missing(() -> as(STRANGER, () -> mediations.of(file)));
        refused("ONLY_OFFICERS_OF_THE_FILE_WORK_ON_IT", () -> as(OTHER, () -> mediations.hold(file, mediation(held, held, "TL-5"))));
        long held1 = as(OFFICER, () -> mediations.hold(file, mediation(held, held, "TL-5")));
        assertTrue(as(OFFICER, () -> closings.missing(file, ClosingReason.DONE)).contains("mediation"));
        as(OFFICER, () -> mediations.loseRecording(file, held1));
        assertTrue(!as(CHIEF, () -> mediations.of(file)).get(0).usable());
        as(OFFICER, () -> mediations.perform(file, held1, bench.today()));
        assertTrue(!as(OFFICER, () -> closings.missing(file, ClosingReason.DONE)).contains("mediation"));
        as(OFFICER, () -> closings.propose(file, ClosingReason.TRANSFERRED, "移送"));
        as(CHIEF, () -> closings.approve(file));
        as(OFFICER, () -> seals.seal(file, SealArticle.PUBLIC_ORDER_136));
        missing(() -> as(OFFICER, () -> mediations.of(file)));
    }

    private MediationRecord mediation(LocalDateTime held, LocalDateTime told, String recording) {
        return new MediationRecord(held, bench.user(OFFICER), null, true, recording, told, null, "赔礼道歉，修好自行车", MediationOutcome.AGREED, "调字〔2026〕1号",
                bench.today().plusDays(7));
    }

    @Test
    void rule_28_consents_or_a_reason_and_nothing_stays_when_the_case_is_sealed() {
        long file = bench.file(OFFICER, minor(14), bench.today().minusDays(3));
        long suspect = bench.participant(file);
        as(OFFICER, () -> legalAid.noteFiling(file, bench.today(), null, null));
        as(OFFICER, () -> legalAid.write(file, suspect, new LegalAidRecord(null, null, LocalDateTime.now().minusHours(1), null, null, null, null, null, null), legalAid.of(file).of(suspect).version()));
        refused("PSYCHOLOGY_NEEDS_CONSENTS_OR_A_REASON", () -> as(OFFICER, () -> counselling.refer(file, suspect, test(null, null))));
        long record = as(OFFICER, () -> counselling.refer(file, suspect, test(bench.today(), "监护人失联")));
        as(OFFICER, () -> counselling.meet(file, record, bench.today()));
        assertEquals(1, as(CHIEF, () -> counselling.of(file)).get(0).sessions());
        missing(() -> as(CHIEF, () -> counselling.meet(file, record, bench.today())));
        as(OFFICER, () -> closings.propose(file, ClosingReason.TRANSFERRED, "移送"));
        as(CHIEF, () -> closings.approve(file));
        as(OFFICER, () -> seals.seal(file, SealArticle.PREVENTION_59));
        assertEquals(0, clocks(file, "ended_at is null"));
        for (String everybody : List.of(OFFICER, CHIEF, "duty")) {
            missing(() -> as(everybody, () -> legalAid.of(file)));
            missing(() -> as(everybody, () -> counselling.of(file)));
            missing(() -> as(everybody, () -> applications.of(file)));
        }
    }

    /** An earlier case of the person with an approved warning, closed for no reason yet. */
    private long warned(long person) {
        long file = bench.file(OFFICER, person, bench.today().minusDays(40));
        long offender = bench.participant(file);
        as(OFFICER, () -> dispositions.codeBehaviour(file, offender, BehaviourCode.SERIOUS_38_3_BEATING_INSULTING_INJURING, null));
        as(OFFICER, () -> dispositions.propose(file, offender, bench.draft(DispositionKind.WARNING, Mitigation.LIGHTER, bench.today(), "无异议")));
        as(CHIEF, () -> dispositions.approve(file, dispositions.outcomesOf(file).get(0).id()));
        return file;
    }

    private EarlierView view(String user, long file) {
        return as(user, () -> earlier.of(file, bench.participant(file)));
    }

    private long victimsFile() {
        long person = minor(13);
        return as(OFFICER, () -> cases.open(new NewCase(CaseCategory.HARMED, CaseNature.VIOLENT, "校外被殴打", null, null, bench.unit(CaseBench.VILLAGE), person,
                ParticipantRole.VICTIM, null), bench.unit(CaseBench.STATION)));
    }

    private long minor(int age) {
        return bench.minor(BirthDate.on(bench.today().minusYears(age).minusMonths(3), BirthEvidence.IDENTITY_CARD));
    }

    private long procedureParticipant(long file) {
        return ((Number) em.createNativeQuery("select person_id from cases_participant where file_id = :file").setParameter("file", file).getSingleResult()).longValue();
    }

    private List<String> missingOf(long file, long card) {
        return as(OFFICER, () -> procedure.card(file, card)).missing().stream().map(Enum::name).toList();
    }

    private QuestioningRecord card(LocalDateTime arrived, LocalDateTime notified) {
        return new QuestioningRecord(arrived, null, QuestioningGround.USUAL, bench.user(OFFICER), bench.user(OTHER), null, notified == null ? arrived : notified,
                AdultPresent.GUARDIAN, null, null, "父亲", null, null, null, "TL-1", false, null);
    }

    private QuestioningRecord adult(LocalDateTime arrived, Long person, Long colleague) {
        return new QuestioningRecord(arrived, null, QuestioningGround.USUAL, bench.user(OFFICER), bench.user(OTHER), null, arrived, AdultPresent.OTHER_RELATIVE,
                person, colleague, null, null, null, null, "TL-1", false, null);
    }

    private LegalAidRecord told(LocalDateTime found, String lawyer) {
        return new LegalAidRecord(null, null, found, "县法律援助中心", NoticeWay.LETTER, LocalDateTime.now().withNano(0), lawyer, lawyer == null ? null : bench.today(), null);
    }

    private CounsellingRecord test(LocalDate minorOn, String reason) {
        return new CounsellingRecord(CounsellingKind.TEST, "县心理服务中心", bench.today(), minorOn, null, null, null, reason);
    }

    private long clocks(long file, String condition) {
        return ((Number) em.createNativeQuery("select count(*) from platform_time_limit where subject_kind = 'LegalAid' and subject_id in "
                + "(select a.id from cases_legal_aid a where a.file_id = :file) and " + condition).setParameter("file", file).getSingleResult()).longValue();
    }

    private TaskRow task(String user, String link) {
        TaskRow task = find(user, link);
        assertNotNull(task, () -> user + " has no task " + link);
        return task;
    }

    private TaskRow find(String user, String link) {
        return as(user, () -> worklist.mine()).stream().filter(task -> task.link().equals(link)).findFirst().orElse(null);
    }

    private <T> T as(String user, Supplier<T> what) {
        return bench.as(user, what);
    }

    private void as(String user, Runnable what) {
        bench.as(user, what);
    }

    private static void refused(String rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule().name());
    }

    private static void missing(Runnable what) {
        assertThrows(NotThere.class, what::run);
    }
}
